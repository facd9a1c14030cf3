import type { Result } from '../core/result.ts'
import type { EventName, EventValue, OpInput, OpName, OpOutput, Transport } from './contract.ts'

export type { OpInput, OpName, OpOutput, Unlocked } from './contract.ts'

/** The host, as the renderer sees it. */
export type Bridge = {
  call<Name extends OpName>(op: Name, input: OpInput<Name>): Promise<Result<OpOutput<Name>>>
  on<Name extends EventName>(event: Name, listener: (value: EventValue<Name>) => void): () => void
}

type Listener = { readonly event: EventName; readonly hear: (value: unknown) => void }

export function createBridge(transport: Transport): Bridge {
  const listeners = new Set<Listener>()
  let subscribed = false
  /** One stream for all that listen, opened with the first of them. */
  const subscribe = () => {
    subscribed = true
    transport.subscribe((event, value) => {
      for (const listener of listeners) {
        if (listener.event === event) {
          listener.hear(value)
        }
      }
    })
  }
  return {
    // The host is trusted by the renderer; types cross here once.
    call: <Name extends OpName>(op: Name, input: OpInput<Name>) =>
      transport.invoke(op, input) as Promise<Result<OpOutput<Name>>>,
    on: (event, hear) => {
      const listener = { event, hear: hear as Listener['hear'] }
      listeners.add(listener)
      if (!subscribed) {
        subscribe()
      }
      return () => void listeners.delete(listener)
    },
  }
}
