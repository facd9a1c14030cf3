import * as v from 'valibot'
import type { Break } from '../core/breaks.ts'
import { ClassroomIntent } from '../core/classroom/intent.ts'
import type { Classroom } from '../core/classroom/presentation.ts'
import type { Approval } from '../core/content/profile.ts'
import type { Branding, ContentIndex, LocaleContent } from '../core/content/pack.ts'
import type { Clip } from '../core/content/narration.ts'
import { LocaleCode, PlainId } from '../core/content/primitives.ts'
import type { Teaching } from '../core/content/teaching.ts'
import { Increment } from '../core/counters.ts'
import { Sheet } from '../core/print/sheet.ts'
import type { Result } from '../core/result.ts'
import { ClassSession, type RegisterLine } from '../core/register.ts'
import type { Scanning } from '../core/scanning.ts'
import type { DarkHours } from '../core/screen-hours.ts'
import { Settings } from '../core/settings.ts'
import type { CheckReport } from '../core/staff/check-report.ts'
import { NewPin, TypedPin } from '../core/staff/pin.ts'
import { Station } from '../core/staff/station.ts'
import type { Saved, Stick, Written } from '../core/staff/stick.ts'
import type { UsageCell } from '../core/usage.ts'
import type { EventListener } from './events.ts'

/** What the host tells the renderer about this run. */
export type StartInfo = {
  readonly mode: 'kiosk' | 'classroom'
  readonly shell: 'electron' | 'browser' | 'html'
  readonly version: string
  readonly profileId: string
  /** False until an authority's signature covers the build (principle 11). */
  readonly approved: boolean
  /** Whose signature that is; null in a draft. */
  readonly approval:
    (Pick<Approval, 'authority' | 'date' | 'reference'> & { readonly fingerprint: string }) | null
  readonly defaultLanguage: string
  readonly idle: { readonly warnAfterSeconds: number; readonly resetAfterSeconds: number }
  readonly volume: { readonly start: number; readonly ceiling: number }
  readonly attractSound: boolean
  readonly darkHours: DarkHours | null
  /** The school's breaks: in them children are offered what ends before the bell. */
  readonly breaks: readonly Break[]
  readonly scanning: Scanning
  /** Whether six questions are asked before the first lesson and after one. */
  readonly prePost: boolean
  /** Whether a teacher is offered the class register. */
  readonly register: boolean
  /** Whether the host keeps counters at all; if not, none are sent. */
  readonly collect: boolean
  readonly branding: Branding
  /** True until somebody has given this machine a PIN: the first-start assistant asks for it. */
  readonly needsSetUp: boolean
}

/** What became of a PIN that was typed; the session's word opens every other staff operation. */
export type Unlocked =
  | { readonly kind: 'open'; readonly session: string }
  | { readonly kind: 'wrong' | 'wait'; readonly waitSeconds: number }
  | { readonly kind: 'lost' }

type Op<Input extends v.GenericSchema, Output> = {
  readonly input: Input
  /** Only a type: what the host answers with. */
  readonly output?: Output
}

/** The word of an open staff session stands in every input behind the PIN; the host checks it. */
const session = v.pipe(v.string(), v.maxLength(64))

/** The folder of a stick, as it was told; the host writes to one that is in, and nowhere else. */
const stick = v.pipe(v.string(), v.maxLength(1000))

function answering<Output>() {
  return <Input extends v.GenericSchema>(input: Input): Op<Input, Output> => ({ input })
}

/**
 * The only list of operations. The client, the preload, the HTTP routes and the host's handlers are
 * all derived from it, so that a forgotten or extra one is a compile error.
 */
export const ops = {
  'app.start': answering<StartInfo>()(v.null()),
  /** A frame of this page has just been painted. */
  'app.painted': answering<boolean>()(v.null()),
  /** Nobody can see this page, so that it gets no frames: until it is seen again, none are missed. */
  'app.hidden': answering<boolean>()(v.null()),
  /** This page is about to load itself anew. */
  'app.leaving': answering<boolean>()(v.null()),
  'content.index': answering<ContentIndex>()(v.null()),
  'content.locale': answering<LocaleContent>()(v.strictObject({ locale: LocaleCode })),
  /** Texts that only adults read, by content id; asked for by classroom and staff screens alone. */
  'content.admin': answering<Readonly<Record<string, string>>>()(
    v.strictObject({ locale: LocaleCode }),
  ),
  /** The clips of those of them that staff hear. */
  'content.staffVoice': answering<Readonly<Record<string, Clip>>>()(
    v.strictObject({ locale: LocaleCode }),
  ),
  /** What a teacher reads beside the slides of one lesson; nothing where nothing is written. */
  'content.teaching': answering<Teaching | null>()(
    v.strictObject({ locale: LocaleCode, lesson: PlainId }),
  ),
  /** The lesson before the class, as it is now; changes are told by an event. */
  'classroom.read': answering<Classroom>()(v.null()),
  /** Answers with the revision in which the intent is seen. */
  'classroom.send': answering<number>()(ClassroomIntent),
  /** Whether the shell has put the audience's window on a screen; if not, the page opens it. */
  'audience.open': answering<boolean>()(v.null()),
  /** The same as at a start; but a page that is made into a PDF starts and locks nothing. */
  'print.start': answering<StartInfo>()(v.null()),
  /** In a kiosk only staff may print, with the word of their session. */
  'print.sticks': answering<readonly Stick[]>()(v.strictObject({ session: v.nullable(session) })),
  /**
   * Answers with the file that now holds the sheet: on a stick that is in, or among the documents.
   * `unavailable` where only the browser's own dialog can print.
   */
  'print.save': answering<Saved>()(
    v.strictObject({ session: v.nullable(session), sheet: Sheet, stick: v.nullable(stick) }),
  ),
  'settings.read': answering<Settings>()(v.null()),
  'settings.write': answering<Settings>()(Settings),
  /** Answers with the number of increments that are now on disk; 0 where collection is off. */
  'counters.add': answering<number>()(v.pipe(v.array(Increment), v.minLength(1), v.maxLength(50))),

  /** A class that was taught, or the correction of one of today; null where the register is off. */
  'register.write': answering<RegisterLine | null>()(
    v.strictObject({ session: ClassSession, id: v.nullable(v.pipe(v.string(), v.maxLength(32))) }),
  ),
  'register.today': answering<readonly RegisterLine[]>()(v.null()),

  // Staff: before the door, and behind it.
  'staff.unlock': answering<Unlocked>()(v.strictObject({ pin: TypedPin })),
  'staff.setUp': answering<Station>()(v.strictObject({ pin: NewPin, station: Station })),
  'staff.read': answering<Station>()(v.strictObject({ session })),
  /** Somebody is still there. */
  'staff.stay': answering<boolean>()(v.strictObject({ session })),
  'staff.lock': answering<boolean>()(v.strictObject({ session })),
  'staff.configure': answering<Station>()(v.strictObject({ session, station: Station })),
  'staff.changePin': answering<boolean>()(v.strictObject({ session, pin: NewPin })),
  'staff.endProgram': answering<boolean>()(v.strictObject({ session })),
  /** Every cell, for the eyes of staff alone; what leaves the machine is another thing. */
  'staff.usage': answering<readonly UsageCell[]>()(v.strictObject({ session })),
  'staff.check': answering<CheckReport>()(v.strictObject({ session })),
  'staff.sticks': answering<readonly Stick[]>()(v.strictObject({ session })),
  'staff.exportUsage': answering<Written>()(v.strictObject({ session, stick, locale: LocaleCode })),
} as const

export type OpName = keyof typeof ops
export type OpInput<Name extends OpName> = v.InferOutput<(typeof ops)[Name]['input']>
export type OpOutput<Name extends OpName> = Exclude<(typeof ops)[Name]['output'], undefined>

export const opNames = Object.keys(ops) as readonly OpName[]

export { eventNames, type EventListener, type EventName, type EventValue } from './events.ts'

/** One handler for every op and none besides; the host builds this table. */
export type Handlers = {
  readonly [Name in OpName]: (input: OpInput<Name>) => Promise<Result<OpOutput<Name>>>
}

/** How a shell carries messages; the same API stands on Electron IPC, HTTP and in the page. */
export type Transport = {
  /** Resolves with a `Result` of whatever the other side sent; it is the host's word. */
  invoke(op: OpName, input: unknown): Promise<Result<unknown>>
  subscribe(listener: EventListener): () => void
}
