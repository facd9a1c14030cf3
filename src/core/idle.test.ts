import { describe, expect, test } from 'vitest'
import { transitionIdle, type Idle } from './idle.ts'

const limits = { warnAfterSeconds: 60, resetAfterSeconds: 20 }
const tick = (idle: Idle, now: number) => transitionIdle(idle, { type: 'tick', now }, limits)

describe('idle', () => {
  const begun: Idle = { phase: 'active', since: 0 }

  test('asks after a minute and goes after twenty seconds more', () => {
    expect(tick(begun, 59_999)).toEqual(begun)
    const warning = tick(begun, 60_000)
    expect(warning).toEqual({ phase: 'warning', since: 60_000 })
    expect(tick(warning, 79_999)).toEqual(warning)
    expect(tick(warning, 80_000)).toEqual({ phase: 'away' })
  })

  test('any touch answers, as often as it takes', () => {
    let idle: Idle = begun
    for (let round = 1; round <= 12; round += 1) {
      const warned = tick(idle, round * 70_000)
      expect(warned.phase).toBe('warning')
      idle = transitionIdle(warned, { type: 'activity', now: round * 70_000 + 5_000 }, limits)
      expect(idle.phase).toBe('active')
    }
  })

  test('whoever is away stays away until somebody comes', () => {
    expect(tick({ phase: 'away' }, 999_999)).toEqual({ phase: 'away' })
  })
})
