import type { App, BrowserWindow } from 'electron'
import { expect, test, vi } from 'vitest'
import { claimSingleInstance } from './single-instance.ts'

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
