import type { App, BrowserWindow, Session } from 'electron'
import { expect, test, vi } from 'vitest'
import { fakeEmitter, fakeGuard, fakeWatch, fakeWindow } from '../../tests/support/fake-electron.ts'
import { createEventHub } from '../host/event-hub.ts'
import { windowOptions } from './window-options.ts'
import { openWindow, type Windows } from './windows.ts'

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
    host: { events, watch: fakeWatch() },
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
  events.send('hostStopped', null)
  expect(window.webContents.send).toHaveBeenCalledWith('event:hostStopped', null)
  window.emit('closed')
  events.send('hostStopped', null)
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
      host: { events: createEventHub(), watch: fakeWatch() },
      ...guard,
    },
    { path: '/' },
  )
  expect(guard.log).toHaveBeenCalled()
  const close = { preventDefault: vi.fn() }
  window.emit('close', close)
  expect(close.preventDefault).not.toHaveBeenCalled()
})
