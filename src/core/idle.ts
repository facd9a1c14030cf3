/** Who is there? `away` means: everything about this child is gone. */
export type Idle =
  | { readonly phase: 'active'; readonly since: number }
  | { readonly phase: 'warning'; readonly since: number }
  | { readonly phase: 'away' }

export type IdleEvent =
  | { readonly type: 'activity'; readonly now: number }
  | { readonly type: 'tick'; readonly now: number }

export type IdleLimits = { readonly warnAfterSeconds: number; readonly resetAfterSeconds: number }

/**
 * Any touch, key or spoken word is activity, and answers the warning as well. Times are
 * milliseconds of one monotonic clock.
 */
export function transitionIdle(idle: Idle, event: IdleEvent, limits: IdleLimits): Idle {
  switch (event.type) {
    case 'activity':
      return { phase: 'active', since: event.now }
    case 'tick': {
      if (idle.phase === 'away') {
        return idle
      }
      const seconds = (event.now - idle.since) / 1000
      if (idle.phase === 'active') {
        return seconds >= limits.warnAfterSeconds ? { phase: 'warning', since: event.now } : idle
      }
      return seconds >= limits.resetAfterSeconds ? { phase: 'away' } : idle
    }
    default:
      return event satisfies never
  }
}
