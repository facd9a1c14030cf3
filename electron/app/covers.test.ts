import type { App, Screen } from 'electron'
import { expect, test, vi } from 'vitest'
import { fakeEmitter } from '../../tests/support/fake-electron.ts'
import { coverOtherDisplays } from './covers.ts'

const display = (id: number, x: number) => ({
  ...{ id, bounds: { x, y: 0, width: 1366, height: 768 } },
})

test('every other display is covered, also when displays come, go and change', () => {
  const app = fakeEmitter()
  let displays = [display(1, 0), display(2, 1366)]
  const screen = {
    ...fakeEmitter(),
    getAllDisplays: () => displays,
    getPrimaryDisplay: () => displays[0],
  }
  const open = new Set<object>()
  const kiosk = { setBounds: vi.fn(), setKiosk: vi.fn(), isDestroyed: () => false }
  coverOtherDisplays({
    app: app as unknown as App,
    screen: screen as unknown as Screen,
    window: kiosk,
    PlainWindow: class {
      readonly #options: object
      constructor(options: object) {
        this.#options = options
        open.add(options)
      }
      destroy() {
        open.delete(this.#options)
      }
    },
  })
  expect([...open]).toEqual([expect.objectContaining({ x: 1366, kiosk: true, focusable: false })])
  displays = [...displays, display(3, 2732)]
  screen.emit('display-added')
  expect(open.size).toBe(2)
  // The first one is unplugged: the lesson moves to what is left.
  displays = [display(2, 1366)]
  screen.emit('display-removed')
  expect(open.size).toBe(0)
  expect(kiosk.setBounds).toHaveBeenLastCalledWith(display(2, 1366).bounds)
  expect(kiosk.setKiosk).toHaveBeenLastCalledWith(true)
  app.emit('before-quit')
  displays = [display(1, 0), display(2, 1366)]
  screen.emit('display-metrics-changed')
  expect(open.size).toBe(0)
})
