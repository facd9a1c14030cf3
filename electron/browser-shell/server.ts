import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { respondWithFile } from '../host/file-response.ts'
import { securityHeaders } from '../host/headers.ts'
import type { Host } from '../host/host.ts'
import { safePage, safePagePath } from '../host/safe-page.ts'
import { openEventStream } from './event-stream.ts'
import { answerOp } from './op-request.ts'
import { comesFromOurPage, isSameToken } from './request-checks.ts'

export type RunningServer = {
  /** The address of the page, with the token of this launch in its fragment. */
  readonly pageAddress: string
  /** How many pages listen to events now. */
  listeners(): number
  close(): Promise<void>
}

/** Serve one host on this machine alone; a port in use gives way to the next one. */
export async function startServer(
  host: Pick<Host, 'dispatch' | 'areas' | 'events'>,
  wantedPort: number,
): Promise<RunningServer> {
  const token = randomBytes(32).toString('base64url')
  const streams = new Set<() => void>()
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  // Longer than a child thinks, so that no request meets a connection that is just being closed.
  server.keepAliveTimeout = 120_000

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo
    if (!comesFromOurPage(request.headers, port)) {
      return refuse(response, 403)
    }
    const address = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
    if (address.pathname.startsWith('/op/')) {
      return answerOp(
        request,
        response,
        address.pathname.slice('/op/'.length),
        token,
        host.dispatch,
      )
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, { allow: 'GET, HEAD' })
    }
    if (address.pathname === '/events') {
      return isSameToken(address.searchParams.get('token'), token)
        ? openEventStream(response, host.events, streams)
        : refuse(response, 401)
    }
    if (address.pathname === safePagePath) {
      return sendSafePage(response)
    }
    return sendFile(request, response, address.pathname)
  }

  async function sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    const { status, headers, body } = await respondWithFile(host.areas, {
      method: request.method ?? 'GET',
      path,
      range: request.headers.range ?? null,
      knownTag: request.headers['if-none-match'] ?? null,
    })
    if (status === 404 && path === '/') {
      return sendSafePage(response)
    }
    response.writeHead(status, headers)
    if (body) {
      await pipeline(createReadStream(body.path, { start: body.start, end: body.end }), response)
    } else {
      response.end()
    }
  }

  const port = await listen(server, wantedPort)
  return {
    pageAddress: `http://127.0.0.1:${port}/#token=${token}`,
    listeners: () => streams.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const endStream of streams) {
          endStream()
        }
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 500).unref()
      }),
  }
}

function sendSafePage(response: ServerResponse): void {
  response
    .writeHead(200, { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' })
    .end(safePage)
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...securityHeaders, 'content-length': '0', ...headers }).end()
}

const attempts = 20

async function listen(server: Server, wantedPort: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const port = wantedPort === 0 ? 0 : wantedPort + attempt
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject)
          resolve()
        })
      })
      return (server.address() as AddressInfo).port
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!inUse || attempt + 1 >= attempts || port + 1 > 65535) {
        throw error
      }
    }
  }
}
