import * as v from 'valibot'
import { TextKey } from './primitives.ts'

/** What a reader, who saw only the one language, found of one text. */
export const Review = v.strictObject({
  /** The narration hash of the text that was read; another text has not been read. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'the hash of a text')),
  reader: v.picklist(['machine', 'native']),
  verdict: v.picklist(['pass', 'mend']),
  note: v.string(),
})
export type Review = v.InferOutput<typeof Review>

/** `locales/<locale>/review.json`: who has read which text; written by `npm run review`. */
export const ReviewFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  reviews: v.record(TextKey, Review),
})
export type ReviewFile = v.InferOutput<typeof ReviewFile>
