import * as v from 'valibot'
import { Scanning } from './scanning.ts'

export const textSizes = [1, 1.3, 1.6] as const

export const Settings = v.strictObject({
  format: v.literal(1),
  /** Loudness at the start of every visit, 0 to 1. Null: as the profile says. */
  volume: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  textSize: v.picklist(textSizes),
  contrast: v.picklist(['normal', 'high']),
  /** Soft tones at touches and answers. */
  sounds: v.optional(v.boolean(), true),
  /** Choosing with one switch. Null: as the profile says. */
  scanning: v.optional(v.nullable(Scanning), null),
})
export type Settings = v.InferOutput<typeof Settings>

export const defaultSettings: Settings = {
  format: 1,
  volume: null,
  textSize: 1,
  contrast: 'normal',
  sounds: true,
  scanning: null,
}
