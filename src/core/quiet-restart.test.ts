import { expect, test } from 'vitest'
import { isTimeToRestart } from './quiet-restart.ts'

test.each([
  [true, 3, 8, true],
  [true, 3, 1, false],
  [true, 12, 8, false],
  [true, 12, 30, true],
  [false, 3, 50, false],
])('at rest %s, at %i o’clock, up %i hours: %s', (atRest, hour, up, restarts) => {
  expect(isTimeToRestart(atRest, hour, up)).toBe(restarts)
})
