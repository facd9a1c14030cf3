import * as v from 'valibot'
import { LocaleCode } from '../content/primitives.ts'
import { Break, mostBreaks } from '../breaks.ts'
import { DarkHours } from '../screen-hours.ts'

/** Which machine counters come from: part of a folder name on any stick, so it is plain. */
export const PlaceCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z0-9]([A-Z0-9-]{0,18}[A-Z0-9])?$/, 'a code like "TAV-014"'),
)

export const Mode = v.picklist(['kiosk', 'classroom'])

export const Idle = v.strictObject({
  warnAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(600)),
  /** WCAG 2.2.1: at least 20 seconds to answer with a simple action. */
  resetAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(300)),
})

/** What staff decide for the one machine before them; the first-start assistant asks for it. */
export const Station = v.strictObject({
  format: v.literal(1),
  language: LocaleCode,
  placeCode: PlaceCode,
  mode: Mode,
  /** No child makes it louder than this, 0 to 1. */
  volumeCeiling: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1)),
  idle: Idle,
  /** Null: the screen is never dark. */
  darkHours: v.optional(v.nullable(DarkHours), null),
  /** In these the kiosk offers what ends before the bell. */
  breaks: v.optional(v.pipe(v.array(Break), v.maxLength(mostBreaks))),
})
export type Station = v.InferOutput<typeof Station>

export function isStation(station: Station): boolean {
  return v.is(Station, station)
}
