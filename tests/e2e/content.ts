import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { isForOlderAlone } from '../../src/core/content/references.ts'
import { committedLessons } from '../support/committed-lessons.ts'

const root = path.resolve(import.meta.dirname, '../..')

export const locales = ['hy', 'az', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

/** What children meet. */
export const lessons = committedLessons.filter((lesson) => !isForOlderAlone(lesson))
/** What only those of 14 and older meet. */
export const lessonsForOlder = committedLessons.filter(isForOlderAlone)

/** What a child hears in a language, as it is written. */
export function spokenTextsOf(locale: Locale): ReadonlySet<string> {
  const manifest = JSON.parse(
    readFileSync(path.join(root, 'assets/narration', locale, 'manifest.json'), 'utf8'),
  ) as { clips: Readonly<Record<string, unknown>> }
  const texts = textsOf(locale)
  return new Set(Object.keys(manifest.clips).map((id) => texts[id]!.replace(/\s+/g, ' ')))
}

/**
 * Every other lesson, beginning with the first or with the second: two walks that differ in nothing
 * else meet all lessons between them.
 */
export const half = (index: number): readonly Lesson[] =>
  lessons.filter((_, place) => (place + index) % 2 === 0)

/** Texts of a language by content id, from every file of it. */
export function textsOf(locale: Locale): Readonly<Record<string, string>> {
  const folder = path.join(root, 'locales', locale)
  return Object.assign(
    {},
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && file !== 'locale.json' && file !== 'review.json')
      .map(
        (file) =>
          (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { texts: object }).texts,
      ),
  ) as Record<string, string>
}
