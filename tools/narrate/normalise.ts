import { markStress } from './azerbaijani.ts'
import { respellStem, type Lexicon } from './lexicon.ts'
import { inWords } from './numbers.ts'

export type SpokenWord = {
  /** Index of the whitespace-separated word of the displayed text that this word is a part of. */
  readonly token: number
  readonly text: string
  /** A short pause behind the word. */
  readonly pause: boolean
  /** Armenian marks the word that asks (՞) and the word that urges (՛): they are said higher. */
  readonly tone: Tone
}

export type Tone = 'plain' | 'urging' | 'asking'

export type SpokenSentence = {
  readonly words: readonly SpokenWord[]
  readonly end: '.' | '!' | '?'
}

/** A text that the voice would say wrongly or not at all. */
export class Unspeakable extends Error {}

const armenianEmphasis = /[՛՜՞]/g
const quotes = /[«»„“”"‹›()]/g

const script: Readonly<Record<string, RegExp>> = {
  hy: /^[ա-և]+$/,
  az: /^[a-zçəğıöşü']+$/,
  ru: /^[а-яё+-]+$/,
  en: /^[a-z']+$/i,
}

type Token = {
  readonly core: string
  readonly pause: boolean
  readonly end: '.' | '!' | '?' | null
  readonly tone: Tone
}

/** Splits one displayed word into what is said and what its punctuation means. */
function readToken(shown: string): Token {
  const bare = shown.replace(quotes, '').replace(/[’ʼ]/g, "'")
  const [, core = '', marks = bare] =
    /^[^\p{L}\p{N}]*([\p{L}\p{N}].*?)([^\p{L}\p{N}]*)$/u.exec(bare) ?? []
  const trailing = marks.replace(armenianEmphasis, '')
  const [end = null] = /[.!?…։]/.exec(trailing) ?? []
  return {
    core: core.replace(armenianEmphasis, ''),
    pause: /[,;:՝․–—-]/.test(trailing),
    end: end === null ? null : end === '!' || end === '?' ? end : '.',
    tone: bare.includes('՞') ? 'asking' : bare.includes('՛') ? 'urging' : 'plain',
  }
}

/**
 * Armenian ես is "I" (jes) or "you are" (es). It is "I" at the beginning of a clause, and where
 * the clause has the verb of "I": եմ, չեմ.
 */
function isArmenianYouAre(tokens: readonly Token[], index: number): boolean {
  const breaks = ({ pause, end }: Token) => pause || end !== null
  const start = tokens.slice(0, index).findLastIndex(breaks) + 1
  const next = tokens.slice(index).findIndex(breaks)
  const clause = tokens.slice(start, next === -1 ? undefined : index + next + 1)
  return index > start && !clause.some(({ core }) => /^(եմ|չեմ)$/i.test(core))
}

/** Says what is left that the voice must not get, or nothing. */
function leftover(said: string, written: string, known: boolean, locale: string) {
  if (/\d/.test(said)) {
    return `the number "${written}" has to be written in words`
  }
  if (!known && /\p{Lu}{2,}/u.test(written)) {
    return `"${written}" needs a line in speech.tsv`
  }
  const allowed = script[locale]
  if (!allowed) {
    return `no rules for the language "${locale}"`
  }
  if (!allowed.test(said)) {
    return `"${written}" has letters that are foreign to "${locale}"`
  }
  return undefined
}

/** What one word sounds like: one or more spoken words, or none. */
function say(core: string, locale: string, lexicon: Lexicon): string[] {
  if (core === '') {
    return []
  }
  const lower = core.toLocaleLowerCase(locale)
  const number = /\d/.test(core) ? inWords(lower, locale) : undefined
  if (number !== undefined) {
    return number.split(' ').map((word) => respellStem(word, lexicon))
  }
  // Russian keeps its hyphens: the voice's dictionary knows "кто-то" and the like.
  const parts = locale === 'ru' ? [lower] : core.split(/[-–]/).filter(Boolean)
  return parts.map((written) => {
    const part = written.toLocaleLowerCase(locale)
    const known = lexicon.words.get(part)
    if (known !== undefined) {
      return known
    }
    // English keeps its capitals: "I" is a word of its own.
    const respelled = locale === 'en' ? written : respellStem(part, lexicon)
    return locale === 'az' ? markStress(respelled) : respelled
  })
}

/** Displayed text → what the voice says, sentence by sentence. Throws `Unspeakable`. */
export function normalise(text: string, locale: string, lexicon: Lexicon): SpokenSentence[] {
  if (/[{}<>]/.test(text)) {
    throw new Unspeakable('a placeholder cannot be spoken')
  }
  const tokens = text.normalize('NFC').trim().split(/\s+/).map(readToken)
  const sentences: SpokenSentence[] = []
  let words: SpokenWord[] = []

  const finish = (end: '.' | '!' | '?') => {
    if (words.length > 0) {
      sentences.push({ words, end })
    }
    words = []
  }
  const add = (index: number, token: Token, spoken: readonly string[], known: boolean) => {
    for (const [position, text] of spoken.entries()) {
      const problem = leftover(text, token.core, known, locale)
      if (problem) {
        throw new Unspeakable(problem)
      }
      const pause = token.pause && position === spoken.length - 1
      words.push({ token: index, text, pause, tone: token.tone })
    }
    if (token.core === '' && token.pause) {
      pauseAfterLast(words)
    }
    if (token.end) {
      finish(token.end)
    }
  }

  for (let index = 0; index < tokens.length;) {
    const phrase = findPhrase(tokens, index, locale, lexicon)
    if (phrase) {
      for (const [offset, spoken] of phrase.entries()) {
        add(index + offset, tokens[index + offset] as Token, spoken, true)
      }
    } else {
      const token = tokens[index] as Token
      const youAre = locale === 'hy' && /^ես$/i.test(token.core) && isArmenianYouAre(tokens, index)
      add(index, token, youAre ? ['էս'] : say(token.core, locale, lexicon), false)
    }
    index += phrase?.length ?? 1
  }
  finish('.')
  if (sentences.length === 0) {
    throw new Unspeakable('nothing in it can be spoken')
  }
  return sentences
}

/** A lone dash is a pause behind the word before it. */
function pauseAfterLast(words: SpokenWord[]): void {
  const last = words.pop()
  if (last) {
    words.push({ ...last, pause: true })
  }
}

/**
 * The longest phrase of the lexicon that begins here: for each of its written words the spoken
 * ones. It never crosses a pause. Where the counts differ, all are said on the first word.
 */
function findPhrase(tokens: readonly Token[], start: number, locale: string, lexicon: Lexicon) {
  for (let length = lexicon.longestPhrase; length >= 1; length -= 1) {
    const part = tokens.slice(start, start + length)
    if (part.length < length || part.slice(0, -1).some(({ pause, end }) => pause || end)) {
      continue
    }
    const written = part.map(({ core }) => core).join(' ')
    const spoken = lexicon.words.get(written.toLocaleLowerCase(locale))?.split(' ')
    if (spoken) {
      return part.map((_, offset) =>
        spoken.length === length ? spoken.slice(offset, offset + 1) : offset === 0 ? spoken : [],
      )
    }
  }
  return undefined
}

const toneMark: Readonly<Record<Tone, string>> = { plain: '', urging: '!', asking: '?' }

/** The spoken form in one line, for keys and for people who read the report. */
export function spokenForm(sentences: readonly SpokenSentence[]): string {
  return sentences
    .map(({ words, end }) => {
      const said = words.map(
        ({ text, pause, tone }, index) =>
          toneMark[tone] + text + (pause && index < words.length - 1 ? ',' : ''),
      )
      return said.join(' ') + end
    })
    .join(' ')
}

const syllable: Readonly<Record<string, RegExp>> = {
  hy: /[աեէըիոօև]/g,
  az: /[aıoueəiöü]/g,
  ru: /[аеёиоуыэюя]/g,
  en: /[aeiouy]+/g,
}

/** About how many syllables a sentence has: enough to see that a clip is far too short or long. */
export function countSyllables(sentences: readonly SpokenSentence[], locale: string): number {
  const vowels = syllable[locale] ?? /\p{L}/gu
  return sentences
    .flatMap(({ words }) => words)
    .reduce((sum, { text }) => sum + Math.max(1, text.toLowerCase().match(vowels)?.length ?? 0), 0)
}
