import { lessonFile, textFile, type ContentRead, type LocaleRead } from './check-input.ts'
import type { Fault } from './fault.ts'
import { textIdsOf } from './references.ts'

/** The texts of one language by key; silent ones are seen by adults and screen readers only. */
export type LocaleTexts = {
  readonly code: string
  readonly files: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  readonly silent: ReadonlySet<string>
}

/** Every language of the profile, also those without any file. */
export function textsByLanguage({ profile, locales }: ContentRead): readonly LocaleTexts[] {
  return profile.value.languages.map((code) => {
    const read = locales.find((locale) => locale.code === code)?.texts ?? []
    return {
      code,
      files: new Set(read.map(({ file }) => file)),
      texts: new Map(read.flatMap(({ value }) => Object.entries(value.texts))),
      silent: new Set(read.flatMap(({ value }) => value.silent ?? [])),
    }
  })
}

/** The ending of a key that holds one form of a counted text. */
export const pluralEnding = /_(zero|one|two|few|many|other)$/

/** The content id of a key: the same for all plural forms of a text. */
export function contentIdOf(key: string): string {
  return key.replace(pluralEnding, '')
}

/** Child screens never load these. */
export function isForAdults(key: string): boolean {
  return key.startsWith('admin.')
}

/** What staff meet behind the PIN; a kiosk has no screen reader of its own, so it is read aloud. */
export function isForStaff(key: string): boolean {
  return /^admin\.(staff|about|print|letter)\./.test(key) || sharedWithTeachers.has(key)
}

const sharedWithTeachers: ReadonlySet<string> = new Set([
  'admin.html.draft',
  'admin.presenter.none',
  ...['language', 'age', 'younger', 'older', 'oldest'].map((name) => `admin.classroom.${name}`),
])

export function isSpoken({ silent }: Pick<LocaleTexts, 'silent'>, key: string): boolean {
  const heard = !isForAdults(key) || isForStaff(key)
  return heard && !silent.has(key) && !silent.has(contentIdOf(key))
}

/** The texts that a language lacks, of all that a lesson or another language of the profile has. */
export function missingTexts(
  content: ContentRead,
  languages: readonly LocaleTexts[],
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set([
    ...content.lessons.flatMap(({ value }) => [...textIdsOf(value)]),
    ...languages.flatMap(({ texts }) => [...texts.keys()].map(contentIdOf)),
  ])
  return new Map(
    languages.map(({ code, texts }) => {
      const written = new Set([...texts.keys()].map(contentIdOf))
      return [code, [...wanted].filter((id) => !written.has(id)).sort()]
    }),
  )
}

/** Each language whole, each text in its place. */
export function checkTexts(content: ContentRead): readonly Fault[] {
  const languages = textsByLanguage(content)
  const missing = missingTexts(content, languages)
  return [
    ...content.locales.flatMap((locale) => checkLocale(content, locale)),
    ...languages.flatMap((language) => [
      ...checkNeeded(content, language),
      ...checkMissing(content, language, missing.get(language.code)!),
      ...checkSilence(content, language, languages[0]!),
    ]),
  ]
}

/** The files of one folder: whose they are, and where each text stands. */
function checkLocale(content: ContentRead, locale: LocaleRead): readonly Fault[] {
  const faults: Fault[] = []
  if (locale.info && locale.info.code !== locale.code) {
    faults.push({
      file: `locales/${locale.code}/locale.json`,
      id: 'code',
      problem: `the code "${locale.info.code}" differs from the name of the folder`,
      cure: `Write "${locale.code}", or rename the folder.`,
    })
  }
  const used = new Set(content.lessons.flatMap(({ value }) => [...textIdsOf(value)]))
  for (const { file, value } of locale.texts) {
    for (const key of Object.keys(value.texts)) {
      const place = textFile(locale.code, key)
      const [first] = key.split('.')
      if (file !== place) {
        faults.push({
          file,
          id: key,
          problem: 'the text stands in the wrong file',
          cure: `Move it to ${place}.`,
        })
      } else if (
        file.includes('/lessons/') &&
        !used.has(key) &&
        !content.unread.has(lessonFile(first!))
      ) {
        faults.push({
          file,
          id: key,
          problem: 'no lesson uses this text',
          cure: `Remove it, or use it in ${lessonFile(first!)}.`,
        })
      }
    }
    for (const key of value.silent ?? []) {
      if (!Object.keys(value.texts).some((text) => text === key || contentIdOf(text) === key)) {
        faults.push({
          file,
          id: key,
          problem: 'listed as silent, but there is no such text in this file',
          cure: 'Remove it from "silent", or correct the id.',
        })
      }
    }
  }
  return faults
}

/** Without these a language cannot be offered. */
function neededFiles(code: string): readonly string[] {
  return [`locales/${code}/ui.json`, `locales/${code}/messages.json`]
}

function checkNeeded({ unread }: ContentRead, { code, files }: LocaleTexts): readonly Fault[] {
  return neededFiles(code)
    .filter((file) => !files.has(file) && !unread.has(file))
    .map((file) => ({
      file,
      id: '',
      problem: `the file is missing, and "${code}" cannot be offered`,
      cure: 'Write it, or take the language out of the profile.',
    }))
}

function checkMissing(
  { lessons, unread }: ContentRead,
  { code, files }: LocaleTexts,
  missing: readonly string[],
): readonly Fault[] {
  const places = new Set(missing.map((id) => textFile(code, id)))
  return [...places].flatMap((file): Fault[] => {
    const ids = missing.filter((id) => textFile(code, id) === file)
    if (unread.has(file)) {
      return []
    }
    if (!files.has(file)) {
      if (neededFiles(code).includes(file)) {
        return []
      }
      const problem = `the file is missing, and with it ${ids.length} texts`
      return [
        { file, id: '', problem, cure: 'Write it with the same ids as in the other languages.' },
      ]
    }
    return ids.map((id) => {
      const user = lessons.find(({ value }) => textIdsOf(value).has(id))
      return {
        file,
        id,
        problem: user ? `the text is missing, ${user.file} uses it` : 'the text is missing',
        cure: 'Write it here, or remove it from the lesson and the other languages.',
      }
    })
  })
}

/** What children hear they hear in every language, and lessons are heard as a whole. */
function checkSilence(
  content: ContentRead,
  language: LocaleTexts,
  first: LocaleTexts,
): readonly Fault[] {
  const taught = new Set(content.lessons.flatMap(({ value }) => [...textIdsOf(value)]))
  return [...language.texts.keys()].flatMap((key) => {
    const id = contentIdOf(key)
    const file = textFile(language.code, key)
    const spoken = isSpoken(language, key)
    const faults: Fault[] = []
    if (!spoken && taught.has(id)) {
      faults.push({
        file,
        id: key,
        problem: 'a lesson says this text, but it is listed as silent',
        cure: 'Remove it from "silent".',
      })
    }
    if (spoken && language.texts.get(key)!.includes('{{')) {
      faults.push({
        file,
        id: key,
        problem: 'a text with a placeholder cannot be spoken',
        cure: 'List it in "silent", or write it without a placeholder.',
      })
    }
    const other = [...first.texts.keys()].find((text) => contentIdOf(text) === id)
    if (other !== undefined && isSpoken(first, other) !== spoken) {
      faults.push({
        file,
        id: key,
        problem: `${spoken ? 'spoken' : 'silent'} here, but not in "${first.code}"`,
        cure: 'Make "silent" the same in all languages.',
      })
    }
    return faults
  })
}
