import { readdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeGuard, fakeContents, fakeWatch } from '../../tests/support/fake-electron.ts'
import { guardAgainstCrashes } from '../app/crash-guard.ts'
import { keepOpen } from '../browser-shell/keep-open.ts'
import { createPageWatch } from './page-watch.ts'
import { openCounters } from './storage/counters.ts'
import { nodeFileSystem } from './storage/file-system.ts'

// A battery that is empty sets the clock back to the year in which the machine was made.
const years = [
  ['back', '1999-01-01T03:00:00'],
  ['on', '2057-06-01T12:00:00'],
] as const

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'clock-'))
  vi.useFakeTimers({ now: new Date('2026-11-25T10:00:00') })
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true })
})

test.each(years)('a page that paints is left alone when the clock goes years %s', (_, then) => {
  const watch = createPageWatch(() => performance.now())
  const lost = vi.fn()
  watch.onLost(lost)
  watch.opened()
  for (let second = 0; second < 300; second += 10) {
    if (second === 100) {
      vi.setSystemTime(new Date(then))
    }
    watch.painted()
    vi.advanceTimersByTime(10_000)
  }
  expect(lost).not.toHaveBeenCalled()
  // And one that hangs is still found in time.
  vi.advanceTimersByTime(70_000)
  expect(lost).toHaveBeenCalledTimes(1)
})

test.each(years)(
  'failures that lie apart are not taken for one row when it goes years %s',
  async (_, then) => {
    const contents = fakeContents()
    guardAgainstCrashes(contents as never, '/', fakeGuard())
    const pages: string[] = []
    const stopping = new AbortController()
    let end = () => {}
    const kept = keepOpen({
      open(page) {
        pages.push(page)
        const ended = new Promise<void>((resolve) => (end = resolve))
        return { ended, close: end, kill: end }
      },
      ...{ listeners: () => 1, watch: fakeWatch(), crashes: { add: () => Promise.resolve() } },
      ...{ stopping: stopping.signal, log: () => {} },
    })
    // Three in a row are the most that is borne; hours later all is forgotten.
    for (const minutes of [1, 1, 60, 60, 60, 60, 60, 60]) {
      contents.emit('render-process-gone', {}, { reason: 'crashed' })
      end()
      await vi.advanceTimersByTimeAsync(minutes * 60_000)
      if (pages.length === 4) {
        vi.setSystemTime(new Date(then))
      }
    }
    expect(new Set(contents.loadURL.mock.calls.flat())).toEqual(new Set(['app://local/']))
    expect(pages).toEqual(Array<string>(9).fill('program'))
    stopping.abort()
    end()
    await kept
  },
)

test.each(years)('what was counted stays, and counting goes on, years %s', async (_, then) => {
  vi.useRealTimers()
  let now = new Date('2026-11-25T10:00:00')
  const store = openCounters({
    ...{ fileSystem: nodeFileSystem, folder, clock: () => now, report: () => {} },
  })
  await store.add([{ counter: 'visit', ended: 'left' }])
  now = new Date(then)
  await store.add([{ counter: 'visit', ended: 'left' }])
  await store.forgetVisits()
  expect(await store.read()).toHaveLength(2)
  expect(await readdir(folder)).toEqual(
    ['counters-2026-11.jsonl', `counters-${then.slice(0, 7)}.jsonl`].sort(),
  )
})
