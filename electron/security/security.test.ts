import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { App, Protocol, Session, WebContents } from 'electron'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { areasOf } from '../host/files.ts'
import { securityHeaders } from '../host/headers.ts'
import { denyNavigation } from './navigation.ts'
import { denyNetwork } from './network.ts'
import { isLocalAddress } from './origin.ts'
import { denyPermissions } from './permissions.ts'
import { safePagePath } from '../host/safe-page.ts'
import { localSchemePrivileges, serveLocalScheme } from './scheme.ts'
import { isOurPage } from './sender.ts'

type Listener = (...given: unknown[]) => unknown

/** Remembers listeners by event name, as everything in Electron has them. */
function fakeEmitter() {
  const listeners = new Map<string, Listener>()
  return {
    on: (name: string, listener: Listener) => void listeners.set(name, listener),
    emit: (name: string, ...given: unknown[]) => listeners.get(name)?.(...given),
    names: () => [...listeners.keys()],
  }
}

const foreign = [
  'https://example.org/',
  'http://local/',
  'file:///etc/passwd',
  'app://elsewhere/',
  'app://local.example.org/',
  'app://local@example.org/',
  'data:text/html,x',
  'javascript:alert(1)',
  'about:blank',
  '',
]

test('only app://local is our own address', () => {
  expect(isLocalAddress('app://local/')).toBe(true)
  expect(isLocalAddress('app://local/index.html?x#y')).toBe(true)
  expect(foreign.filter(isLocalAddress)).toEqual([])
})

test('only the main frame of our own page may speak', () => {
  const ours = { detached: false, parent: null, url: 'app://local/' }
  expect(isOurPage(ours)).toBe(true)
  expect(isOurPage(null)).toBe(false)
  expect(isOurPage({ ...ours, detached: true })).toBe(false)
  expect(isOurPage({ ...ours, parent: {} })).toBe(false)
  for (const url of foreign) {
    expect(isOurPage({ ...ours, url }), url).toBe(false)
  }
})

test('no page leads away, opens a window or embeds another', () => {
  const app = fakeEmitter()
  const contents = { ...fakeEmitter(), setWindowOpenHandler: vi.fn() }
  denyNavigation(app as unknown as App)
  app.emit('web-contents-created', {}, contents as unknown as WebContents)
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    for (const url of foreign) {
      const preventDefault = vi.fn()
      contents.emit(name, { url, preventDefault })
      expect(preventDefault, `${name} ${url}`).toHaveBeenCalled()
    }
    const preventDefault = vi.fn()
    contents.emit(name, { url: 'app://local/', preventDefault })
    expect(preventDefault).not.toHaveBeenCalled()
  }
  const preventDefault = vi.fn()
  contents.emit('will-attach-webview', { preventDefault })
  expect(preventDefault).toHaveBeenCalled()
  const open = contents.setWindowOpenHandler.mock.calls[0]?.[0] as () => unknown
  expect(open()).toEqual({ action: 'deny' })
})

test('every permission is denied', () => {
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setDisplayMediaRequestHandler: vi.fn(),
  }
  denyPermissions(session as unknown as Session)
  const handlerOf = (name: keyof typeof session) => session[name].mock.calls[0]?.[0] as Listener
  const answer = vi.fn()
  handlerOf('setPermissionRequestHandler')({}, 'media', answer)
  expect(answer).toHaveBeenCalledWith(false)
  expect(handlerOf('setPermissionCheckHandler')({}, 'media')).toBe(false)
  expect(handlerOf('setDevicePermissionHandler')({})).toBe(false)
  handlerOf('setDisplayMediaRequestHandler')({}, answer)
  expect(answer).toHaveBeenLastCalledWith({})
})

test('every request that is not our own is cancelled, and so is every download', () => {
  const onBeforeRequest = vi.fn()
  const session = { ...fakeEmitter(), webRequest: { onBeforeRequest } }
  denyNetwork(session as unknown as Session)
  const decide = onBeforeRequest.mock.calls[0]?.[0] as Listener
  const isCancelled = (url: string) => {
    const answer = vi.fn()
    decide({ url }, answer)
    return (answer.mock.calls[0]?.[0] as { cancel: boolean }).cancel
  }
  expect(isCancelled('app://local/index.html')).toBe(false)
  expect(isCancelled('blob:app://local/1234')).toBe(false)
  for (const url of [
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'ws://x/',
    'app://local.example.org/',
  ]) {
    expect(isCancelled(url), url).toBe(true)
  }
  const preventDefault = vi.fn()
  session.emit('will-download', { preventDefault })
  expect(preventDefault).toHaveBeenCalled()
})

describe('app://local', () => {
  let folder: string
  let ask: (address: string, options?: RequestInit) => Promise<Response>

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'scheme-'))
    await mkdir(path.join(folder, 'assets/pictures'), { recursive: true })
    await writeFile(path.join(folder, 'index.html'), '<!doctype html>')
    await writeFile(path.join(folder, 'assets/pictures/river.webp'), '0123456789')
    const protocol = { handle: vi.fn() }
    serveLocalScheme(protocol as unknown as Protocol, areasOf(folder, folder))
    const [scheme, handle] = protocol.handle.mock.calls[0] as [
      string,
      (request: Request) => Promise<Response>,
    ]
    expect(scheme).toBe(localSchemePrivileges.scheme)
    ask = (address, options) => handle(new Request(address, options))
  })

  afterAll(() => rm(folder, { recursive: true }))

  test('serves the page, pictures and parts of them with the security headers', async () => {
    const page = await ask('app://local/')
    expect(await page.text()).toBe('<!doctype html>')
    expect(Object.fromEntries(page.headers)).toMatchObject(securityHeaders)
    const part = await ask('app://local/pack/pictures/river.webp', {
      headers: { range: 'bytes=2-4' },
    })
    expect([part.status, await part.text()]).toEqual([206, '234'])
    const beyond = await ask('app://local/pack/pictures/river.webp', {
      headers: { range: 'bytes=10-' },
    })
    expect(beyond.status).toBe(416)
    expect((await ask('app://local/missing.html')).status).toBe(404)
    expect((await ask('app://local/pack/pictures/..%2f..%2findex.html')).status).toBe(404)
  })

  test('refuses other hosts and everything that is not a reading', async () => {
    expect((await ask('app://elsewhere/')).status).toBe(403)
    expect((await ask('app://local/', { method: 'POST' })).status).toBe(403)
  })

  test('shows the safe page where its own is not there any more', async () => {
    const protocol = { handle: vi.fn() }
    serveLocalScheme(protocol as unknown as Protocol, areasOf(folder, path.join(folder, 'gone')))
    const handle = protocol.handle.mock.calls[0]![1] as typeof ask
    const answer = await handle(new Request('app://local/') as unknown as string)
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('Tell your teacher'),
    ])
  })

  test('has a safe page that needs nothing else', async () => {
    const page = await ask(`app://local${safePagePath}`)
    const text = await page.text()
    for (const language of ['hy', 'az', 'ru', 'en']) {
      expect(text).toContain(`lang="${language}"`)
    }
    expect(text).not.toMatch(/script|style|src=/)
    expect(Object.fromEntries(page.headers)).toMatchObject(securityHeaders)
  })
})
