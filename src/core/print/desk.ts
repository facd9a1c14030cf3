import type { Lesson } from '../content/lesson.ts'
import type { Band } from '../content/primitives.ts'
import type { Result } from '../result.ts'
import type { Saved, Stick } from '../staff/stick.ts'
import type { Sheet } from './sheet.ts'

/** The sheets of a lesson as one path has it, or the teacher's guide. */
export type DeskSubject = { readonly lesson: Lesson; readonly band: Band } | 'guide'

/** What is to be on paper, and who stands before the desk: a teacher, or staff. */
export type DeskWish = {
  readonly subject: DeskSubject
  /** The language in which the desk speaks, and in which its first sheet is. */
  readonly locale: string
  text(id: string, values?: Readonly<Record<string, string | number>>): string
  useLanguage(locale: string): Promise<unknown>
  sticks(): Promise<Result<readonly Stick[]>>
  /** Onto a stick, or among the documents. */
  save(sheet: Sheet, stick: string | null): Promise<Result<Saved>>
  onclose(): void
}
