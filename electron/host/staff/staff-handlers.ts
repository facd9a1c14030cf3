import type { Handlers } from '../../../src/bridge/contract.ts'
import { failure, success, type Result } from '../../../src/core/result.ts'
import { checkMachine, type FieldCheck } from './field-check.ts'
import type { PinStore } from './pin-store.ts'
import type { StaffSession } from './staff-session.ts'
import type { StationStore } from './station-store.ts'
import { exportUsage, readUsage, type Usage } from './usage.ts'

type StaffOp = Extract<keyof Handlers, `staff.${string}`>

export type StaffDependencies = {
  readonly pin: PinStore
  readonly station: StationStore
  readonly session: StaffSession
  readonly usage: Usage
  readonly check: FieldCheck
  /** End the program, as the person before it wishes. */
  readonly endProgram: () => void
  stored<Value>(what: string, work: Promise<Value>): Promise<Result<Value>>
}

/** Every operation of staff but the two that stand before the door asks for the session's word. */
export function createStaffHandlers(dependencies: StaffDependencies): Pick<Handlers, StaffOp> {
  const { pin, station, session, usage, check, endProgram, stored } = dependencies

  function behindPin<Input extends { readonly session: string }, Value>(
    work: (input: Input) => Promise<Result<Value>> | Result<Value>,
  ) {
    return async (input: Input): Promise<Result<Value>> =>
      session.holds(input.session)
        ? work(input)
        : failure('locked', 'The staff area is locked; its PIN opens it.')
  }

  return {
    async 'staff.unlock'({ pin: typed }) {
      const verdict = await pin.check(typed)
      return success(verdict.kind === 'right' ? { kind: 'open', session: session.open() } : verdict)
    },
    async 'staff.setUp'({ pin: chosen, station: answers }) {
      if (pin.isSet()) {
        return failure('locked', 'This machine has been set up; its PIN changes that.')
      }
      const written = await stored('The answers', station.write(answers))
      return written.ok
        ? stored(
            'The PIN',
            pin.set(chosen).then(() => answers),
          )
        : written
    },
    'staff.read': behindPin(() => success(station.read())),
    'staff.stay': behindPin(() => success(true)),
    'staff.lock': behindPin(() => {
      session.close()
      return success(true)
    }),
    'staff.configure': behindPin(({ station: answers }) =>
      stored('The settings of this machine', station.write(answers)),
    ),
    'staff.changePin': behindPin(({ pin: chosen }) =>
      stored(
        'The PIN',
        pin.set(chosen).then(() => true),
      ),
    ),
    'staff.usage': behindPin(() => stored('The counters', readUsage(usage))),
    'staff.check': behindPin(async () => success(await checkMachine(check))),
    'staff.sticks': behindPin(async () => success(await usage.sticks())),
    'staff.exportUsage': behindPin((wish) => exportUsage(usage, station.read(), wish)),
    'staff.endProgram': behindPin(() => {
      // Answered first, or the page would take the end for a fault.
      setTimeout(endProgram, 300)
      return success(true)
    }),
  }
}
