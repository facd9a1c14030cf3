import { expect, test } from 'vitest'
import { transitionWatchdog, type Watchdog } from './watchdog.ts'

const off: Watchdog = { kind: 'off' }
const at = (seconds: number) => seconds * 1000

function tick(watchdog: Watchdog, from: number, to: number): Watchdog {
  let next = watchdog
  for (let second = from; second <= to; second += 5) {
    next = transitionWatchdog(next, { type: 'ticked', now: at(second) })
    if (next.kind === 'lost') {
      return next
    }
  }
  return next
}

const painted = (seconds: number) => transitionWatchdog(off, { type: 'painted', now: at(seconds) })

test('a page that paints is left alone', () => {
  let watchdog = painted(0)
  for (let second = 0; second < 3600; second += 10) {
    watchdog = tick(watchdog, second, second + 5)
    expect(watchdog.kind).toBe('watching')
    watchdog = transitionWatchdog(watchdog, { type: 'painted', now: at(second + 9) })
  }
})

test('a page that has not painted for a minute is lost, once, before ninety seconds', () => {
  expect(tick(painted(0), 5, 60).kind).toBe('watching')
  const lost = tick(painted(0), 5, 85)
  expect(lost.kind).toBe('lost')
  expect(tick(lost, 90, 500).kind).toBe('off')
})

test('a page that was opened has two minutes, and a page that nobody opened is not missed', () => {
  const opened = transitionWatchdog(off, { type: 'opened', now: 0 })
  expect(tick(opened, 5, 120).kind).toBe('watching')
  expect(tick(opened, 5, 125).kind).toBe('lost')
  expect(tick(off, 0, 1000)).toEqual(off)
  expect(tick(transitionWatchdog(opened, { type: 'closed' }), 5, 1000)).toEqual(off)
})

test('a machine that slept gets its time again', () => {
  const awake = tick(painted(0), 5, 50)
  const woken = transitionWatchdog(awake, { type: 'ticked', now: at(8 * 3600) })
  expect(woken.kind).toBe('watching')
  expect(tick(woken, 8 * 3600 + 5, 8 * 3600 + 110).kind).toBe('watching')
  expect(tick(woken, 8 * 3600 + 5, 8 * 3600 + 130).kind).toBe('lost')
})
