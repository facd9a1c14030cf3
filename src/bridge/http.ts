import { failure, type Result } from '../core/result.ts'
import type { Transport } from './contract.ts'
import { eventNames } from './events.ts'

/** Loopback transport of the browser shell. The token came with the page's address. */
export function httpTransport(token: string): Transport {
  return {
    async invoke(op, input) {
      try {
        const response = await fetch(`/op/${op}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(input),
        })
        return (await response.json()) as Result<unknown>
      } catch {
        return failure('unavailable', `The host did not answer ${op}.`)
      }
    },
    subscribe(listener) {
      const source = new EventSource(`/events?token=${encodeURIComponent(token)}`)
      for (const name of eventNames) {
        source.addEventListener(name, ({ data }: MessageEvent<string>) =>
          listener(name, JSON.parse(data)),
        )
      }
      return () => source.close()
    },
  }
}
