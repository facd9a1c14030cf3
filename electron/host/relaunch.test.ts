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

test('three times in five minutes, the last as quickly as the first, and then no more', () => {
  let relaunches: Relaunches = []
  for (const now of [0, minute, 2 * minute]) {
    const decision = relaunchAt(relaunches, now)
    expect(decision.afterMilliseconds).toBeLessThan(500)
    relaunches = decision.relaunches
  }
  expect(decideRelaunch(relaunches, 3 * minute)).toEqual({ kind: 'give-up' })
  expect(relaunchAt(relaunches, 5 * minute).relaunches).toHaveLength(3)
})
