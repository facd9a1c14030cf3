import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { loadModule } from 'hunspell-asm'
import type { Spells } from '../../src/core/content/check-spelling.ts'

/** The package with the Hunspell dictionary of a language; there is none of Azerbaijani. */
const packageOf: Readonly<Record<string, string>> = {
  en: 'dictionary-en-gb',
  hy: 'dictionary-hy',
  ru: 'dictionary-ru',
}

const packages = path.join(import.meta.dirname, '../../node_modules')

/** Open the dictionaries of these languages. */
export async function openDictionaries(codes: readonly string[]): Promise<Spells> {
  const hunspell = await loadModule()
  const opened = new Map<string, (word: string) => boolean>()
  for (const code of codes) {
    const name = packageOf[code]
    if (name !== undefined) {
      const [affixes, words] = await Promise.all(
        ['aff', 'dic'].map(async (kind) => {
          const bytes = await readFile(path.join(packages, name, `index.${kind}`))
          return hunspell.mountBuffer(bytes, `${code}.${kind}`)
        }),
      )
      const dictionary = hunspell.create(affixes!, words!)
      const known = new Map<string, boolean>()
      opened.set(code, (word) => {
        const found = known.get(word) ?? dictionary.spell(word)
        known.set(word, found)
        return found
      })
    }
  }
  return (code, word) => opened.get(code)?.(word) ?? null
}

/** `locales/<locale>/words.txt`: right words that the dictionary lacks, one in each line. */
export async function readWords(
  root: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const words = new Map<string, ReadonlySet<string>>()
  for (const code of codes) {
    const file = path.join(root, `locales/${code}/words.txt`)
    if (existsSync(file)) {
      const lines = (await readFile(file, 'utf8')).normalize('NFC').split(/\r?\n/)
      words.set(code, new Set(lines.map((line) => line.trim()).filter((line) => line !== '')))
    }
  }
  return words
}
