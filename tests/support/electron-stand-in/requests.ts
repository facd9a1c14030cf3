import { toOurs } from './address.ts'
import type { StandInSession } from './session.ts'

export type Paused = {
  readonly requestId: string
  readonly resourceType: string
  readonly frameId: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
  }
}

type Send = (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>

/** A request of a page that Chromium holds back, put to the session as Electron puts it. */
export async function settleRequest(
  send: Send,
  session: StandInSession,
  { requestId, request }: Paused,
): Promise<void> {
  const url = toOurs(request.url)
  if (session.isCancelled(url)) {
    await failRequest(send, requestId, 'BlockedByClient')
    return
  }
  const { protocol, pathname } = new URL(url)
  const handler = session.handlers.get(protocol.slice(0, -1))
  if (!handler) {
    await send('Fetch.continueRequest', { requestId })
    return
  }
  if (pathname === '/favicon.ico') {
    // Chrome asks for the icon of a tab by itself; Electron has no tabs, and the program no such file.
    await send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
    return
  }
  const { method, headers } = request
  const response = await handler(new Request(url, { method, headers }))
  await send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

export function failRequest(send: Send, requestId: string, errorReason: string): Promise<unknown> {
  return send('Fetch.failRequest', { requestId, errorReason })
}
