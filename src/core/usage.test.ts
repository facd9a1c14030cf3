import { expect, test } from 'vitest'
import { atLeast, countBy, release, usageCells, type JournalIncrement } from './usage.ts'

const visit = (day: string, ended: string, count = 1): JournalIncrement => ({
  ...{ day, counter: 'visit', ended, count },
})
const answer = (day: string, verdict: string): JournalIncrement => ({
  ...{ day, counter: 'answer', lesson: 'a-dare', item: 'ask', option: 'go', band: '6-9', verdict },
})

const cells = usageCells([
  visit('2026-11-02', 'finished', 6),
  visit('2026-11-02', 'finished'),
  visit('2026-11-02', 'left', 2),
  visit('2026-11-03', 'finished', 4),
  ...[1, 2, 3, 4, 5].map((day) => answer(`2026-11-0${day}`, 'right')),
  answer('2026-11-09', 'unsafe'),
  { month: '2026-11', counter: 'language', locale: 'hy', count: 4 },
  { day: '2026-11-03', counter: 'quarter-hour', count: 3 },
])

test('visits are summed by day, answers by month, with and without a count', () => {
  expect(cells).toHaveLength(7)
  expect(cells.find(({ detail }) => detail === 'right')).toEqual({
    ...{ period: '2026-11', counter: 'answer', lesson: 'a-dare', item: 'ask', option: 'go' },
    ...{ band: '6-9', detail: 'right', count: 5 },
  })
  expect(
    countBy(
      cells.filter(({ counter }) => counter === 'visit'),
      'period',
    ),
  ).toEqual([
    { name: '2026-11-02', count: 9 },
    { name: '2026-11-03', count: 4 },
  ])
})

test('answers before and after are told apart, and small ones stay on the machine', () => {
  const asked = (run: string, verdict: string, count: number): JournalIncrement => ({
    ...{ day: '2026-11-04', counter: 'pre-post', lesson: 'a-dare', item: 'secret', band: '10-14' },
    ...{ run, verdict, count },
  })
  const released = release(
    usageCells([
      asked('before', 'right', 8),
      asked('before', 'unsafe', 4),
      asked('after', 'right', 11),
    ]),
  )
  expect(atLeast(released, 'pre-post', 'before-right')).toBe(8)
  expect(atLeast(released, 'pre-post', 'before-unsafe')).toBe(0)
  expect(atLeast(released, 'pre-post', 'after-right')).toBe(11)
})

test('no cell under five leaves, no sum tells it, and the machine is no child', () => {
  const released = release(cells)
  expect(released.map(({ counter, detail, count }) => [counter, detail, count])).toEqual([
    ['answer', 'right', 5],
    ['answer', 'unsafe', null],
    ['language', 'hy', null],
    ['quarter-hour', '', 3],
    ['visit', 'finished', 7],
    ['visit', 'left', null],
    ['visit', 'finished', null],
  ])
  expect(atLeast(released, 'visit')).toBe(7)
  expect(atLeast(released, 'answer', 'unsafe')).toBe(0)
})
