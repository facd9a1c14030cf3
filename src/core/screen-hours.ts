import * as v from 'valibot'

const Hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))

/** From which hour of the day until which a kiosk that nobody uses is dark; over midnight as well. */
export const DarkHours = v.strictObject({ from: Hour, until: Hour })
export type DarkHours = v.InferOutput<typeof DarkHours>

/** Whole hours by the clock of the machine; from and until the same hour means never. */
export function isDarkHour(hours: DarkHours | null, hour: number): boolean {
  if (!hours) {
    return false
  }
  const { from, until } = hours
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until
}
