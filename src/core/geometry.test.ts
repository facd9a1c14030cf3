import { expect, test } from 'vitest'
import type { Point } from './content/primitives.ts'
import { overlap } from './geometry.ts'

const box = (left: number, top: number, size: number): Point[] => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
]

test('shapes that cross overlap, and so does one inside the other, whichever comes first', () => {
  expect(overlap(box(0, 0, 10), box(5, 5, 10))).toBe(true)
  expect(overlap(box(0, 0, 30), box(10, 10, 5))).toBe(true)
  expect(overlap(box(10, 10, 5), box(0, 0, 30))).toBe(true)
})

test('shapes apart do not overlap, even where the one lies in a bay of the other', () => {
  const bay: Point[] = [
    [0, 0],
    [50, 0],
    [50, 30],
    [40, 30],
    [40, 10],
    [10, 10],
    [10, 30],
    [0, 30],
  ]
  expect(overlap(box(0, 0, 10), box(20, 20, 10))).toBe(false)
  expect(overlap(bay, box(20, 15, 10))).toBe(false)
  expect(overlap(bay, box(20, 5, 10))).toBe(true)
})
