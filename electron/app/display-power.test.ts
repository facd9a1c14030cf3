import type { App } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeEmitter } from '../../tests/support/fake-electron.ts'
import { keepDisplayOn } from './display-power.ts'

afterEach(() => void vi.useRealTimers())

test('the display stays on but for its dark hours, until the program ends', () => {
  vi.useFakeTimers()
  const app = fakeEmitter()
  let id = 6
  const blocker = { start: vi.fn(() => (id += 1)), stop: vi.fn() }
  let isDark = false
  keepDisplayOn(app as unknown as App, blocker, () => isDark)
  vi.advanceTimersByTime(10 * 60_000)
  expect(blocker.start).toHaveBeenCalledExactlyOnceWith('prevent-display-sleep')
  isDark = true
  vi.advanceTimersByTime(10 * 60_000)
  expect(blocker.stop).toHaveBeenCalledExactlyOnceWith(7)
  isDark = false
  vi.advanceTimersByTime(60_000)
  expect(blocker.start).toHaveBeenCalledTimes(2)
  app.emit('will-quit')
  vi.advanceTimersByTime(10 * 60_000)
  expect(blocker.stop.mock.calls).toEqual([[7], [8]])
  expect(blocker.start).toHaveBeenCalledTimes(2)
})
