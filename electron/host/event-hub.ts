import type { EventListener, EventName, EventValue } from '../../src/bridge/contract.ts'

export type EventHub = {
  send<Name extends EventName>(event: Name, value: EventValue<Name>): void
  subscribe(listener: EventListener): () => void
}

export function createEventHub(): EventHub {
  const listeners = new Set<EventListener>()
  return {
    send(event, value) {
      for (const listener of listeners) {
        listener(event, value)
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
