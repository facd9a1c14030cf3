import type { Lesson } from '../content/lesson.ts'
import type { Band } from '../content/primitives.ts'
import {
  currentSlide,
  openSlide,
  sceneOf,
  transitionLesson,
  viewsOf,
  type LessonPlayer,
} from '../lesson-player.ts'
import { askedIn, countHands, noTallies, type Tallies } from './class-quiz.ts'
import { plainLook, type ClassroomIntent, type QuizRun, type QuizSet } from './intent.ts'
import { planLesson } from './plan.ts'
import { elapsedOn, type Presentation } from './presentation.ts'

/** What the reducer may look up: the lessons that are offered, the time, and what was counted before. */
export type Surroundings = {
  readonly lessons: readonly Lesson[]
  /** The hands for the six questions in earlier lessons with this path. */
  readonly six: (band: Band) => Tallies
  readonly now: number
}

/** Pure: the presentation after an intent; the same object where the intent changes nothing. */
export function transitionClassroom(
  presentation: Presentation | null,
  intent: ClassroomIntent,
  surroundings: Surroundings,
): Presentation | null {
  const { now } = surroundings
  const lessonOf = (id: string) => surroundings.lessons.find((each) => each.id === id)
  if (intent.type === 'opened') {
    const lesson = lessonOf(intent.lesson)
    return lesson?.slides.some(({ bands }) => bands.includes(intent.band))
      ? openPresentation(lesson, intent, surroundings)
      : presentation
  }
  const lesson = presentation && lessonOf(presentation.lesson)
  if (!presentation || !lesson) {
    return presentation
  }
  switch (intent.type) {
    case 'closed':
      return null
    case 'next':
    case 'back':
      return step(presentation, lesson, intent.type)
    case 'slideChosen':
      return presentation.slides[intent.index]
        ? showSlide({ ...presentation, quiz: null, screen: 'slide' }, lesson, intent.index)
        : presentation
    case 'tapped':
      return moved(presentation, tap(playerOf(presentation, lesson), intent.id))
    case 'screenChosen':
      return { ...presentation, screen: intent.screen }
    case 'pointerMoved':
      return { ...presentation, pointer: intent.at }
    case 'zoomChosen':
      return { ...presentation, zoom: intent.zoom }
    case 'inkDrawn':
      return {
        ...presentation,
        ink: [...(intent.begins ? presentation.ink : presentation.ink.slice(0, -1)), intent.stroke],
      }
    case 'inkErased':
      return {
        ...presentation,
        ink: presentation.ink.filter((_, index) => index !== intent.index),
      }
    case 'inkUndone':
      return { ...presentation, ink: presentation.ink.slice(0, -1) }
    case 'inkWiped':
      return { ...presentation, ink: [], keptInk: {} }
    case 'inkKept':
      return { ...presentation, keepInk: intent.keep, keptInk: {} }
    case 'lookChosen':
      return { ...presentation, look: intent.look }
    case 'textSizeChosen':
      return { ...presentation, textSize: intent.size }
    case 'narrationChosen':
      return { ...presentation, narration: intent.narration, spoken: null }
    case 'spoken':
      return { ...presentation, spoken: intent.spoken }
    case 'languageChosen':
      return {
        ...presentation,
        locale: intent.locale,
        secondLocale:
          presentation.secondLocale === intent.locale ? null : presentation.secondLocale,
        spoken: null,
      }
    case 'secondLanguageChosen':
      return {
        ...presentation,
        secondLocale: intent.locale === presentation.locale ? null : intent.locale,
      }
    case 'minutesChosen':
      return replan(presentation, lesson, intent.minutes)
    case 'clockRested':
      return {
        ...presentation,
        clock: {
          before: elapsedOn(presentation.clock, now),
          since: presentation.clock.since === null ? now : null,
        },
      }
    case 'clockRestarted':
      return { ...presentation, clock: { before: 0, since: now } }
    case 'audienceSized':
      return { ...presentation, aspect: intent.aspect }
    case 'quizOpened':
      return presentation.asked[intent.set].length > 0
        ? askQuestion(presentation, intent.set, intent.run, 0)
        : presentation
    case 'quizClosed':
      return { ...presentation, quiz: null, ink: [], zoom: null }
    case 'handsCounted': {
      const { quiz, tallies, asked } = presentation
      const question = quiz && asked[quiz.set][quiz.index]
      if (!quiz || !question?.options.some(({ id }) => id === intent.option)) {
        return presentation
      }
      const { set, run } = quiz
      const counted = countHands(tallies[set], run, question.id, intent.option, intent.count)
      return { ...presentation, tallies: { ...tallies, [set]: counted } }
    }
    case 'handsForgotten': {
      const { quiz, tallies } = presentation
      return quiz
        ? { ...presentation, tallies: { ...tallies, [quiz.set]: noTallies } }
        : presentation
    }
    case 'barsShown':
      return presentation.quiz
        ? { ...presentation, quiz: { ...presentation.quiz, bars: intent.shown } }
        : presentation
    case 'answerShown':
      return presentation.quiz
        ? { ...presentation, quiz: { ...presentation.quiz, answer: intent.shown } }
        : presentation
    default:
      return intent satisfies never
  }
}

/** The player of the slide that is open, as a child's own lesson has it. */
export function playerOf(presentation: Presentation, lesson: Lesson): LessonPlayer {
  const { band, index, progress } = presentation
  return { lesson, band, slides: slidesOf(presentation, lesson), index, progress }
}

export function slidesOf({ slides }: Pick<Presentation, 'slides'>, lesson: Lesson) {
  return lesson.slides.filter(({ id }) => slides.includes(id))
}

function openPresentation(
  lesson: Lesson,
  { band, locale, minutes }: Extract<ClassroomIntent, { type: 'opened' }>,
  { lessons, six, now }: Surroundings,
): Presentation {
  const { slides, dropped } = planLesson(lesson, band, minutes)
  const player = { lesson, band, slides: slidesOf({ slides }, lesson), index: 0 }
  const { progress } = openSlide({ ...player, progress: { kind: 'views', view: 0 } }, 0)
  return {
    lesson: lesson.id,
    band,
    locale,
    secondLocale: null,
    minutes,
    slides,
    dropped,
    index: 0,
    progress,
    screen: 'slide',
    pointer: null,
    zoom: null,
    ink: [],
    keepInk: false,
    keptInk: {},
    look: plainLook,
    textSize: 1,
    narration: 'off',
    spoken: null,
    clock: { before: 0, since: now },
    aspect: 4 / 3,
    asked: askedIn(lesson, band, lessons),
    quiz: null,
    tallies: { lesson: noTallies, six: six(band) },
  }
}

/** A dark or white screen first gives way to the slide; nothing is passed over unseen. */
function step(presentation: Presentation, lesson: Lesson, way: 'next' | 'back'): Presentation {
  if (presentation.screen !== 'slide') {
    return { ...presentation, screen: 'slide' }
  }
  if (presentation.quiz) {
    return stepQuiz(presentation, way)
  }
  const player = playerOf(presentation, lesson)
  const within = way === 'next' ? advance(player) : retreat(player)
  if (within) {
    return moved(presentation, within)
  }
  const index = presentation.index + (way === 'next' ? 1 : -1)
  return presentation.slides[index] ? showSlide(presentation, lesson, index) : presentation
}

/** The next step within a slide; a clicker has no way to choose, and takes the safe choice. */
function advance(player: LessonPlayer): LessonPlayer | null {
  const slide = currentSlide(player)
  const { progress } = player
  switch (progress.kind) {
    case 'views':
      return (slide.kind === 'item' || slide.kind === 'compare') &&
        progress.view + 1 < viewsOf(slide).length
        ? { ...player, progress: { kind: 'views', view: progress.view + 1 } }
        : null
    case 'found': {
      const spot =
        slide.kind === 'hotspots' &&
        slide.spots.find(({ hotspot }) => !progress.found.includes(hotspot))
      return spot ? tap(player, spot.hotspot) : null
    }
    case 'scene': {
      const scene = sceneOf(slide, progress.scene)
      const safe = scene?.choices?.find((choice) => choice.safe)
      const to = safe?.to ?? scene?.then
      return to ? { ...player, progress: { ...progress, scene: to } } : null
    }
    case 'placed': {
      const next = slide.kind === 'steps' && slide.steps[progress.placed.length]
      return next ? tap(player, next.id) : null
    }
    default:
      return progress satisfies never
  }
}

function retreat(player: LessonPlayer): LessonPlayer | null {
  const { progress } = player
  switch (progress.kind) {
    case 'views':
      return progress.view > 0
        ? { ...player, progress: { kind: 'views', view: progress.view - 1 } }
        : null
    case 'found': {
      const found = progress.found.slice(0, -1)
      return progress.found.length > 0
        ? { ...player, progress: { kind: 'found', found, last: found.at(-1) ?? null } }
        : null
    }
    case 'scene': {
      const opening = openSlide(player, player.index)
      return opening.progress.kind === 'scene' && opening.progress.scene !== progress.scene
        ? opening
        : null
    }
    case 'placed':
      return progress.placed.length > 0
        ? {
            ...player,
            progress: { kind: 'placed', placed: progress.placed.slice(0, -1), slip: null },
          }
        : null
    default:
      return progress satisfies never
  }
}

function tap(player: LessonPlayer, id: string): LessonPlayer {
  const slide = currentSlide(player)
  const next =
    slide.kind === 'hotspots' && slide.spots.some(({ hotspot }) => hotspot === id)
      ? transitionLesson(player, { type: 'hotspotTapped', hotspot: id })
      : slide.kind === 'story'
        ? transitionLesson(player, { type: 'choiceMade', choice: id })
        : slide.kind === 'steps' && slide.steps.some((each) => each.id === id)
          ? transitionLesson(player, { type: 'stepTapped', step: id })
          : slide.kind === 'item' || slide.kind === 'compare'
            ? transitionLesson(player, { type: 'viewChosen', view: Number(id) })
            : player
  return next === 'finished' ? player : next
}

function moved(presentation: Presentation, { progress }: LessonPlayer): Presentation {
  return progress === presentation.progress ? presentation : { ...presentation, progress }
}

/** What was drawn belongs to its slide: it goes with it, or waits there. */
function showSlide(presentation: Presentation, lesson: Lesson, index: number): Presentation {
  const { slides, keepInk, ink } = presentation
  const keptInk = keepInk
    ? { ...presentation.keptInk, [slides[presentation.index]!]: ink }
    : presentation.keptInk
  return {
    ...presentation,
    index,
    progress: openSlide(playerOf(presentation, lesson), index).progress,
    zoom: null,
    ink: (keepInk && keptInk[slides[index]!]) || [],
    keptInk,
  }
}

/** Another length of time: the slide that is open stays, or the next one that is left. */
function replan(
  presentation: Presentation,
  lesson: Lesson,
  minutes: Presentation['minutes'],
): Presentation {
  const { slides, dropped } = planLesson(lesson, presentation.band, minutes)
  const open = presentation.slides[presentation.index]!
  const order = lesson.slides.map(({ id }) => id)
  const from = order.indexOf(open)
  const after = slides.findIndex((id) => order.indexOf(id) >= from)
  const index = after < 0 ? slides.length - 1 : after
  const planned = { ...presentation, minutes, slides, dropped }
  return slides[index] === open
    ? { ...planned, index }
    : { ...showSlide({ ...planned, index }, lesson, index), ink: [] }
}

function askQuestion(
  presentation: Presentation,
  set: QuizSet,
  run: QuizRun,
  index: number,
): Presentation {
  return {
    ...presentation,
    quiz: { set, run, index, bars: false, answer: false },
    ink: [],
    zoom: null,
    screen: 'slide',
  }
}

/** Question, then its answer, then the next question; before the lesson no answer is given away. */
function stepQuiz(presentation: Presentation, way: 'next' | 'back'): Presentation {
  const quiz = presentation.quiz!
  const { set, run } = quiz
  const questions = presentation.asked[set]
  if (way === 'back') {
    return quiz.answer
      ? { ...presentation, quiz: { ...quiz, answer: false } }
      : askQuestion(presentation, set, run, Math.max(0, quiz.index - 1))
  }
  if (run === 'after' && !quiz.answer) {
    return { ...presentation, quiz: { ...quiz, answer: true } }
  }
  return quiz.index + 1 < questions.length
    ? askQuestion(presentation, set, run, quiz.index + 1)
    : { ...presentation, quiz: null, ink: [] }
}
