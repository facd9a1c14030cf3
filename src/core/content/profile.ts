import * as v from 'valibot'
import { Scanning } from '../scanning.ts'
import { DarkHours } from '../screen-hours.ts'
import { Mode, PlaceCode } from '../staff/station.ts'
import { Band, IsoDate, LocaleCode, PlainId } from './primitives.ts'

/** A value that an editor explains to whoever fills it in. */
const told = <Schema extends v.GenericSchema>(schema: Schema, what: string) =>
  v.pipe(schema, v.description(what))

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
  confirmedBy: told(
    v.nullable(v.pipe(v.string(), v.nonEmpty())),
    'Who has called and asked; null while the number is to be confirmed.',
  ),
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
  id: told(PlainId, 'The name of the folder in which this file lies.'),
  organisation: told(Words, 'The name of the organisation, as adults read it.'),
  names: v.optional(
    told(
      v.record(
        LocaleCode,
        v.strictObject({
          program: v.optional(told(Words, 'The name of the program; no place, no side, no thing.')),
          organisation: v.optional(Words),
        }),
      ),
      'What the program and the organisation are called in a language, where it is another name.',
    ),
  ),
  logo: v.optional(
    told(PictureFile, 'A picture beside this file, shown small: at rest, to adults and on prints.'),
  ),
  product: v.optional(
    told(Product, 'What the installed program is called on a computer; two may share one.'),
  ),
  languages: told(
    v.pipe(v.array(LocaleCode), v.minLength(1)),
    'The languages to offer, by the names of the folders in locales.',
  ),
  defaultLanguage: told(LocaleCode, 'What stands there when nobody has chosen yet.'),
  lessons: told(
    v.union([v.literal('all'), v.pipe(v.array(PlainId), v.minLength(1))]),
    'Lessons to show, by the names of the files in assets/lessons, or "all".',
  ),
  bands: v.optional(
    told(v.pipe(v.array(Band), v.minLength(1)), 'Ages to offer; all where it is left out.'),
  ),
  itemsOff: v.optional(
    told(
      v.array(PlainId),
      'Items that are not shown, by the first part of the names of their pictures: "ribbon" for ribbon-close-ground. What shows one leaves the lesson.',
    ),
  ),
  facts: v.optional(
    told(
      v.boolean(),
      'The lesson for those of 14 and older and for adults, with figures and names of places and organisations.',
    ),
    false,
  ),
  reportNumbers: told(v.array(ReportNumber), 'Whom a grown-up calls.'),
  minefieldRule: told(
    v.literal('stand-still'),
    'What a child does who is already inside a dangerous place. Any other rule needs texts, pictures, answers and an approval of its own.',
  ),
  approval: told(
    v.nullable(Approval),
    'Written by npm run approval, by nobody else; null until an authority has signed.',
  ),
  idle: told(
    v.strictObject({
      // WCAG 2.2.1: at least 20 seconds to answer with a simple action.
      warnAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20)),
      resetAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(20)),
    }),
    'After how many seconds without a touch the kiosk asks whether somebody is there, and how many more it waits before it forgets the visit.',
  ),
  darkHours: v.optional(
    told(
      v.nullable(DarkHours),
      "Hours in which a kiosk that nobody uses is dark, by the machine's clock; staff may change them.",
    ),
    null,
  ),
  volume: told(
    v.strictObject({ start: Share, ceiling: Share }),
    'How loud a visit starts and how loud it may get, from 0 to 1.',
  ),
  draftVoices: v.optional(
    told(
      v.record(
        LocaleCode,
        v.pipe(v.string(), v.minLength(20, 'a reason in words: who agreed, and until when')),
      ),
      'Languages whose synthetic voice may be released although it is a placeholder, each with the reason in words: who agreed to it, and until when.',
    ),
  ),
  attractSound: told(v.boolean(), 'Whether the kiosk is heard while nobody is there.'),
  scanning: v.optional(
    told(
      Scanning,
      'Whether a visit starts with choosing by one switch, and how long each choice is pointed at.',
    ),
    'off',
  ),
  collect: told(v.boolean(), 'Daily counters of lessons and answers, of no child.'),
  register: v.optional(told(v.boolean(), 'The class register of numbers for teachers.'), false),
  prePost: v.optional(
    told(
      v.boolean(),
      'Six questions at the kiosk before the first lesson and after one, counted without a name.',
    ),
    false,
  ),
  colours: v.optional(
    told(
      v.strictObject({
        ink: v.optional(told(Colour, 'Dark, for letters.')),
        sun: v.optional(told(Colour, 'Bright, for the next step; letters stand on it.')),
      }),
      'All other colours follow these two. None may be like the red that is kept for danger.',
    ),
  ),
  station: v.optional(
    told(
      v.strictObject({ pinHash: PinHash, placeCode: PlaceCode, mode: Mode }),
      'Answers to what the first start would ask on every machine. Without it an assistant asks staff; the PIN is written as npm run pin prints it.',
    ),
  ),
})
export type Profile = v.InferOutput<typeof Profile>

export function isConfirmed({ confirmedBy, confirmedOn }: ReportNumber): boolean {
  return confirmedBy !== null && confirmedOn !== null
}
