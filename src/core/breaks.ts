import * as v from 'valibot'

const minutesOfDay = 24 * 60

/** A break by the machine's clock: when it begins, in minutes since midnight, and how long it is. */
export const Break = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(minutesOfDay - 1)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(90)),
})
export type Break = v.InferOutput<typeof Break>

/** More breaks than a school day has. */
export const mostBreaks = 6

/** Seconds until the bell, by the seconds since midnight; null outside every break. */
export function secondsLeft(breaks: readonly Break[], now: number): number | null {
  const left = breaks
    .map(({ start, minutes }) => ({ from: start * 60, until: (start + minutes) * 60 }))
    .filter(({ from, until }) => now >= from && now < until)
    .map(({ until }) => until - now)
  return left.length === 0 ? null : Math.max(...left)
}

/** As a clock on the wall shows it. */
export function timeShown(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`
}
