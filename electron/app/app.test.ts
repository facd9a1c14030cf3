import type { App, BrowserWindow, IpcMain, Session, WebContents } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { opNames } from '../../src/bridge/contract.ts'
import { success } from '../../src/core/result.ts'
import { createEventHub } from '../host/event-hub.ts'
import { safePagePath } from '../security/safe-page.ts'
import { ownArguments } from './command-line.ts'
import { guardAgainstCrashes } from './crash-guard.ts'
import { answerOperations, forwardEvents } from './operations.ts'
import { claimSingleInstance } from './single-instance.ts'
import { windowOptions } from './window.ts'

afterEach(() => void vi.useRealTimers())

const ourFrame = { detached: false, parent: null, url: 'app://local/' }

test('every op has a channel, and only our own page is answered', async () => {
  const handlers = new Map<string, (event: unknown, input: unknown) => unknown>()
  const ipcMain = {
    handle: (channel: string, handler: (event: unknown, input: unknown) => unknown) =>
      void handlers.set(channel, handler),
  }
  const dispatch = vi.fn(() => Promise.resolve(success('answer')))
  const said: string[] = []
  answerOperations(ipcMain as unknown as IpcMain, { dispatch }, (message) => said.push(message))
  expect([...handlers.keys()]).toEqual(opNames.map((op) => `op:${op}`))

  const start = handlers.get('op:app.start')
  expect(await start?.({ senderFrame: ourFrame }, null)).toEqual(success('answer'))
  expect(dispatch).toHaveBeenCalledWith('app.start', null)

  for (const senderFrame of [null, { ...ourFrame, url: 'https://example.org/' }]) {
    expect(await start?.({ senderFrame }, null)).toMatchObject({ error: { code: 'unavailable' } })
  }
  expect(dispatch).toHaveBeenCalledTimes(1)
  expect(said).toHaveLength(2)
})

test('events reach the page as long as it is there', () => {
  const events = createEventHub()
  const contents = { send: vi.fn(), isDestroyed: vi.fn(() => false) }
  const stop = forwardEvents({ events }, contents as unknown as WebContents)
  events.send('hostStopped')
  contents.isDestroyed.mockReturnValue(true)
  events.send('hostStopped')
  stop()
  expect(contents.send.mock.calls).toEqual([['event:hostStopped']])
})

test('our own options are found among those of others', () => {
  const own = ['--profile', 'demo', '--mode=kiosk']
  expect(ownArguments(['/opt/safe-steps', ...own], true)).toEqual(own)
  expect(ownArguments(['electron', '/repo', ...own], false)).toEqual(own)
  expect(ownArguments(['electron', '--no-sandbox', '/repo', ...own], false)).toEqual(own)
  expect(
    ownArguments(['electron', '--inspect=0', '--remote-debugging-port=0', '.', ...own], false),
  ).toEqual(own)
  expect(ownArguments(['electron', '.', '--bogus'], false)).toEqual(['--bogus'])
})

test('a second start brings the first window to the front', () => {
  const window = { isMinimized: () => true, restore: vi.fn(), focus: vi.fn() }
  let second = () => {}
  const app = {
    requestSingleInstanceLock: vi.fn(() => true),
    on: (_name: string, listener: () => void) => void (second = listener),
  }
  const windows = () => [window] as unknown as BrowserWindow[]
  expect(claimSingleInstance(app as unknown as App, windows)).toBe(true)
  second()
  expect(window.restore).toHaveBeenCalled()
  expect(window.focus).toHaveBeenCalled()
  app.requestSingleInstanceLock.mockReturnValue(false)
  expect(claimSingleInstance(app as unknown as App, windows)).toBe(false)
})

test('a window keeps every safeguard', () => {
  const kiosk = windowOptions('kiosk', {} as Session, false)
  expect(kiosk).toMatchObject({ kiosk: true, fullscreen: true })
  expect(kiosk.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  })
  expect(windowOptions('classroom', {} as Session, false)).toMatchObject({ kiosk: false })
})

test('a page that dies is loaded again, and the safe page stays after the third time', async () => {
  vi.useFakeTimers()
  const listeners = new Map<string, (event: unknown, details: { reason: string }) => void>()
  const contents = {
    on: (name: string, listener: never) => void listeners.set(name, listener),
    loadURL: vi.fn(() => Promise.resolve()),
    forcefullyCrashRenderer: vi.fn(),
  }
  guardAgainstCrashes(contents as unknown as WebContents, () => {})
  const die = (reason: string) => listeners.get('render-process-gone')?.({}, { reason })
  die('clean-exit')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).not.toHaveBeenCalled()
  for (let times = 1; times <= 4; times += 1) {
    die('crashed')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(contents.loadURL).toHaveBeenCalledTimes(times)
  }
  expect(contents.loadURL.mock.calls).toEqual([
    ['app://local/'],
    ['app://local/'],
    ['app://local/'],
    [`app://local${safePagePath}`],
  ])
  listeners.get('unresponsive')?.({}, { reason: '' })
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalled()
})
