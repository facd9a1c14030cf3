/**
 * Whether a page still paints. Only a proven bad state counts: a page that was opened and has not
 * painted for too long. Times are milliseconds of one monotonic clock.
 */
export type Watchdog =
  /** No page is to be watched: none was opened, or the one that was lost is being dealt with. */
  | { readonly kind: 'off' }
  | {
      readonly kind: 'watching'
      readonly quietSince: number
      readonly graceSeconds: number
      readonly tickedAt: number
    }
  | { readonly kind: 'lost' }

export type WatchdogEvent =
  | { readonly type: 'opened' | 'painted' | 'ticked'; readonly now: number }
  | { readonly type: 'closed' }

/** An old computer may take two minutes to its first page. */
const graceToOpen = 120
const graceToPaint = 60
/** A longer pause between two ticks means that the machine slept, and no page could paint. */
const longestTick = 30

export function transitionWatchdog(watchdog: Watchdog, event: WatchdogEvent): Watchdog {
  switch (event.type) {
    case 'opened':
      return watch(event.now, graceToOpen)
    case 'painted':
      return watch(event.now, graceToPaint)
    case 'closed':
      return { kind: 'off' }
    case 'ticked': {
      if (watchdog.kind !== 'watching') {
        return watchdog.kind === 'lost' ? { kind: 'off' } : watchdog
      }
      const { now } = event
      if (now - watchdog.tickedAt > longestTick * 1000) {
        return watch(now, graceToOpen)
      }
      return now - watchdog.quietSince > watchdog.graceSeconds * 1000
        ? { kind: 'lost' }
        : { ...watchdog, tickedAt: now }
    }
    default:
      return event satisfies never
  }
}

function watch(now: number, graceSeconds: number): Watchdog {
  return { kind: 'watching', quietSince: now, graceSeconds, tickedAt: now }
}
