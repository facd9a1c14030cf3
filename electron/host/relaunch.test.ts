import { expect, test } from 'vitest'
import { decideRelaunch, type Relaunches } from './relaunch.ts'

const minute = 60_000

function relaunchAt(earlier: Relaunches, now: number) {
  const decision = decideRelaunch(earlier, now)
  if (decision.kind === 'give-up') {
    throw new Error('gave up')
  }
  return decision
}

test('three times in five minutes, with longer and longer pauses, and then no more', () => {
  let relaunches: Relaunches = []
  for (const [now, pause] of [
    [0, 1000],
    [minute, 2000],
    [2 * minute, 4000],
  ] as const) {
    const decision = relaunchAt(relaunches, now)
    expect(decision.afterMilliseconds).toBe(pause)
    relaunches = decision.relaunches
  }
  expect(decideRelaunch(relaunches, 3 * minute)).toEqual({ kind: 'give-up' })
  expect(relaunchAt(relaunches, 5 * minute).relaunches).toHaveLength(3)
})
