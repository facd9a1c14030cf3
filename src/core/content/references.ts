import { textsOfChart } from './chart.ts'
import type { Lesson, QuizItem, Slide } from './lesson.ts'
import type { Band } from './primitives.ts'

/** A text and the picture it is said with. */
export type Spoken = { readonly say: string; readonly picture: string | null }

/** Every text that a slide says, in order, each with its picture. */
export function spokenInSlide(slide: Slide): readonly Spoken[] {
  const main = mainPicture(slide)
  const lines = slide.say.map((say) => ({ say, picture: main }))
  switch (slide.kind) {
    case 'picture':
    case 'sign':
      return lines
    case 'item':
      return [...lines, ...slide.views]
    case 'hotspots':
      return [...lines, ...slide.spots.map(({ say }) => ({ say, picture: slide.picture }))]
    case 'compare':
      return [...lines, slide.used, slide.avoided]
    case 'story':
      return [
        ...lines,
        ...slide.scenes.flatMap((scene) => [
          ...scene.say.map((say) => ({ say, picture: scene.picture })),
          ...(scene.choices ?? []),
        ]),
      ]
    case 'steps':
    case 'chant':
      return [...lines, ...slide.steps]
    case 'recap':
      return [...lines, ...slide.points]
    case 'chart':
      return [...lines, ...textsOfChart(slide.chart).map((say) => ({ say, picture: main }))]
    default:
      return slide satisfies never
  }
}

/** The picture that stands there when the slide opens; a chart has none. */
export function mainPicture(slide: Slide): string | null {
  switch (slide.kind) {
    case 'picture':
    case 'sign':
    case 'hotspots':
      return slide.picture
    case 'item':
      return slide.views[0]!.picture
    case 'compare':
      return slide.used.picture
    case 'story':
      return slide.scenes[0]!.picture
    case 'steps':
    case 'chant':
      return slide.steps[0]!.picture
    case 'recap':
      return slide.points[0]!.picture
    case 'chart':
      return null
    default:
      return slide satisfies never
  }
}

/** Every text that a quiz item says, each with its picture. */
export function spokenInQuizItem(item: QuizItem): readonly Spoken[] {
  const scene = item.picture ?? null
  const lines: Spoken[] = item.ask.map((say) => ({ say, picture: scene }))
  switch (item.kind) {
    case 'choose-one':
    case 'choose-all':
    case 'stop-or-go':
    case 'true-or-not':
      return [
        ...lines,
        ...item.options,
        ...item.options.map(({ feedback }) => ({ say: feedback, picture: null })),
      ]
    case 'order':
      return [...lines, ...item.steps, { say: item.feedback, picture: null }]
    case 'match':
      return [
        ...lines,
        ...item.pairs.flatMap(({ left, right }) => [left, right]),
        { say: item.feedback, picture: null },
      ]
    case 'find-signs':
      return [
        ...lines,
        ...item.spots.map(({ say }) => ({ say, picture: item.picture })),
        { say: item.feedback, picture: null },
      ]
    default:
      return item satisfies never
  }
}

/** Every text of a lesson with its picture, the title first. */
export function spokenInLesson(lesson: Lesson): readonly Spoken[] {
  return [
    { say: titleOf(lesson.id), picture: lesson.cover },
    ...lesson.slides.flatMap(spokenInSlide),
    ...lesson.quiz.flatMap(spokenInQuizItem),
    ...lesson.takeaways,
  ]
}

/** The path of a lesson that a visitor takes, if it has one; who is older takes the older children's. */
export function pathFor({ slides }: Lesson, band: Band): Band | null {
  const has = (path: Band) => slides.some(({ bands }) => bands.includes(path))
  if (has(band)) {
    return band
  }
  return band === '14+' && has('10-14') ? '10-14' : null
}

/** Whether a lesson is for those of 14 and older alone: the facts, which children never meet. */
export function isForOlderAlone({ slides }: Lesson): boolean {
  return slides.every(({ bands }) => bands.every((band) => band === '14+'))
}

/** Every text that the slides and questions of one path say, each with its picture. */
export function spokenOnPath({ slides, quiz }: Lesson, band: Band): readonly Spoken[] {
  return [
    ...slides.filter(({ bands }) => bands.includes(band)).flatMap(spokenInSlide),
    ...quiz.filter(({ bands }) => bands.includes(band)).flatMap(spokenInQuizItem),
  ]
}

export function textIdsOf(lesson: Lesson): ReadonlySet<string> {
  return new Set(spokenInLesson(lesson).map(({ say }) => say))
}

export function pictureIdsOf(lesson: Lesson): ReadonlySet<string> {
  return new Set(spokenInLesson(lesson).flatMap(({ picture }) => (picture ? [picture] : [])))
}

export function titleOf(lessonId: string): string {
  return `${lessonId}.title`
}
