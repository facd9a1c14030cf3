import type { App, BrowserWindow, Input } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeEmitter, fakeWindow } from '../../tests/support/fake-electron.ts'
import { leavesTheLesson } from '../../src/core/kiosk-keys.ts'
import { holdKiosk } from './kiosk.ts'

afterEach(() => void vi.useRealTimers())

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
  for (const refused of ['F5', 'F10', 'F11', 'F12', 'BrowserBack', 'ContextMenu']) {
    expect(key(refused), refused).toBe(true)
  }
  // The same keys on a Russian and an Armenian keyboard as well.
  for (const refused of [...'wRp+-0nID9зКտ', 'Dead', 'Delete', 'PageDown']) {
    expect(key(refused, { control: true }), refused).toBe(true)
    expect(key(refused, { meta: true, shift: true }), refused).toBe(true)
  }
  for (const refused of ['F4', 'Home', ' ', 'd']) {
    expect(key(refused, { alt: true }), refused).toBe(true)
  }
  expect(key('Escape', { shift: true })).toBe(true)
  // The door of staff, and the modifiers that lead there.
  for (const kept of ['K', 'Л', 'Control', 'Alt', 'Shift']) {
    expect(key(kept, { control: true, alt: true, shift: true }), kept).toBe(false)
  }
  for (const kept of ['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'PageDown', 'a', '0']) {
    expect(key(kept), kept).toBe(false)
  }
  expect(key('Tab', { shift: true })).toBe(false)
})
