import { describe, expect, test } from 'vitest'
import { newcomer, transitionIdle, type Idle } from './idle.ts'

const limits = { warnAfterSeconds: 60, resetAfterSeconds: 20 }
const tick = (idle: Idle, now: number) => transitionIdle(idle, { type: 'tick', now }, limits)

describe('idle', () => {
  const begun = newcomer(0)

  test('asks after a minute and goes after twenty seconds more', () => {
    expect(tick(begun, 59_999)).toEqual(begun)
    const warning = tick(begun, 60_000)
    expect(warning).toMatchObject({ phase: 'warning', since: 60_000 })
    expect(tick(warning, 79_999)).toEqual(warning)
    expect(tick(warning, 80_000)).toEqual({ phase: 'away' })
  })

  test('any touch answers, as often as it takes, and whoever answers is asked later', () => {
    let idle: Idle = begun
    let now = 0
    for (const seconds of [60, 120, ...Array<number>(10).fill(180)]) {
      expect(tick(idle, now + seconds * 1000 - 1).phase).toBe('active')
      now += seconds * 1000
      const warned = tick(idle, now)
      expect(warned.phase).toBe('warning')
      now += 19_000
      idle = transitionIdle(warned, { type: 'activity', now }, limits)
      expect(idle.phase).toBe('active')
    }
  })

  test('a touch that answers nothing changes nothing of that, and the next one starts anew', () => {
    const touched = transitionIdle(begun, { type: 'activity', now: 50_000 }, limits)
    expect(tick(touched, 109_999).phase).toBe('active')
    expect(tick(touched, 110_000).phase).toBe('warning')
    const next = transitionIdle({ phase: 'away' }, { type: 'activity', now: 7 }, limits)
    expect(next).toEqual(newcomer(7))
  })

  test('whoever is away stays away until somebody comes', () => {
    expect(tick({ phase: 'away' }, 999_999)).toEqual({ phase: 'away' })
  })
})
