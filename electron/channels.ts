import type { EventName, OpName } from '../src/bridge/contract.ts'

/** One channel for each op and event, so that there is no generic one. */
export function opChannel(op: OpName): string {
  return `op:${op}`
}

export function eventChannel(event: EventName): string {
  return `event:${event}`
}
