import type { Lesson, QuizItem } from './content/lesson.ts'
import type { Band } from './content/primitives.ts'
import {
  currentSlide,
  linesOf,
  openLesson,
  sceneOf,
  transitionLesson,
  type LessonEvent,
  type LessonPlayer,
} from './lesson-player.ts'
import { hintOf, quizLength } from './quiz.ts'

/** How long each text is said, by content id. */
export type Spoken = Readonly<Record<string, { readonly seconds: number }>>

/** What a visit to a lesson takes at normal speech, in minutes. */
export const kioskMinutes = { least: 3, most: 5 } as const

/** Until a child has touched the arrow or a picture, and has thought about a question. */
const secondsToTouch = 1
const secondsToThink = 3

/** From the cover to the summary, heard to the end, with the right answer each time. */
export function secondsOf(
  lesson: Lesson,
  band: Band,
  spoken: Spoken,
  questions: number = quizLength,
): number {
  return lengthOf(lesson, band, spoken)(questions)
}

/** The seconds by the number of questions; the lesson is walked once. */
function lengthOf(lesson: Lesson, band: Band, spoken: Spoken): (questions: number) => number {
  const said = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (spoken[id]?.seconds ?? 0), 0)
  const slides = walkThrough(openLesson(lesson, band)).reduce(
    (sum, lines) => sum + said(lines) + secondsToTouch,
    0,
  )
  const bank = lesson.quiz.filter(({ bands }) => bands.includes(band))
  const times = bank.map((item) => said(linesOfItem(item)) + secondsToThink + secondsToTouch)
  const question = times.reduce((sum, one) => sum + one, 0) / Math.max(bank.length, 1)
  const close = said(['ui.quiz-title', ...lesson.takeaways.map(({ say }) => say)])
  return (questions) => slides + question * Math.min(questions, bank.length) + close
}

/** No quiz asks fewer, unless the lesson has no more. */
const fewestQuestions = 3

/** As many questions as leave the whole lesson within so many seconds; null where none do. */
export function questionsWithin(
  lesson: Lesson,
  band: Band,
  spoken: Spoken,
  seconds: number,
): number | null {
  const length = lengthOf(lesson, band, spoken)
  for (let questions = quizLength; questions >= fewestQuestions; questions -= 1) {
    if (length(questions) <= seconds) {
      return questions
    }
  }
  return null
}

/**
 * How many questions a kiosk asks after the slides: five, or fewer where the lesson would become too
 * long, or where the bell would ring before their end.
 */
export function kioskQuestions(
  lesson: Lesson,
  band: Band,
  spoken: Spoken,
  secondsLeft: number | null = null,
): number {
  const most = kioskMinutes.most * 60
  const slides = secondsOf(lesson, band, spoken, 0)
  const until = secondsLeft === null ? most : Math.min(most, slides + secondsLeft)
  return questionsWithin(lesson, band, spoken, until) ?? fewestQuestions
}

/** What is said at every step of a child who looks at everything and chooses what is safe. */
function walkThrough(start: LessonPlayer): readonly (readonly string[])[] {
  const steps: (readonly string[])[] = [linesOf(start)]
  let player = start
  // A story that leads in a circle is a fault of its own, and must not hold up whoever finds it.
  const seen = new Set<string>()
  for (;;) {
    const place = JSON.stringify([player.index, player.progress])
    if (seen.has(place)) {
      return steps
    }
    seen.add(place)
    const event = nextEvent(player)
    const next = transitionLesson(player, event)
    if (next === 'finished') {
      return steps
    }
    player = next
    steps.push(saidAfter(event, player))
  }
}

function saidAfter(event: LessonEvent, player: LessonPlayer): readonly string[] {
  const slide = currentSlide(player)
  if (event.type === 'hotspotTapped' && slide.kind === 'hotspots') {
    return slide.spots.filter(({ hotspot }) => hotspot === event.hotspot).map(({ say }) => say)
  }
  if (event.type === 'stepTapped' && slide.kind === 'steps') {
    return slide.steps.filter(({ id }) => id === event.step).map(({ say }) => say)
  }
  return linesOf(player)
}

function nextEvent(player: LessonPlayer): LessonEvent {
  const slide = currentSlide(player)
  const { progress } = player
  if (progress.kind === 'found' && slide.kind === 'hotspots') {
    const spot = slide.spots.find(({ hotspot }) => !progress.found.includes(hotspot))
    return spot ? { type: 'hotspotTapped', hotspot: spot.hotspot } : { type: 'next' }
  }
  if (progress.kind === 'placed' && slide.kind === 'steps') {
    const step = slide.steps[progress.placed.length]
    return step ? { type: 'stepTapped', step: step.id } : { type: 'next' }
  }
  if (progress.kind === 'scene') {
    const safe = sceneOf(slide, progress.scene)?.choices?.find((choice) => choice.safe)
    return safe ? { type: 'choiceMade', choice: safe.id } : { type: 'next' }
  }
  return { type: 'next' }
}

function linesOfItem(item: QuizItem): readonly string[] {
  const asked = [...item.ask, ...hintOf(item)]
  switch (item.kind) {
    case 'order':
      return [...asked, ...item.steps.map(({ say }) => say), 'messages.well-done', item.feedback]
    case 'match':
      return [
        ...asked,
        ...item.pairs.flatMap(({ left, right }) => [left.say, right.say]),
        'messages.well-done',
        item.feedback,
      ]
    case 'find-signs':
      return [...asked, ...item.spots.map(({ say }) => say), 'messages.well-done', item.feedback]
    default:
      return [
        ...asked,
        ...item.options.map(({ say }) => say),
        'messages.well-done',
        ...item.options
          .filter(({ verdict }) => verdict === 'right')
          .slice(0, 1)
          .map(({ feedback }) => feedback),
      ]
  }
}
