import { rm } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { Fault } from '../../../src/core/content/fault.ts'
import {
  failOnce,
  noAttempts,
  onClockOf,
  secondsToWait,
  type Attempts,
} from '../../../src/core/staff/attempts.ts'
import { readAtomically, writeAtomically } from '../storage/atomic-json.ts'
import type { FileSystem } from '../storage/file-system.ts'
import { fitsPin, hashPin } from './pin-hash.ts'

const PinFile = v.strictObject({
  format: v.literal(1),
  /**
   * `profile`: the one that the profile brings. `lost`: the file was broken and there is no other,
   * so that only the command on the machine opens the door again.
   */
  hash: v.string(),
  failed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastAt: v.pipe(v.number(), v.minValue(0)),
})
type PinFile = v.InferOutput<typeof PinFile>

export type PinVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' | 'wait'; readonly waitSeconds: number }
  /** Nobody can open the door but by the command on the machine. */
  | { readonly kind: 'lost' }

export type PinStore = {
  /** Whether a PIN was ever set; if not, the first-start assistant may set one. */
  isSet(): boolean
  check(pin: string): Promise<PinVerdict>
  /** Rejects where the disk refuses; the PIN before then still holds. */
  set(pin: string): Promise<void>
  readonly faults: readonly Fault[]
}

type Options = {
  readonly fileSystem: FileSystem
  readonly folder: string
  /** The PIN that a profile brings, for as long as no other was set on the machine. */
  readonly profileHash: string | null
  readonly clock: () => number
}

const fileName = 'staff-pin.json'

/** The PIN and the count of wrong ones, in a store of their own. */
export async function openPinStore(options: Options): Promise<PinStore> {
  const { fileSystem, folder, profileHash, clock } = options
  const file = path.join(folder, fileName)
  const { value, faults } = await readAtomically(fileSystem, file, parse)
  const isBroken = value === null && faults.length > 0
  let stored: PinFile | null = value
  let last: Promise<unknown> = Promise.resolve()
  if (isBroken) {
    // Or the next start would find no file, and let whoever stands there choose a PIN.
    stored = { format: 1, hash: profileHash ? 'profile' : 'lost', ...noAttempts }
    await keep(stored).catch(() => undefined)
  }

  const origin = () => stored?.hash ?? 'profile'
  const hash = () => (origin() === 'profile' ? profileHash : origin())

  async function keep(next: PinFile): Promise<void> {
    await writeAtomically(fileSystem, file, next, parse)
  }

  async function count({ failed, lastAt }: Attempts): Promise<void> {
    stored = { format: 1, hash: origin(), failed, lastAt }
    // A full disk must not open the door: the running program counts all the same.
    await keep(stored).catch(() => undefined)
  }

  async function check(pin: string): Promise<PinVerdict> {
    const known = hash()
    if (!known?.startsWith('scrypt:')) {
      return { kind: 'lost' }
    }
    const before = onClockOf(stored ?? noAttempts, clock())
    if (stored && before.lastAt !== stored.lastAt) {
      await count(before)
    }
    const waitSeconds = secondsToWait(before, clock())
    if (waitSeconds > 0) {
      return { kind: 'wait', waitSeconds }
    }
    // Counted before it is looked at, so that pulling the plug wins nothing.
    const counted = failOnce(before, clock())
    await count(counted)
    if (!(await fitsPin(pin, known))) {
      return { kind: 'wrong', waitSeconds: secondsToWait(counted, clock()) }
    }
    await count(noAttempts)
    return { kind: 'right' }
  }

  /** One after another: two at once would be counted as one. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }

  return {
    faults,
    isSet: () => hash() !== null,
    check: (pin) => inTurn(() => check(pin)),
    set: (pin) =>
      inTurn(async () => {
        const next: PinFile = { format: 1, hash: await hashPin(pin), ...noAttempts }
        await keep(next)
        stored = next
      }),
  }
}

export const pinForgotten =
  'The PIN of the staff area is forgotten: that of the profile holds again, or the next start asks for a new one.'

/** Recovery, by a command on the machine: the profile's PIN holds again, or a new one is asked for. */
export async function forgetPin(folder: string): Promise<void> {
  for (const name of [fileName, `${fileName}.bak`]) {
    await rm(path.join(folder, name), { force: true })
  }
}

function parse(parsed: unknown): PinFile | null {
  const pin = v.safeParse(PinFile, parsed)
  return pin.success ? pin.output : null
}
