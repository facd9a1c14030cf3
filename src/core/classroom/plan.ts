import type { Lesson, Slide } from '../content/lesson.ts'
import type { Band } from '../content/primitives.ts'
import { spokenInSlide } from '../content/references.ts'

/** What a class needs for a slide: looking, listening, and the answers to one question. */
const minutesByKind: Readonly<Record<Slide['kind'], number>> = {
  picture: 1.5,
  sign: 1.5,
  item: 2,
  compare: 2,
  recap: 2,
  chart: 3,
  chant: 2,
  steps: 3,
  hotspots: 3,
  story: 4,
}

export function minutesOf(slide: Slide): number {
  return minutesByKind[slide.kind]
}

/** A slide that says a core message is shown however little time there is. */
export function isCore(slide: Slide): boolean {
  return spokenInSlide(slide).some(({ say }) => say.startsWith('messages.'))
}

export type LessonPlan = {
  readonly slides: readonly string[]
  readonly dropped: readonly string[]
  /** What the slides that are left need, at a calm pace. */
  readonly needed: number
}

/**
 * The slides of a path that fit into the teacher's time: of those without a core message the
 * longest go first, of equals the later one.
 */
export function planLesson(lesson: Lesson, band: Band, minutes: number | null): LessonPlan {
  const slides = lesson.slides.filter(({ bands }) => bands.includes(band))
  const total = (kept: readonly Slide[]) => kept.reduce((sum, slide) => sum + minutesOf(slide), 0)
  const byLength = slides
    .filter((slide) => !isCore(slide))
    .reverse()
    .sort((one, other) => minutesOf(other) - minutesOf(one))
  const dropped = new Set<Slide>()
  const left = () => slides.filter((slide) => !dropped.has(slide))
  for (const slide of byLength) {
    // The class sees at least one slide.
    if (minutes === null || total(left()) <= minutes || left().length === 1) {
      break
    }
    dropped.add(slide)
  }
  return {
    slides: left().map(({ id }) => id),
    dropped: slides.filter((slide) => dropped.has(slide)).map(({ id }) => id),
    needed: total(left()),
  }
}

export type Pace = 'on-time' | 'behind' | 'ahead'

/** Whether a teacher who is on this slide after this time will end in time. */
export function paceOf(
  slides: readonly Slide[],
  index: number,
  planned: number,
  elapsedMinutes: number,
): Pace {
  const total = slides.reduce((sum, slide) => sum + minutesOf(slide), 0)
  const share = (upTo: number) =>
    (slides.slice(0, upTo).reduce((sum, slide) => sum + minutesOf(slide), 0) / total) * planned
  // As long as this slide was planned for, and a little, nobody needs to hurry or wait.
  const leeway = planned / 20
  if (elapsedMinutes > share(index + 1) + leeway) {
    return 'behind'
  }
  return elapsedMinutes < share(index) - leeway ? 'ahead' : 'on-time'
}
