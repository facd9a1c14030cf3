import * as v from 'valibot'
import { LocaleCode, TextKey } from './primitives.ts'

/** `locales/<locale>/…json`: text by content id. */
export const TextFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  texts: v.record(TextKey, v.pipe(v.string(), v.trim(), v.nonEmpty('a text'))),
  /** Ids that are never spoken: labels that only adults see. */
  silent: v.optional(v.array(TextKey)),
})
export type TextFile = v.InferOutput<typeof TextFile>

/** `locales/<locale>/locale.json`: what the language calls itself. */
export const LocaleFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  code: LocaleCode,
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Who has read the texts; nothing is native-reviewed that is not. */
  reviewed: v.picklist(['none', 'machine', 'native']),
  /** Whether children may listen to the synthetic voice, or it only stands in for a person's. */
  syntheticVoice: v.optional(v.picklist(['placeholder', 'usable']), 'placeholder'),
})
export type LocaleFile = v.InferOutput<typeof LocaleFile>
