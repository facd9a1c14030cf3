import { describe, expect, test } from 'vitest'
import {
  isAwaited,
  noScan,
  pointedAt,
  stopsOf,
  transitionScan,
  type Scan,
  type ScanEvent,
  type ScanTarget,
} from './scanning.ts'

const target = (id: string, group: string | null = null, rank = 0): ScanTarget => ({
  id,
  group,
  rank,
})
const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => target(id, 'cards'))
const controls = ['leave', 'language', 'tell'].map((id) => target(id, 'controls', 1))
const dwell = 2000

function run(scan: Scan, ...events: readonly ScanEvent[]): Scan {
  return events.reduce(transitionScan, scan)
}

function show(targets: readonly ScanTarget[]): Scan {
  return run(noScan, { type: 'shown', stops: stopsOf(targets), now: 0 })
}

const tick = (now: number, speaking = false): ScanEvent => ({
  type: 'ticked',
  now,
  speaking,
  dwell,
})
const press = (now: number): ScanEvent => ({ type: 'pressed', now })

/** So many times the dwell, from the first that is pointed at. */
function wait(scan: Scan, times: number, from = 0): Scan {
  return Array.from({ length: times }, (_, time) => from + time * dwell).reduce(
    (before, now) => transitionScan(before, tick(now)),
    scan,
  )
}

describe('the stops of a screen', () => {
  test('are single where there are few, what leads on before what is always there', () => {
    expect(stopsOf([...controls, target('next')]).map(({ targets }) => targets)).toEqual([
      ['next'],
      ['leave'],
      ['language'],
      ['tell'],
    ])
  })

  test('are groups where there are many', () => {
    expect(stopsOf([...controls, ...cards, target('next')])).toEqual([
      { group: 'cards', targets: ['a', 'b', 'c', 'd', 'e'] },
      { group: null, targets: ['next'] },
      ...controls.map(({ id }) => ({ group: null, targets: [id] })),
    ])
  })

  test('open the first group first', () => {
    const stops = stopsOf([...cards.slice(0, 4), target('next'), ...controls])
    expect(stops.map(({ targets }) => targets.length)).toEqual([1, 1, 1, 1, 1, 3])
  })

  test('are none where there is nothing to choose', () => {
    expect(stopsOf([])).toEqual([])
    expect(wait(show([]), 3).stop).toBeNull()
  })
})

describe('a scan', () => {
  test('waits until the screen is told, and then points at one after the other, for ever', () => {
    const shown = show([target('a'), target('b')])
    expect(pointedAt(run(shown, tick(5000, true)))).toBeNull()
    const started = run(shown, tick(5000, true), tick(5100))
    expect(pointedAt(started)).toEqual(['a'])
    expect(pointedAt(run(started, tick(7000)))).toEqual(['a'])
    expect(pointedAt(run(started, tick(7100)))).toEqual(['b'])
    expect(pointedAt(wait(shown, 3))).toEqual(['a'])
  })

  test('lets what it says of each be heard to its end', () => {
    const started = wait(show([target('a'), target('b')]), 1)
    expect(pointedAt(run(started, tick(9000, true)))).toEqual(['a'])
    expect(pointedAt(run(started, tick(9000, true), tick(9100)))).toEqual(['b'])
  })

  test('takes what is pointed at, and starts again from the beginning', () => {
    const taken = run(wait(show([target('a'), target('b')]), 2), press(3000))
    expect(taken.chosen).toBe('b')
    expect(pointedAt(taken)).toBeNull()
    const again = run(taken, tick(3100))
    expect(again.chosen).toBeNull()
    expect(pointedAt(again)).toEqual(['a'])
  })

  test('begins at once where somebody presses before the screen is told', () => {
    const begun = run(show([target('a'), target('b')]), press(500))
    expect(begun.chosen).toBeNull()
    expect(pointedAt(begun)).toEqual(['a'])
  })

  test('enters a group, and leaves it after two rounds without an answer', () => {
    const entered = run(wait(show([...cards, target('next'), ...controls]), 1), press(1000))
    expect(entered.chosen).toBeNull()
    expect(pointedAt(entered)).toEqual(['a'])
    expect(pointedAt(wait(entered, 2, 3000))).toEqual(['c'])
    expect(run(wait(entered, 2, 3000), press(6000)).chosen).toBe('c')
    expect(pointedAt(wait(entered, 9, 3000))).toEqual(['e'])
    expect(pointedAt(wait(entered, 10, 3000))).toEqual(['next'])
  })

  test('takes the second press of a trembling hand for the same', () => {
    const taken = run(wait(show([target('a'), target('b')]), 1), press(1000))
    const trembled = run(taken, press(1200), press(1500))
    expect(trembled.chosen).toBeNull()
    expect(pointedAt(trembled)).toBeNull()
    const shownAnew = run(taken, {
      type: 'shown',
      stops: stopsOf([target('z')]),
      now: 1010,
    })
    expect(pointedAt(run(shownAnew, press(1200)))).toBeNull()
    expect(pointedAt(run(shownAnew, press(1600)))).toEqual(['z'])
  })

  test('is awaited until it went round twice, and again after a press', () => {
    const shown = show([target('a'), target('b')])
    expect(isAwaited(wait(shown, 4))).toBe(true)
    const forgotten = wait(shown, 5)
    expect(isAwaited(forgotten)).toBe(false)
    expect(isAwaited(run(forgotten, press(20_000)))).toBe(true)
  })
})
