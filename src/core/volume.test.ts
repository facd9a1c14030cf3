import { expect, test } from 'vitest'
import { loudnessOf, nearestStep, stepOf, volumeSteps } from './volume.ts'

test('no step is louder than the profile allows', () => {
  for (let step = -1; step <= volumeSteps; step += 1) {
    expect(loudnessOf(step, 0.6)).toBeLessThanOrEqual(0.6)
  }
  expect(loudnessOf(volumeSteps - 1, 0.6)).toBe(0.6)
  expect(loudnessOf(0, 0.6)).toBe(0)
})

test('every step is louder than the one before', () => {
  for (let step = 1; step < volumeSteps; step += 1) {
    expect(loudnessOf(step, 0.5)).toBeGreaterThan(loudnessOf(step - 1, 0.5))
  }
})

test('a step never leaves the scale', () => {
  expect([-3, 0, 4, 9].map(nearestStep)).toEqual([0, 0, 4, 4])
})

test('a loudness that was wished for becomes the nearest step, and never more than allowed', () => {
  expect(stepOf(0.7, 1)).toBe(3)
  expect(stepOf(0.5, 0.5)).toBe(4)
  expect(stepOf(1, 0.5)).toBe(4)
  expect(stepOf(0.3, 0)).toBe(0)
})
