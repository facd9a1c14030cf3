import { describe, expect, test } from 'vitest'
import { beat, clapsAfter } from './chant.ts'

describe('the chant', () => {
  test.each([0, 400, 599, 600, 1234, 2999])('claps on the beat after a line of %d ms', (said) => {
    const waits = clapsAfter(said)
    let now = said
    for (const wait of waits) {
      now += wait
      expect(now % beat).toBe(0)
    }
    expect(waits).toHaveLength(3)
  })

  test('never claps into the line, and never lets anybody wait long', () => {
    for (let said = 0; said < 4000; said += 37) {
      const [first = 0] = clapsAfter(said)
      expect(first).toBeGreaterThanOrEqual(120)
      expect(first).toBeLessThan(beat + 120)
    }
  })
})
