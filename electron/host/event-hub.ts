import type { EventName } from '../../src/bridge/contract.ts'

export type EventHub = {
  send(event: EventName): void
  subscribe(listener: (event: EventName) => void): () => void
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: EventName) => void>()
  return {
    send(event) {
      for (const listener of listeners) {
        listener(event)
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
