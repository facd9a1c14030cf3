import * as v from 'valibot'
import { Scanning } from '../scanning.ts'
import { Mode, PlaceCode } from '../staff/station.ts'
import { IsoDate, LocaleCode, PlainId } from './primitives.ts'

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour like #0b4a5a'))

/** One scrypt hash with its cost and salt, as `npm run pin` prints it. */
const PinHash = v.pipe(
  v.string(),
  v.regex(
    /^scrypt:\d+:\d+:\d+:[A-Za-z0-9_-]{22,}:[A-Za-z0-9_-]{43}$/,
    'a line that npm run pin has printed',
  ),
)

/** A telephone number to tell a grown-up; never shown before somebody has confirmed it. */
const ReportNumber = v.strictObject({
  digits: v.pipe(v.string(), v.regex(/^[0-9]{2,15}$/, 'digits without spaces')),
  /** Who has called and asked; null while the number is to be confirmed. */
  confirmedBy: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  confirmedOn: v.nullable(IsoDate),
})
export type ReportNumber = v.InferOutput<typeof ReportNumber>

/** `profiles/<org>/profile.json`: who distributes the program, and how. */
export const Profile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: PlainId,
  organisation: v.pipe(v.string(), v.nonEmpty()),
  languages: v.pipe(v.array(LocaleCode), v.minLength(1)),
  defaultLanguage: LocaleCode,
  /** Lessons to show, or all that there are. */
  lessons: v.union([v.literal('all'), v.pipe(v.array(PlainId), v.minLength(1))]),
  reportNumbers: v.array(ReportNumber),
  /**
   * What a child does who is already inside a dangerous place. One value in this version: any
   * other needs texts, pictures, quiz keys and an approval of its own.
   */
  minefieldRule: v.literal('stand-still'),
  /** Until an authority has signed, every build is a draft and says so. */
  approval: v.null(),
  idle: v.strictObject({
    warnAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20)),
    /** WCAG 2.2.1: at least 20 seconds to answer with a simple action. */
    resetAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20)),
  }),
  volume: v.strictObject({ start: Share, ceiling: Share }),
  /**
   * Languages whose synthetic voice may be released although it is a placeholder, each with the
   * reason in words: who agreed to it, and until when.
   */
  draftVoices: v.optional(
    v.record(
      LocaleCode,
      v.pipe(v.string(), v.minLength(20, 'a reason in words: who agreed, and until when')),
    ),
  ),
  attractSound: v.boolean(),
  /** Whether a visit starts with choosing by one switch, and how long each choice is pointed at. */
  scanning: v.optional(Scanning, 'off'),
  /** Daily counters; off until the profile turns them on. */
  collect: v.boolean(),
  /** Ink is for letters, sun for the next step; letters must stand out on every ground. */
  colours: v.optional(v.strictObject({ ink: v.optional(Colour), sun: v.optional(Colour) })),
  /**
   * Answers to what the first start would ask on every machine. Where it is left out, an assistant
   * asks staff; where it stands, a machine asks nothing.
   */
  station: v.optional(
    v.strictObject({
      /** The PIN of the staff area as npm run pin prints it; the PIN itself stands nowhere. */
      pinHash: PinHash,
      placeCode: PlaceCode,
      mode: Mode,
    }),
  ),
})
export type Profile = v.InferOutput<typeof Profile>

export function isConfirmed({ confirmedBy, confirmedOn }: ReportNumber): boolean {
  return confirmedBy !== null && confirmedOn !== null
}
