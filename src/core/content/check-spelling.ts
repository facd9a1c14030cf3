import { textFile, type ContentRead } from './check-input.ts'
import { textsToReview } from './check-review.ts'
import type { Fault } from './fault.ts'

/** Whether a dictionary has the word; null where the language has no dictionary. */
export type Spells = (code: string, word: string) => boolean | null

export type SpellingReport = {
  readonly dictionary: boolean
  /** Words that neither the dictionary nor the project's own list has. */
  readonly unknown: readonly string[]
}

type Unknown = { readonly id: string; readonly word: string }

export function reportSpelling(
  content: ContentRead,
  spells: Spells,
): Readonly<Record<string, SpellingReport>> {
  return Object.fromEntries(
    content.profile.value.languages.map((code) => [
      code,
      {
        dictionary: spells(code, '') !== null,
        unknown: [...new Set(unknownIn(content, code, spells).map(({ word }) => word))].sort(),
      },
    ]),
  )
}

/**
 * A word that nobody knows is a fault where the dictionary has the inflected forms of words; else
 * only a release refuses it, since most such words are sound.
 */
export function checkSpelling(
  content: ContentRead,
  spells: Spells,
  release: boolean,
): readonly Fault[] {
  return content.profile.value.languages
    .filter((code) => release || content.styles.get(code)?.value.unknownWord === 'fault')
    .flatMap((code) =>
      unknownIn(content, code, spells).map(({ id, word }) => ({
        file: fileOf(content, code, id),
        id,
        problem: `no dictionary has the word “${word}”`,
        cure: `Correct it, or write it into locales/${code}/words.txt if it is right.`,
      })),
    )
}

function unknownIn(content: ContentRead, code: string, spells: Spells): readonly Unknown[] {
  const script = content.styles.get(code)?.value.script
  if (!script) {
    return []
  }
  const own = content.words.get(code)
  const letter = `(?=\\p{L})\\p{Script=${script}}`
  const letters = new RegExp(`${letter}(?:${letter}|[\\p{M}${inWords}])*`, 'gu')
  return [...textsToReview(content, code)].flatMap(([id, text]) =>
    [...text.replace(/\{\{[^}]*\}\}/g, '').matchAll(letters)]
      .map(([word]) => plain(word))
      .filter((word) => word !== '' && !own?.has(word) && !own?.has(word.toLowerCase()))
      .filter((word) => spells(code, word.replaceAll(...asTwoLetters)) === false)
      .map((word) => ({ id, word })),
  )
}

/** What may stand within a word: apostrophes, and the Armenian marks of stress and question. */
const inWords = "’'՛՜՞-"

/** The Armenian dictionary writes this ligature as two letters. */
const asTwoLetters = ['և', 'եւ'] as const

/** As a dictionary has it. */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[՛՜՞]/g, '')
    .replace(/’/g, "'")
    .replace(/^['-]+|['-]+$/g, '')
}

function fileOf({ locales }: ContentRead, code: string, id: string): string {
  const taught = locales
    .find((locale) => locale.code === code)
    ?.teaching.find(({ lesson }) => id.startsWith(`teaching.${lesson}.`))
  return taught?.file ?? textFile(code, id)
}
