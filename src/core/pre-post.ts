import type { Lesson, QuizItem } from './content/lesson.ts'
import type { Band } from './content/primitives.ts'

/** The same six questions before the first lesson and after one: practice, attitude, knowledge. */
export const prePostLength = 6

export type PrePostRun = 'before' | 'after'

/** A question with the lesson that it is taken from. */
export type PrePostItem = { readonly lesson: string; readonly item: QuizItem }

/** What is done weighs more than what is thought, and that more than what is known. */
const order = ['practice', 'attitude', 'knowledge'] as const

/** The questions that lessons lend to the check of a path, what is done first. */
export function prePostItems(lessons: readonly Lesson[], band: Band): readonly PrePostItem[] {
  const path = band === '14+' ? '10-14' : band
  const lent = [...lessons]
    .sort((one, other) => one.number - other.number)
    .flatMap(({ id, quiz }) =>
      quiz.filter(({ bands }) => bands.includes(path)).map((item) => ({ lesson: id, item })),
    )
  return order.flatMap((about) => lent.filter(({ item }) => item.prePost === about))
}
