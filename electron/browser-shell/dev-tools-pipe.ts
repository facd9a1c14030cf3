import type { Readable, Writable } from 'node:stream'

/** A browser of ours that is spoken to over a pipe: no port is opened, and nobody else can reach it. */
export type DevTools = {
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>
}

type Answer = {
  readonly id?: number
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

export function speakOverPipe(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const waiting = new Map<number, (answer: Answer) => void>()
  let arrived: Buffer[] = []
  fromBrowser.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      hear(Buffer.concat([...arrived, rest.subarray(0, end)]).toString())
      arrived = []
      rest = rest.subarray(end + 1)
    }
    arrived.push(rest)
  })
  const end = () => {
    waiting.forEach((answer) => answer({ error: { message: 'The browser has ended.' } }))
    waiting.clear()
  }
  fromBrowser.once('close', end)
  toBrowser.on('error', end)

  function hear(message: string): void {
    const answer = JSON.parse(message) as Answer
    if (answer.id !== undefined) {
      waiting.get(answer.id)?.(answer)
      waiting.delete(answer.id)
    }
  }

  let lastId = 0
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const id = (lastId += 1)
        waiting.set(id, ({ result, error }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
        )
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      }),
  }
}
