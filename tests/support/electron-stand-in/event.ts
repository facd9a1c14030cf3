import type { EventEmitter } from 'node:events'
import type { Event } from 'electron'

/** Emit as Electron does, with an event that may be prevented; true where it was. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object,
  ...given: readonly unknown[]
): boolean {
  let prevented = false
  const event: Event = {
    ...details,
    preventDefault: () => (prevented = true),
    get defaultPrevented() {
      return prevented
    },
  }
  emitter.emit(name, event, ...given)
  return event.defaultPrevented
}
