import type { Lesson } from './lesson.ts'
import type { Clip } from './narration.ts'
import type { Picture } from './picture.ts'
import type { ReportNumber } from './profile.ts'

/** What the renderer needs to know before a language is chosen. */
export type ContentIndex = {
  readonly lessons: readonly Lesson[]
  readonly pictures: readonly Picture[]
  readonly locales: readonly LocaleInfo[]
}

export type LocaleInfo = {
  readonly code: string
  readonly name: string
  /** What the attract screen says in this language: hello, its name, and how to begin. */
  readonly greeting: string
  readonly appName: string
  readonly begin: string
  /** Texts by id that the attract screen needs beside these, before the whole language is there. */
  readonly opening: Readonly<Record<string, string>>
  /** Clips that are heard before a language is chosen: its name and its greeting. */
  readonly introduction: Readonly<Record<string, Clip>>
  readonly reviewed: 'none' | 'machine' | 'native'
  /** Whether any of it is spoken by a synthetic voice. */
  readonly draftVoice: boolean
}

/** Everything that is said and heard in one language. */
export type LocaleContent = {
  readonly code: string
  readonly texts: Readonly<Record<string, string>>
  readonly clips: Readonly<Record<string, Clip>>
}

/** The part of a profile that child screens show. */
export type Branding = {
  readonly organisation: string
  /** The same by language, where it has another name in it. */
  readonly organisations: Readonly<Record<string, string>>
  /** The address of its logo; null where it has none. */
  readonly logo: string | null
  readonly reportNumbers: readonly ReportNumber[]
  /** By the name of the style sheet's variable. */
  readonly colours: Readonly<Record<string, string>>
}
