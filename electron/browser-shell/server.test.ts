import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { success } from '../../src/core/result.ts'
import { createEventHub } from '../host/event-hub.ts'
import { areasOf } from '../host/files.ts'
import { securityHeaders } from '../host/headers.ts'
import type { Host } from '../host/host.ts'
import { startServer, type RunningServer } from './server.ts'

let folder: string
let host: Pick<Host, 'dispatch' | 'areas' | 'events'>
let server: RunningServer
let port: number
let token: string

type Answer = {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** Node's own client, because `fetch` writes the Host header by itself. */
function ask(
  requestPath: string,
  options: http.RequestOptions = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path: requestPath, ...options },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

function post(op: string, headers: Record<string, string> = {}, body = '{"a":1}') {
  return ask(
    `/op/${op}`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...headers,
      },
    },
    body,
  )
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'server-'))
  const renderer = path.join(folder, 'dist/renderer')
  await mkdir(path.join(folder, 'assets/pictures'), { recursive: true })
  await mkdir(renderer, { recursive: true })
  await writeFile(path.join(renderer, 'index.html'), '<!doctype html>')
  await writeFile(path.join(folder, 'assets/pictures/river.webp'), '0123456789')
  host = {
    dispatch: (op, input) => Promise.resolve(success({ op, input })),
    areas: areasOf(folder, renderer),
    events: createEventHub(),
  }
  server = await startServer(host, 0)
  const address = new URL(server.pageAddress)
  port = Number(address.port)
  token = new URLSearchParams(address.hash.slice(1)).get('token') ?? ''
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('files', () => {
  test('are served with the security headers, and without a token', async () => {
    const page = await ask('/')
    expect(page).toMatchObject({ status: 200, body: '<!doctype html>', headers: securityHeaders })
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
    expect((await ask('/missing.webp')).status).toBe(404)
    expect((await ask('/pack/pictures/..%2f..%2fpackage.json')).status).toBe(404)
  })

  test('are served in parts', async () => {
    const part = await ask('/pack/pictures/river.webp', { headers: { range: 'bytes=2-4' } })
    expect(part).toMatchObject({ status: 206, body: '234' })
    const beyond = await ask('/pack/pictures/river.webp', { headers: { range: 'bytes=10-' } })
    expect(beyond.status).toBe(416)
    expect((await ask('/pack/pictures/river.webp', { method: 'HEAD' })).body).toBe('')
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('are not for %s', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: securityHeaders })
  })
})

describe('who may ask', () => {
  test.each([
    { host: 'evil.example' },
    { host: `evil.example:1` },
    { host: '127.0.0.1' },
    { host: '127.0.0.1:1' },
    { host: '[::1]:1' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('not one who comes with %j', async (headers) => {
    for (const answer of [
      await ask('/', { headers }),
      await ask('/pack/pictures/river.webp', { headers }),
      await ask(`/events?token=${token}`, { headers }),
      await post('app.start', headers as unknown as Record<string, string>),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: '', headers: securityHeaders })
    }
  })

  test('our own page may', async () => {
    for (const name of ['127.0.0.1', 'localhost']) {
      const own = {
        host: `${name}:${port}`,
        origin: `http://${name}:${port}`,
        'sec-fetch-site': 'same-origin',
      }
      expect((await ask('/', { headers: own })).status).toBe(200)
      expect((await post('app.start', own)).status).toBe(200)
    }
  })

  test('the server listens on this machine alone', async () => {
    const outside = Object.values(os.networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)
    if (outside) {
      await expect(ask('/', { host: outside.address })).rejects.toThrow()
    }
  })
})

describe('operations', () => {
  test('are answered, and never stored by the browser', async () => {
    const answer = await post('app.start')
    expect(JSON.parse(answer.body)).toEqual(success({ op: 'app.start', input: { a: 1 } }))
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers).toMatchObject(securityHeaders)
  })

  test.each(['', 'Bearer ', 'Bearer wrong', 'Basic abc', 'Bearer ' + 'A'.repeat(43)])(
    'need the token, not %j',
    async (authorization) => {
      const answer = await post('app.start', { authorization })
      expect(answer.status).toBe(401)
      expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'unavailable' } })
    },
  )

  test('need JSON', async () => {
    expect((await post('app.start', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('app.start', {}, '{')).status).toBe(400)
    expect((await post('app.start', {}, '')).status).toBe(400)
  })

  test('take no more than 256 kB, announced or not', async () => {
    const long = JSON.stringify('x'.repeat(256 * 1024))
    const announced = await post('app.start', { 'content-length': String(long.length) }, long)
    expect(announced.status).toBe(413)
    const chunked = await post('app.start', { 'transfer-encoding': 'chunked' }, long)
    expect(chunked.status).toBe(413)
    expect((await post('app.start', {}, JSON.stringify('x'.repeat(200_000)))).status).toBe(200)
  })

  test('are posted', async () => {
    expect((await ask('/op/app.start')).status).toBe(405)
  })
})

describe('events', () => {
  test('need the token', async () => {
    expect((await ask('/events')).status).toBe(401)
    expect((await ask('/events?token=wrong')).status).toBe(401)
  })

  test('reach the page, which is counted while it listens', async () => {
    const received = await new Promise<string>((resolve) => {
      const request = http.get(
        { host: '127.0.0.1', port, path: `/events?token=${token}` },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => {
            text += chunk
            if (text === 'retry: 300\n\n') {
              expect(server.listeners()).toBe(1)
              host.events.send('hostStopped', null)
            } else {
              request.destroy()
              resolve(text)
            }
          })
        },
      )
    })
    expect(received).toBe('retry: 300\n\nevent: hostStopped\ndata: null\n\n')
    await expect.poll(() => server.listeners()).toBe(0)
  })
})

test('a page that is not there any more is the safe page, and no empty one', async () => {
  const nothing = { ...host, areas: areasOf(folder, path.join(folder, 'gone')) }
  const broken = await startServer(nothing, 0)
  const answer = await fetch(new URL('/', broken.pageAddress))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Tell your teacher')
  expect((await fetch(new URL('/main.js', broken.pageAddress))).status).toBe(404)
  await broken.close()
})

test('a port in use gives way to the next one', async () => {
  const second = await startServer(host, port)
  const secondPort = Number(new URL(second.pageAddress).port)
  expect(secondPort).toBeGreaterThan(port)
  expect(second.pageAddress).not.toContain(token)
  await second.close()
})
