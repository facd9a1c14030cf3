import { transitionWatchdog, type Watchdog, type WatchdogEvent } from '../../src/core/watchdog.ts'

export type PageWatch = {
  /** A page was opened, and is to paint. */
  opened(): void
  /** Something else is shown, which need not paint. */
  closed(): void
  painted(): void
  /** The page is about to load itself anew; until it is back, its silence means nothing. */
  leaving(): void
  isLeaving(): boolean
  /** The page has not painted for too long. */
  onLost(listener: () => void): void
}

const tickEveryMilliseconds = 5_000
const leavingMilliseconds = 60_000

/** The heartbeat of one page: what it painted, not what its process says. */
export function createPageWatch(clock: () => number): PageWatch {
  let watchdog: Watchdog = { kind: 'off' }
  let leftAt = -Infinity
  const listeners: (() => void)[] = []

  function take(event: WatchdogEvent): void {
    watchdog = transitionWatchdog(watchdog, event)
    if (watchdog.kind === 'lost') {
      listeners.forEach((listener) => listener())
    }
  }

  setInterval(() => take({ type: 'ticked', now: clock() }), tickEveryMilliseconds).unref()
  return {
    opened: () => take({ type: 'opened', now: clock() }),
    closed: () => take({ type: 'closed' }),
    painted() {
      leftAt = -Infinity
      take({ type: 'painted', now: clock() })
    },
    leaving: () => void (leftAt = clock()),
    isLeaving: () => clock() - leftAt < leavingMilliseconds,
    onLost: (listener) => void listeners.push(listener),
  }
}
