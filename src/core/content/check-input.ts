import type { Lesson } from './lesson.ts'
import type { NarrationFile } from './narration.ts'
import type { Picture } from './picture.ts'
import type { Profile } from './profile.ts'
import type { ReviewFile } from './review.ts'
import type { StyleFile } from './style.ts'
import type { TeachingRead } from './teaching.ts'
import type { LocaleFile, TextFile } from './texts.ts'

/** A value with the file that it was read from: its path from the content root. */
export type FromFile<Value> = { readonly file: string; readonly value: Value }

/** One language as it stands on the disk. */
export type LocaleRead = {
  readonly code: string
  readonly info: LocaleFile | null
  readonly texts: readonly FromFile<TextFile>[]
  readonly teaching: readonly TeachingRead[]
  readonly narration: NarrationFile | null
  /** Names of the files that lie beside the narration manifest. */
  readonly clipFiles: ReadonlySet<string>
}

/** An image on the disk: its size, and the SHA-256 of its bytes. */
export type ImageFile = { readonly bytes: number; readonly hash: string }

/** Everything that passed its schema, before anything is joined or left out. */
export type ContentRead = {
  readonly profile: FromFile<Profile>
  /** Names of the files that lie beside the profile. */
  readonly profileFiles: ReadonlySet<string>
  readonly lessons: readonly FromFile<Lesson>[]
  readonly pictures: readonly FromFile<Picture>[]
  /** Every image by its name. */
  readonly pictureFiles: ReadonlyMap<string, ImageFile>
  readonly locales: readonly LocaleRead[]
  /** What the profile says in its own words, by language. */
  readonly own: readonly LocaleRead[]
  /** How each language is written, by its code. */
  readonly styles: ReadonlyMap<string, FromFile<StyleFile>>
  /** Who has read the texts of each language, by its code. */
  readonly reviews: ReadonlyMap<string, FromFile<ReviewFile>>
  /** Right words of each language that its dictionary lacks, by its code. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  /** Files that exist but could not be read: what follows from that is not reported again. */
  readonly unread: ReadonlySet<string>
}

export function lessonFile(id: string): string {
  return `assets/lessons/${id}.json`
}

export function pictureFile(id: string): string {
  return `assets/pictures/${id}.json`
}

export function narrationFile(locale: string): string {
  return `assets/narration/${locale}/manifest.json`
}

/** Text files that belong to no single lesson. */
const sharedTexts: ReadonlySet<string> = new Set(['messages', 'ui', 'pictures', 'admin'])

/** The one file in which a text stands: the first part of its id names it. */
export function textFile(locale: string, id: string): string {
  const name = id.slice(0, id.indexOf('.'))
  return `locales/${locale}/${sharedTexts.has(name) ? '' : 'lessons/'}${name}.json`
}

/** The ids that come a second time. */
export function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
