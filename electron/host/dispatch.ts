import * as v from 'valibot'
import { ops, type Handlers, type OpName } from '../../src/bridge/contract.ts'
import { failure, type Result } from '../../src/core/result.ts'
import type { Log } from './log.ts'

/** Takes any message from a renderer: parses it, answers it, and never throws. */
export type Dispatch = (op: string, input: unknown) => Promise<Result<unknown>>

export function createDispatch(handlers: Handlers, log: Log): Dispatch {
  return async (op, input) => {
    if (!isOpName(op)) {
      return failure('not-found', 'There is no such operation.')
    }
    const parsed = v.safeParse(ops[op].input as v.GenericSchema, input)
    if (!parsed.success) {
      return failure('bad-input', `${op} was given something it cannot take.`)
    }
    try {
      // The schema of this very op has just parsed the input; the table cannot say so in types.
      const handle = handlers[op] as (input: unknown) => Promise<Result<unknown>>
      return await handle(parsed.output)
    } catch (error) {
      log(
        `${op} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      return failure('internal', `${op} failed.`)
    }
  }
}

function isOpName(op: string): op is OpName {
  return Object.hasOwn(ops, op)
}
