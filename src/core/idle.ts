/** Who is there? `away` means: everything about this child is gone. */
export type Idle =
  | {
      readonly phase: 'active' | 'warning'
      readonly since: number
      /** How often this visitor has answered the question whether anybody is there. */
      readonly answered: number
    }
  | { readonly phase: 'away' }

export type IdleEvent =
  | { readonly type: 'activity'; readonly now: number }
  | { readonly type: 'tick'; readonly now: number }

export type IdleLimits = { readonly warnAfterSeconds: number; readonly resetAfterSeconds: number }

/** Whoever has answered needs more time than others: twice, and then three times as much. */
const mostTimes = 3

/** Somebody new, of whom nothing is known yet. */
export function newcomer(now: number): Idle {
  return { phase: 'active', since: now, answered: 0 }
}

/**
 * Any touch, key or spoken word is activity, and answers the warning as well, as often as it takes.
 * Times are milliseconds of one monotonic clock.
 */
export function transitionIdle(idle: Idle, event: IdleEvent, limits: IdleLimits): Idle {
  switch (event.type) {
    case 'activity':
      return idle.phase === 'away'
        ? newcomer(event.now)
        : {
            phase: 'active',
            since: event.now,
            answered: idle.answered + (idle.phase === 'warning' ? 1 : 0),
          }
    case 'tick': {
      if (idle.phase === 'away') {
        return idle
      }
      const seconds = (event.now - idle.since) / 1000
      if (idle.phase === 'active') {
        const quiet = limits.warnAfterSeconds * Math.min(1 + idle.answered, mostTimes)
        return seconds >= quiet ? { ...idle, phase: 'warning', since: event.now } : idle
      }
      return seconds >= limits.resetAfterSeconds ? { phase: 'away' } : idle
    }
    default:
      return event satisfies never
  }
}
