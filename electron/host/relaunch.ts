/** Times, in milliseconds of a clock that nobody sets, at which something had to be started again. */
export type Relaunches = readonly number[]

export type RelaunchDecision =
  | {
      readonly kind: 'relaunch'
      readonly afterMilliseconds: number
      readonly relaunches: Relaunches
    }
  | { readonly kind: 'give-up' }

export const relaunchLimit = { times: 3, withinMinutes: 5 } as const

/** Three times in five minutes, each with a longer pause; then something is wrong for good. */
export function decideRelaunch(earlier: Relaunches, now: number): RelaunchDecision {
  const recent = earlier.filter((time) => now - time < relaunchLimit.withinMinutes * 60_000)
  return recent.length >= relaunchLimit.times
    ? { kind: 'give-up' }
    : {
        kind: 'relaunch',
        afterMilliseconds: 1000 * 2 ** recent.length,
        relaunches: [...recent, now],
      }
}
