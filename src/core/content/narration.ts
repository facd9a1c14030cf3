import * as v from 'valibot'
import { ContentId, LocaleCode } from './primitives.ts'

const Seconds = v.pipe(v.number(), v.minValue(0))

export const Clip = v.strictObject({
  /** First 16 hex digits of SHA-256 of the displayed text (NFC); another hash means stale. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  seconds: Seconds,
  /** Start and end of each whitespace-separated word of the displayed text, in seconds. */
  words: v.array(v.tuple([Seconds, Seconds])),
  voice: v.string(),
  kind: v.picklist(['draft', 'human']),
  /** What the clip was made from, for the narration tool alone. */
  key: v.optional(v.string()),
})
export type Clip = v.InferOutput<typeof Clip>

/** `assets/narration/<locale>/manifest.json`. */
export const NarrationFile = v.strictObject({
  format: v.literal(1),
  locale: LocaleCode,
  clips: v.record(ContentId, Clip),
})
export type NarrationFile = v.InferOutput<typeof NarrationFile>
