import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepOpen } from './keep-open.ts'
import type { OpenBrowser } from './open-browser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A browser that ends when it is closed, and counts how often it was opened. */
function fakeBrowser() {
  let opened = 0
  let close = () => {}
  return {
    opened: () => opened,
    crash: () => close(),
    open(): OpenBrowser {
      opened += 1
      const ended = new Promise<void>((resolve) => (close = resolve))
      return { ended, close }
    },
  }
}

test('an ended browser is opened again, three times in five minutes', async () => {
  const { finished, said, browser } = watched(() => 1)
  for (const times of [2, 3, 4]) {
    browser.crash()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(browser.opened()).toBe(times)
  }
  browser.crash()
  await finished
  expect(browser.opened()).toBe(4)
  expect(said.at(-1)).toContain('not opened again')
})

test('a browser whose page no longer listens is closed and opened again', async () => {
  let listeners = 1
  const { browser, stop, finished } = watched(() => listeners)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(browser.opened()).toBe(1)
  listeners = 0
  await vi.advanceTimersByTimeAsync(15_000)
  expect(browser.opened()).toBe(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(browser.opened()).toBe(2)
  stop()
  await finished
})

test('an old computer has two minutes to its first page', async () => {
  const { browser, stop, finished } = watched(() => 0)
  await vi.advanceTimersByTimeAsync(115_000)
  expect(browser.opened()).toBe(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(browser.opened()).toBe(2)
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
  const finished = keepOpen({
    open: () => browser.open(),
    listeners,
    stopping: stopping.signal,
    log: (message) => said.push(message),
  })
  return { browser, said, finished, stop: () => stopping.abort() }
}
