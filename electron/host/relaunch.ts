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

/** Whatever has just ended may still hold its files; a child does not wait for more than that. */
const pauseMilliseconds = 250

/** At once, up to three times in five minutes: the limit stops a loop, not a wait. */
export function decideRelaunch(earlier: Relaunches, now: number): RelaunchDecision {
  const recent = earlier.filter((time) => now - time < relaunchLimit.withinMinutes * 60_000)
  return recent.length >= relaunchLimit.times
    ? { kind: 'give-up' }
    : {
        kind: 'relaunch',
        afterMilliseconds: pauseMilliseconds,
        relaunches: [...recent, now],
      }
}
