import type { App } from 'electron'
import { expect, test, vi } from 'vitest'
import { fakeEmitter } from '../../tests/support/fake-electron.ts'
import { keepDisplayOn } from './display-power.ts'

test('the display stays on until the program ends', () => {
  const app = fakeEmitter()
  const blocker = { start: vi.fn(() => 7), stop: vi.fn(), isStarted: vi.fn(() => true) }
  keepDisplayOn(app as unknown as App, blocker)
  expect(blocker.start).toHaveBeenCalledWith('prevent-display-sleep')
  expect(blocker.stop).not.toHaveBeenCalled()
  app.emit('will-quit')
  expect(blocker.stop).toHaveBeenCalledWith(7)
})
