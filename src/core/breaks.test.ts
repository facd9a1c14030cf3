import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Break, secondsLeft, timeShown } from './breaks.ts'

const breaks = [
  { start: 10 * 60 + 30, minutes: 10 },
  { start: 12 * 60, minutes: 20 },
]
const at = (hour: number, minute: number, second = 0) => hour * 3600 + minute * 60 + second

test('a break is from its first second to the bell', () => {
  expect(secondsLeft(breaks, at(10, 29, 59))).toBeNull()
  expect(secondsLeft(breaks, at(10, 30))).toBe(600)
  expect(secondsLeft(breaks, at(10, 39, 59))).toBe(1)
  expect(secondsLeft(breaks, at(10, 40))).toBeNull()
  expect(secondsLeft(breaks, at(12, 5))).toBe(900)
  expect(secondsLeft([], at(10, 30))).toBeNull()
})

test('where two breaks overlap the later bell counts', () => {
  expect(secondsLeft([...breaks, { start: 12 * 60, minutes: 45 }], at(12, 15))).toBe(1800)
})

test('is shown as a clock shows it, and nothing else is a break', () => {
  expect([0, 605, 1435].map(timeShown)).toEqual(['0:00', '10:05', '23:55'])
  expect(v.is(Break, { start: 1440, minutes: 10 })).toBe(false)
  expect(v.is(Break, { start: 600, minutes: 0 })).toBe(false)
})
