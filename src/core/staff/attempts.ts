/** Wrong PINs in a row, and when the last one was given, in milliseconds of the machine's clock. */
export type Attempts = { readonly failed: number; readonly lastAt: number }

export const noAttempts: Attempts = { failed: 0, lastAt: 0 }

/** Seconds to wait after the third wrong PIN in a row, the fourth, and so on; the last one stays. */
const waits = [30, 60, 300, 900, 3600] as const
const freeAttempts = 2

/** Seconds until the next PIN is looked at. */
export function secondsToWait({ failed, lastAt }: Attempts, now: number): number {
  const wait = waits[Math.min(failed - freeAttempts, waits.length) - 1] ?? 0
  return Math.min(wait, Math.max(0, Math.ceil(lastAt / 1000 + wait - now / 1000)))
}

export function failOnce({ failed }: Attempts, now: number): Attempts {
  return { failed: failed + 1, lastAt: now }
}

/**
 * A clock that was put back must not lock anybody out for years: the wait that is left then counts
 * from now on.
 */
export function onClockOf(attempts: Attempts, now: number): Attempts {
  return attempts.lastAt > now ? { ...attempts, lastAt: now } : attempts
}
