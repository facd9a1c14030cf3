import type { Result } from '../core/result.ts'
import type { EventName, OpInput, OpName, OpOutput, Transport } from './contract.ts'

export type { OpInput, OpName, OpOutput, Unlocked } from './contract.ts'

/** The host, as the renderer sees it. */
export type Bridge = {
  call<Name extends OpName>(op: Name, input: OpInput<Name>): Promise<Result<OpOutput<Name>>>
  subscribe(listener: (event: EventName) => void): () => void
}

export function createBridge(transport: Transport): Bridge {
  return {
    call: <Name extends OpName>(op: Name, input: OpInput<Name>) =>
      // The host is trusted by the renderer; types cross here once.
      transport.invoke(op, input) as Promise<Result<OpOutput<Name>>>,
    subscribe: (listener) => transport.subscribe(listener),
  }
}
