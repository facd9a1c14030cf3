/**
 * `locales/<locale>/speech.tsv`: how words are said that the voice would say wrongly.
 *
 * Four columns, tab-separated: kind, written, spoken, note. `word` is a whole word or a phrase of
 * several words; `stem` is the beginning of a word, its endings stay. Lines starting with `#` and
 * the heading line are skipped.
 */
export type Lexicon = {
  /** Whole words and phrases in lower case. */
  readonly words: ReadonlyMap<string, string>
  /** Beginnings of words in lower case, longest first. */
  readonly stems: readonly (readonly [written: string, spoken: string])[]
  /** Most words in a phrase of `words`. */
  readonly longestPhrase: number
}

export const emptyLexicon: Lexicon = { words: new Map(), stems: [], longestPhrase: 1 }

export function parseLexicon(source: string, locale: string, file: string): Lexicon {
  const words = new Map<string, string>()
  const stems = new Map<string, string>()
  let longestPhrase = 1
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('kind\t')) {
      continue
    }
    const where = `${file}:${index + 1}`
    const [kind, writtenCell, spokenCell] = line.split('\t')
    const written = writtenCell?.trim().normalize('NFC').toLocaleLowerCase(locale)
    const spoken = spokenCell?.trim().normalize('NFC')
    if (!written || !spoken) {
      throw new Error(`${where}: needs kind, written and spoken`)
    }
    if (kind !== 'word' && kind !== 'stem') {
      throw new Error(`${where}: unknown kind "${kind}"`)
    }
    const rows = kind === 'word' ? words : stems
    if (rows.has(written)) {
      throw new Error(`${where}: "${written}" stands here twice`)
    }
    rows.set(written, spoken)
    if (kind === 'word') {
      longestPhrase = Math.max(longestPhrase, written.split(' ').length)
    }
  }
  return {
    words,
    stems: [...stems].sort(([a], [b]) => b.length - a.length),
    longestPhrase,
  }
}

/** The word with the longest known beginning respelled, or the word itself. */
export function respellStem(word: string, lexicon: Lexicon): string {
  for (const [written, spoken] of lexicon.stems) {
    if (word.startsWith(written)) {
      return spoken + word.slice(written.length)
    }
  }
  return word
}
