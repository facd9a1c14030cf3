import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeWatch } from '../../tests/support/fake-electron.ts'
import { keepOpen } from './keep-open.ts'
import type { OpenBrowser } from './open-browser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A browser that ends when it is closed, and counts how often it was opened. */
function fakeBrowser() {
  let opened = 0
  const pages: string[] = []
  let close = () => {}
  return {
    opened: () => opened,
    crash: () => close(),
    pages,
    open(page: 'program' | 'safe'): OpenBrowser {
      opened += 1
      pages.push(page)
      const ended = new Promise<void>((resolve) => (close = resolve))
      return { ended, close, kill: close }
    },
  }
}

test('an ended browser is opened again three times in five minutes, and then the safe page', async () => {
  const { said, browser, crashes, stop, finished } = watched(() => 1)
  for (const times of [2, 3, 4]) {
    browser.crash()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(browser.opened()).toBe(times)
  }
  browser.crash()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(browser.pages).toEqual([...Array<string>(4).fill('program'), 'safe'])
  expect(said.at(-1)).toContain('the safe page stays')
  expect(crashes).toHaveLength(4)
  // Never a black screen: a safe page that is closed comes back.
  browser.crash()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(browser.pages.at(-1)).toBe('safe')
  expect(browser.opened()).toBe(6)
  stop()
  await finished
})

test('a browser whose page is gone is closed within seconds, but not while the page loads anew', async () => {
  let listeners = 1
  const { browser, watch, stop, finished } = watched(() => listeners)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(browser.opened()).toBe(1)
  listeners = 0
  watch.isLeaving.mockReturnValue(true)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(browser.opened()).toBe(1)
  watch.isLeaving.mockReturnValue(false)
  await vi.advanceTimersByTimeAsync(3_500)
  expect(browser.opened()).toBe(2)
  stop()
  await finished
})

test('a browser whose page no longer paints is closed and opened again', async () => {
  const { browser, watch, stop, finished, said } = watched(() => 1)
  watch.lose()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(browser.opened()).toBe(2)
  expect(watch.opened).toHaveBeenCalledTimes(2)
  expect(said[0]).toContain('not painted')
  stop()
  await finished
})

test('a browser that has not shown its first page yet is left to the watch', async () => {
  const { browser, stop, finished } = watched(() => 0)
  await vi.advanceTimersByTimeAsync(115_000)
  expect(browser.opened()).toBe(1)
  stop()
  await finished
})

test('once it is asked to stop, the browser is closed and stays closed', async () => {
  const { browser, stop, finished, said } = watched(() => 1)
  stop()
  await finished
  expect(browser.opened()).toBe(1)
  expect(said).toEqual([])
})

function watched(listeners: () => number) {
  const browser = fakeBrowser()
  const stopping = new AbortController()
  const said: string[] = []
  const crashes: string[] = []
  const watch = fakeWatch()
  const finished = keepOpen({
    open: (page) => browser.open(page),
    listeners,
    watch,
    crashes: {
      add: (_part, reason) => {
        crashes.push(reason)
        return Promise.resolve()
      },
    },
    stopping: stopping.signal,
    log: (message) => said.push(message),
  })
  return { browser, said, crashes, watch, finished, stop: () => stopping.abort() }
}
