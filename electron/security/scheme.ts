import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { CustomScheme, Protocol } from 'electron'
import { respondWithFile } from '../host/file-response.ts'
import type { Area } from '../host/files.ts'
import { securityHeaders } from '../host/headers.ts'
import { isLocalAddress, localScheme } from './origin.ts'
import { safePage, safePagePath } from '../host/safe-page.ts'

/** Must be registered before the app is ready. */
export const localSchemePrivileges: CustomScheme = {
  scheme: localScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
}

/** Serve `app://local`. The bytes are ours, with our headers: `net.fetch` would ignore ranges. */
export function serveLocalScheme(protocol: Pick<Protocol, 'handle'>, areas: readonly Area[]): void {
  protocol.handle(localScheme, (request) => respond(request, areas))
}

async function respond(request: Request, areas: readonly Area[]): Promise<Response> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead || !isLocalAddress(request.url)) {
    return new Response(null, { status: 403, headers: { ...securityHeaders } })
  }
  const { pathname } = new URL(request.url)
  if (pathname === safePagePath) {
    return safePageResponse()
  }
  const { status, headers, body } = await respondWithFile(areas, {
    method: request.method,
    path: pathname,
    range: request.headers.get('range'),
    knownTag: request.headers.get('if-none-match'),
  })
  if (status === 404 && pathname === '/') {
    return safePageResponse()
  }
  const stream =
    body && Readable.toWeb(createReadStream(body.path, { start: body.start, end: body.end }))
  // Node and the web describe the same stream by two types.
  return new Response(stream as (ReadableStream & BodyInit) | null, { status, headers })
}

function safePageResponse(): Response {
  return new Response(safePage, {
    headers: { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' },
  })
}
