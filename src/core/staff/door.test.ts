import { describe, expect, test } from 'vitest'
import { failOnce, noAttempts, onClockOf, secondsToWait, type Attempts } from './attempts.ts'
import { isComplete, noCorner, touchCorner } from './corner-pattern.ts'
import { isNewPin } from './pin.ts'

describe('waits', () => {
  const failed = (times: number, now = 0): Attempts => {
    let attempts = noAttempts
    for (let time = 0; time < times; time += 1) {
      attempts = failOnce(attempts, now)
    }
    return attempts
  }

  test('grow with every wrong PIN after the second, up to an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 50].map((times) => secondsToWait(failed(times), 0))).toEqual([
      0, 0, 0, 30, 60, 300, 900, 3600, 3600,
    ])
  })

  test('run out', () => {
    expect(secondsToWait(failed(3, 10_000), 39_000)).toBe(1)
    expect(secondsToWait(failed(3, 10_000), 40_000)).toBe(0)
  })

  test('neither vanish nor last for years where the clock was put back', () => {
    const years = 5 * 365 * 86_400_000
    const rebased = onClockOf(failed(3, years), 0)
    expect(secondsToWait(rebased, 0)).toBe(30)
    expect(secondsToWait(rebased, 30_000)).toBe(0)
    expect(secondsToWait(failed(7, years), 0)).toBe(3600)
  })
})

describe('the corner pattern', () => {
  const corners = {
    a: [10, 10],
    b: [1356, 758],
    c: [1356, 10],
    d: [10, 758],
    x: [683, 384],
  } as const

  const after = (touches: string, milliseconds = 500) =>
    [...touches].reduce((pattern, touch, index) => {
      const [x, y] = corners[touch as keyof typeof corners]
      const now = 1000 + index * milliseconds
      return touchCorner(pattern, { x, y, width: 1366, height: 768, now })
    }, noCorner)

  test('opens crosswise, also after touches that were none of it', () => {
    expect(isComplete(after('abcda'))).toBe(true)
    expect(isComplete(after('xabcda'))).toBe(true)
    expect(isComplete(after('aabcda'))).toBe(true)
  })

  test.each(['abcd', 'abxcda', 'acbda', 'abdca', 'bcdaa', 'adcba'])(
    '%s opens nothing',
    (touches) => {
      expect(isComplete(after(touches))).toBe(false)
    },
  )

  test('opens nothing where it takes too long', () => {
    expect(isComplete(after('abcda', 3500))).toBe(false)
  })

  test('a hundred thousand touches at random do not hit it', () => {
    let seed = 7
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    let pattern = noCorner
    for (let now = 0; now < 100_000; now += 1) {
      pattern = touchCorner(pattern, {
        ...{ x: random() * 1366, y: random() * 768, width: 1366, height: 768 },
        now: now * 100,
      })
      expect(isComplete(pattern)).toBe(false)
    }
  })
})

test.each([
  ['204060', true],
  ['270615', true],
  ['20406', false],
  ['111111', false],
  ['123456', false],
  ['987654', false],
  ['20406a', false],
  ['1234567890123', false],
])('%s as a new PIN: %s', (pin, sound) => {
  expect(isNewPin(pin)).toBe(sound)
})
