import type { Band } from '../content/primitives.ts'
import type { SlideProgress } from '../lesson-player.ts'
import type { Asked, ClassQuiz, TalliesBySet } from './class-quiz.ts'
import type { Look, Narration, ShownScreen, Stroke, Zoom } from './intent.ts'

/**
 * All that a lesson before a class is at this moment. It lives once, in the host; every window shows
 * it and sends intents. Nothing in it points at a child.
 */
export type Presentation = {
  readonly lesson: string
  readonly band: Band
  readonly locale: string
  /** Shown beneath the first, where a class speaks two. */
  readonly secondLocale: string | null
  /** The minutes that the teacher has; null for the whole lesson at its own pace. */
  readonly minutes: number | null
  /** Ids of the slides that are shown, and of those for which the time is too short. */
  readonly slides: readonly string[]
  readonly dropped: readonly string[]
  readonly index: number
  readonly progress: SlideProgress
  readonly screen: ShownScreen
  /** In hundredths of the stage, and so at the same spot of the picture in every window. */
  readonly pointer: readonly [number, number] | null
  readonly zoom: Zoom | null
  readonly ink: readonly Stroke[]
  readonly keepInk: boolean
  /** What was drawn on other slides, where it is kept. */
  readonly keptInk: Readonly<Record<string, readonly Stroke[]>>
  readonly look: Look
  readonly textSize: number
  readonly narration: Narration
  /** What is being said, and which of its words. */
  readonly spoken: { readonly id: string; readonly word: number } | null
  readonly clock: Clock
  /** Width by height of the window that the class sees. */
  readonly aspect: number
  /** What the class can be asked, worked out once as the lesson is opened: it looks into all lessons. */
  readonly asked: Asked
  readonly quiz: ClassQuiz | null
  readonly tallies: TalliesBySet
}

/** Milliseconds; `since` is null while the clock rests. */
export type Clock = { readonly before: number; readonly since: number | null }

/** What every window holds: the presentation, and how many changes led to it. */
export type Classroom = {
  readonly revision: number
  readonly presentation: Presentation | null
}

/** A change as windows are told of it: whole, or only the parts that are new. */
export type ClassroomChange =
  Classroom | { readonly revision: number; readonly changes: Partial<Presentation> }

export function elapsedOn({ before, since }: Clock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since))
}

/** The parts of a presentation that are new; null when it has to be told as a whole. */
export function changesBetween(
  before: Presentation | null,
  after: Presentation | null,
): Partial<Presentation> | null {
  if (!before || !after || before.lesson !== after.lesson) {
    return null
  }
  const names = Object.keys(after) as (keyof Presentation)[]
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  )
}

/** The classroom after a change; null when changes between were missed and it must be read again. */
export function withChange(classroom: Classroom, change: ClassroomChange): Classroom | null {
  if ('presentation' in change) {
    return change.revision > classroom.revision ? change : classroom
  }
  const { revision, presentation } = classroom
  if (change.revision <= revision) {
    return classroom
  }
  return presentation && change.revision === revision + 1
    ? { revision: change.revision, presentation: { ...presentation, ...change.changes } }
    : null
}
