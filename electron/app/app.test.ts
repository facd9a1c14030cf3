import type { App, BrowserWindow, Input, IpcMain, Session, WebContents } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { opNames } from '../../src/bridge/contract.ts'
import { success } from '../../src/core/result.ts'
import { createEventHub } from '../host/event-hub.ts'
import { safePagePath } from '../security/safe-page.ts'
import { ownArguments } from './command-line.ts'
import { guardAgainstCrashes, recordMainFaults, recordProcessCrashes } from './crash-guard.ts'
import { keepDisplayOn } from './display-power.ts'
import { holdKiosk, leavesTheLesson } from './kiosk.ts'
import { answerOperations, forwardEvents } from './operations.ts'
import { claimSingleInstance } from './single-instance.ts'
import { quietenChromium } from './switches.ts'
import { windowOptions } from './window-options.ts'
import { openWindow, type Windows } from './windows.ts'

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

type Listener = (...given: unknown[]) => void

/** Remembers every listener by event name, as everything in Electron has them. */
function fakeEmitter() {
  const listeners: [string, Listener][] = []
  const on = (name: string, listener: Listener) => void listeners.push([name, listener])
  return {
    on,
    once: on,
    emit(name: string, ...given: unknown[]) {
      for (const [, listener] of listeners.filter(([each]) => each === name)) {
        listener(...given)
      }
    },
  }
}

function fakeContents() {
  return {
    ...fakeEmitter(),
    loadURL: vi.fn(() => Promise.resolve()),
    forcefullyCrashRenderer: vi.fn(),
    isDestroyed: vi.fn(() => false),
    send: vi.fn(),
    setZoomLevel: vi.fn(),
    setVisualZoomLevelLimits: vi.fn(() => Promise.resolve()),
  }
}

function fakeWindow() {
  const webContents = fakeContents()
  return {
    ...fakeEmitter(),
    webContents,
    loadURL: webContents.loadURL,
    focus: vi.fn(),
    restore: vi.fn(),
    setKiosk: vi.fn(),
    show: vi.fn(),
    isDestroyed: vi.fn(() => false),
  }
}

function fakeGuard() {
  return { log: vi.fn(), crashes: { add: vi.fn(() => Promise.resolve()) } }
}

test('a page that dies is loaded again, and the safe page stays after the third time', async () => {
  vi.useFakeTimers()
  const contents = fakeContents()
  const guard = fakeGuard()
  guardAgainstCrashes(contents as unknown as WebContents, '/audience', guard)
  const die = (reason: string) => contents.emit('render-process-gone', {}, { reason })
  die('clean-exit')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).not.toHaveBeenCalled()
  for (let times = 1; times <= 4; times += 1) {
    die('crashed')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(contents.loadURL).toHaveBeenCalledTimes(times)
  }
  expect(contents.loadURL.mock.calls).toEqual([
    ['app://local/audience'],
    ['app://local/audience'],
    ['app://local/audience'],
    [`app://local${safePagePath}`],
  ])
  expect(guard.crashes.add.mock.calls).toEqual(Array(4).fill(['page', 'crashed']))
  contents.emit('unresponsive')
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalled()
})

test('a page that does not load is loaded again, but no part of it and not the safe page', async () => {
  vi.useFakeTimers()
  const contents = fakeContents()
  guardAgainstCrashes(contents as unknown as WebContents, '/', fakeGuard())
  const fail = (code: number, address: string, isMainFrame: boolean) =>
    contents.emit('did-fail-load', {}, code, 'ERR', address, isMainFrame)
  fail(-3, 'app://local/', true)
  fail(-6, 'app://local/', false)
  fail(-6, `app://local${safePagePath}`, true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).not.toHaveBeenCalled()
  fail(-6, 'app://local/', true)
  contents.isDestroyed.mockReturnValueOnce(true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).not.toHaveBeenCalled()
  fail(-6, 'app://local/', true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).toHaveBeenCalledExactlyOnceWith('app://local/')
})

test('what fails outside of pages is kept, and nobody sees a box with an error', () => {
  const emitter = fakeEmitter()
  const guard = fakeGuard()
  recordProcessCrashes(emitter as unknown as App, guard)
  recordMainFaults(emitter as unknown as NodeJS.Process, guard)
  emitter.emit('child-process-gone', {}, { type: 'GPU', reason: 'clean-exit' })
  expect(guard.crashes.add).not.toHaveBeenCalled()
  emitter.emit('child-process-gone', {}, { type: 'GPU', reason: 'oom' })
  emitter.emit('uncaughtException', 'one')
  emitter.emit('unhandledRejection', 'two')
  expect(guard.crashes.add.mock.calls).toEqual([
    ['process', 'GPU: oom'],
    ['main', 'one'],
    ['main', 'two'],
  ])
})

test('the display stays on until the program ends', () => {
  const app = fakeEmitter()
  const blocker = { start: vi.fn(() => 7), stop: vi.fn(), isStarted: vi.fn(() => true) }
  keepDisplayOn(app as unknown as App, blocker)
  expect(blocker.start).toHaveBeenCalledWith('prevent-display-sleep')
  expect(blocker.stop).not.toHaveBeenCalled()
  app.emit('will-quit')
  expect(blocker.stop).toHaveBeenCalledWith(7)
})

test('names resolve nowhere and Chromium asks nobody', () => {
  const appendSwitch = vi.fn()
  quietenChromium({ appendSwitch })
  expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND')
  expect(appendSwitch).toHaveBeenCalledWith('disable-background-networking', undefined)
})

test('a kiosk window comes back to the front, full and unzoomed, and closes with the program', async () => {
  vi.useFakeTimers()
  const app = fakeEmitter()
  const window = fakeWindow()
  const contents = window.webContents
  const hasFocus = vi.fn(() => true)
  holdKiosk(app as unknown as App, window as unknown as BrowserWindow, hasFocus)
  window.emit('blur')
  await vi.advanceTimersByTimeAsync(1000)
  expect(window.focus).not.toHaveBeenCalled()
  hasFocus.mockReturnValue(false)
  window.emit('blur')
  await vi.advanceTimersByTimeAsync(1000)
  expect(window.focus).toHaveBeenCalledTimes(1)
  window.emit('minimize')
  expect(window.restore).toHaveBeenCalled()
  window.emit('leave-full-screen')
  expect(window.setKiosk).toHaveBeenCalledExactlyOnceWith(true)
  contents.emit('dom-ready')
  contents.emit('zoom-changed')
  expect(contents.setZoomLevel.mock.calls).toEqual([[0], [0]])
  expect(contents.setVisualZoomLevelLimits).toHaveBeenCalledWith(1, 1)

  const close = { preventDefault: vi.fn() }
  window.emit('close', close)
  expect(close.preventDefault).toHaveBeenCalledTimes(1)
  app.emit('before-quit')
  window.emit('close', close)
  window.emit('leave-full-screen')
  window.emit('blur')
  await vi.advanceTimersByTimeAsync(1000)
  expect(close.preventDefault).toHaveBeenCalledTimes(1)
  expect(window.setKiosk).toHaveBeenCalledTimes(1)
  expect(window.focus).toHaveBeenCalledTimes(1)
})

test('keys that lead out of the lesson are refused, and those that teach are not', () => {
  const key = (name: string, held: Partial<Input> = {}) =>
    leavesTheLesson({
      key: name,
      control: false,
      alt: false,
      meta: false,
      shift: false,
      ...held,
    } as Input)
  for (const refused of ['F5', 'F11', 'F12', 'BrowserBack', 'ContextMenu']) {
    expect(key(refused), refused).toBe(true)
  }
  for (const refused of ['w', 'R', 'p', '+', '-', '0', 'n', 'I']) {
    expect(key(refused, { control: true }), refused).toBe(true)
  }
  expect(key('F4', { alt: true })).toBe(true)
  for (const kept of ['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'PageDown', 'a', '0']) {
    expect(key(kept), kept).toBe(false)
  }
  expect(key('Tab', { shift: true })).toBe(false)
})

test('every window has the same safeguards, events and recovery, wherever it stands', async () => {
  const window = fakeWindow()
  const create = vi.fn(() => window as unknown as BrowserWindow)
  const events = createEventHub()
  const app = fakeEmitter()
  const windows: Windows = {
    app: app as unknown as App,
    create,
    hasFocus: () => true,
    mode: 'kiosk',
    pages: {} as Session,
    withDevTools: false,
    host: { events },
    ...fakeGuard(),
  }
  await openWindow(windows, { path: '/audience', place: { x: 1920, y: 0 } })
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({
      ...windowOptions('kiosk', windows.pages, false),
      x: 1920,
    }),
  )
  expect(window.loadURL).toHaveBeenCalledWith('app://local/audience')
  window.emit('ready-to-show')
  expect(window.show).toHaveBeenCalled()
  const close = { preventDefault: vi.fn() }
  window.emit('close', close)
  expect(close.preventDefault).toHaveBeenCalled()
  events.send('hostStopped')
  expect(window.webContents.send).toHaveBeenCalledWith('event:hostStopped')
  window.emit('closed')
  events.send('hostStopped')
  expect(window.webContents.send).toHaveBeenCalledTimes(1)
})

test('a window that does not load is no fault of the start', async () => {
  const window = fakeWindow()
  window.loadURL.mockRejectedValueOnce(new Error('ERR_FAILED'))
  const guard = fakeGuard()
  await openWindow(
    {
      app: fakeEmitter() as unknown as App,
      create: () => window as unknown as BrowserWindow,
      hasFocus: () => true,
      mode: 'classroom',
      pages: {} as Session,
      withDevTools: false,
      host: { events: createEventHub() },
      ...guard,
    },
    { path: '/' },
  )
  expect(guard.log).toHaveBeenCalled()
  const close = { preventDefault: vi.fn() }
  window.emit('close', close)
  expect(close.preventDefault).not.toHaveBeenCalled()
})
