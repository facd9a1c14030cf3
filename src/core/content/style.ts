import * as v from 'valibot'
import { PlainId, TextKey } from './primitives.ts'

const Pattern = v.pipe(
  v.string(),
  v.check((text) => patternOf(text) !== null, 'a regular expression'),
)

/** What may not be said, and how to say it instead. */
const StyleRule = v.strictObject({
  id: PlainId,
  /** What it must not find in a sentence; it begins to look where a word begins. */
  pattern: Pattern,
  /** A sentence in which this is found as well is left alone: a negation, say. */
  unless: v.optional(Pattern),
  /** `lessons`: only what a lesson says. */
  where: v.optional(v.picklist(['everywhere', 'lessons']), 'everywhere'),
  /** May stand in an option that is marked unsafe, and in what others say (within quotation marks). */
  unsafeMay: v.optional(v.boolean(), false),
  /** May stand in what only teachers read. */
  teachersMay: v.optional(v.boolean(), false),
  /** May stand in a lesson for 14+ alone: figures and places of the adults' facts. */
  adultsMay: v.optional(v.boolean(), false),
  problem: v.string(),
  cure: v.string(),
  /** Texts that a reader has looked at and let pass. */
  except: v.optional(v.array(TextKey), []),
})
export type StyleRule = v.InferOutput<typeof StyleRule>

const Words = v.pipe(v.number(), v.integer(), v.minValue(5))

/** `locales/<locale>/style.json`: how the language is written here, and what is not said in it. */
export const StyleFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  /** The Unicode script of its letters: `Armenian`, `Cyrillic`, `Latin`. */
  script: v.pipe(
    v.string(),
    v.check((name) => patternOf(`\\p{Script=${name}}`) !== null, 'a Unicode script like "Latin"'),
  ),
  /** Characters that never stand in a text of this language. */
  never: v.string(),
  /** The marks of which one ends every sentence of a lesson. */
  ends: v.pipe(v.string(), v.nonEmpty('the marks that end a sentence')),
  quotes: v.tuple([v.string(), v.string()]),
  /** The most words in one breath, between two marks at which the voice pauses. */
  words: v.strictObject({ '6-9': Words, '10-14': Words }),
  /** Whether the dictionary knows enough words for an unknown one to be a fault. */
  unknownWord: v.optional(v.picklist(['fault', 'report']), 'report'),
  rules: v.array(StyleRule),
})
export type StyleFile = v.InferOutput<typeof StyleFile>

/** A pattern of a style file as it is looked for: at the beginning of a word, in any case. */
export function patternOf(text: string): RegExp | null {
  try {
    return new RegExp(`(?<![\\p{L}\\p{M}])(?:${text})`, 'iu')
  } catch {
    return null
  }
}
