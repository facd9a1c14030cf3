import * as v from 'valibot'
import { Scanning } from '../scanning.ts'
import { DarkHours } from '../screen-hours.ts'
import { Mode, PlaceCode } from '../staff/station.ts'
import { Band, IsoDate, LocaleCode, PlainId } from './primitives.ts'

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

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty('a text'))

/** A picture that lies beside the profile. */
const PictureFile = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.(svg|png|webp)$/, 'a file beside the profile, like "logo.svg"'),
)

const Base64 = (what: string) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{20,}={0,2}$/, what))

/**
 * What an authority has signed. `npm run approval` writes all of it; nobody else has the key that
 * the signature needs.
 */
export const Approval = v.strictObject({
  authority: Words,
  date: IsoDate,
  /** Under which number or letter the authority keeps it. */
  reference: Words,
  /** SHA-256 of each lesson in each language, as `npm run validate` reports them. */
  hashes: v.record(
    PlainId,
    v.record(LocaleCode, v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex digits'))),
  ),
  /** Ed25519, SPKI in base64. Compare it with what the authority itself has published. */
  publicKey: Base64('a public key that npm run approval has printed'),
  signature: Base64('a signature that npm run approval has made'),
})
export type Approval = v.InferOutput<typeof Approval>

/** What the installed program is called on a computer; two organisations may share one. */
const Product = v.strictObject({
  name: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9][A-Za-z0-9 -]{1,40}$/, 'a name of Latin letters, digits and blanks'),
    ),
  ),
  id: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/, 'an address like "org.example.safe-steps"'),
    ),
  ),
  version: v.optional(v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version like "1.0.0"'))),
  /** Square, 512 pixels wide at least. */
  icon: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.png$/, 'a file beside the profile, like "icon.png"')),
  ),
})

/** `profiles/<org>/profile.json`: who distributes the program, and how. */
export const Profile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: PlainId,
  organisation: v.pipe(v.string(), v.nonEmpty()),
  /** What the program and the organisation are called in a language, where it is another name. */
  names: v.optional(
    v.record(
      LocaleCode,
      v.strictObject({ program: v.optional(Words), organisation: v.optional(Words) }),
    ),
  ),
  /** Shown small: at rest, to adults and on prints. */
  logo: v.optional(PictureFile),
  product: v.optional(Product),
  languages: v.pipe(v.array(LocaleCode), v.minLength(1)),
  defaultLanguage: LocaleCode,
  /** Lessons to show, or all that there are. */
  lessons: v.union([v.literal('all'), v.pipe(v.array(PlainId), v.minLength(1))]),
  /** Ages to offer; all where it is left out. */
  bands: v.optional(v.pipe(v.array(Band), v.minLength(1))),
  /**
   * Items that are not shown, by the first part of their pictures' names: "ribbon" for
   * ribbon-close-ground. What shows one leaves the lesson.
   */
  itemsOff: v.optional(v.array(PlainId)),
  /**
   * What is for those of 14 and older and for adults alone, with figures, names of places and
   * organisations; off until the profile turns it on.
   */
  facts: v.optional(v.boolean(), false),
  reportNumbers: v.array(ReportNumber),
  /**
   * What a child does who is already inside a dangerous place. One value in this version: any
   * other needs texts, pictures, quiz keys and an approval of its own.
   */
  minefieldRule: v.literal('stand-still'),
  /** Until an authority has signed, every build is a draft and says so. */
  approval: v.nullable(Approval),
  idle: v.strictObject({
    warnAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20)),
    /** WCAG 2.2.1: at least 20 seconds to answer with a simple action. */
    resetAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20)),
  }),
  /** Hours in which a kiosk that nobody uses is dark, by the machine's clock; staff may change them. */
  darkHours: v.optional(v.nullable(DarkHours), null),
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
  /** The class register for teachers; off until the profile turns it on. */
  register: v.optional(v.boolean(), false),
  /** Six questions at the kiosk before the first lesson and after one, counted without a name. */
  prePost: v.optional(v.boolean(), false),
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
