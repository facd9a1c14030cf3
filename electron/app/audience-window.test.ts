import { expect, test, vi } from 'vitest'
import { keepClassroom } from '../../src/core/classroom/keeper.ts'
import { sampleLesson } from '../../tests/support/lessons.ts'
import { fakeEmitter } from '../../tests/support/fake-electron.ts'
import { createEventHub } from '../host/event-hub.ts'
import { followDisplays } from './audience-window.ts'

const display = (id: number, x: number) => ({
  id,
  bounds: { x, y: 0, width: 1024, height: 768 },
})

function classroom(displays: ReturnType<typeof display>[]) {
  const events = createEventHub()
  const keeper = keepClassroom(
    [sampleLesson],
    () => 0,
    (change) => events.send('classroomChanged', change),
  )
  const plugs = fakeEmitter()
  const open = vi.fn(() => {
    const emitter = fakeEmitter()
    let destroyed = false
    return Promise.resolve({
      ...emitter,
      focus: vi.fn(),
      isDestroyed: () => destroyed,
      close: vi.fn(() => {
        destroyed = true
        emitter.emit('closed')
      }),
    })
  })
  const audience = followDisplays({
    screen: {
      ...plugs,
      getAllDisplays: () => displays,
      getPrimaryDisplay: () => displays[0]!,
    } as never,
    windows: { host: { events }, log: () => {} } as never,
    open: open as never,
  })
  const last = () => open.mock.results.at(-1)!.value as ReturnType<typeof open>
  return { keeper, audience, plugs, open, last }
}

const begin = {
  type: 'opened',
  lesson: 'sample',
  band: '10-14',
  locale: 'hy',
  minutes: null,
} as const

test('with a projector the window comes and goes with the lesson', async () => {
  const { keeper, open, last } = classroom([display(1, 0), display(2, 1366)])
  expect(open).not.toHaveBeenCalled()
  keeper.send(begin)
  expect(open).toHaveBeenCalledExactlyOnceWith(expect.anything(), {
    path: '/?window=audience',
    place: expect.objectContaining({ x: 1366, width: 1024, fullscreen: true }),
  })
  const window = await last()
  keeper.send({ type: 'next' })
  expect(open).toHaveBeenCalledTimes(1)
  keeper.send({ type: 'closed' })
  expect(window.close).toHaveBeenCalled()
})

test('a projector may be plugged in late, and pulled out', async () => {
  const displays = [display(1, 0)]
  const { keeper, plugs, open, last, audience } = classroom(displays)
  keeper.send(begin)
  expect(open).not.toHaveBeenCalled()
  displays.push(display(2, 1366))
  plugs.emit('display-added')
  expect(open).toHaveBeenCalledTimes(1)
  const window = await last()
  await new Promise((resolve) => setImmediate(resolve))
  displays.pop()
  plugs.emit('display-removed')
  expect(window.close).toHaveBeenCalled()
  audience.show()
  expect(open).toHaveBeenLastCalledWith(expect.anything(), {
    path: '/?window=audience',
    place: expect.not.objectContaining({ fullscreen: true }),
  })
})
