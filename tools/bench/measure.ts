/** One number of the report; `docs/speed.md` says what each means. */
export type Measure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ratio' | 'kB' | 'MB'
  /** Null: reported, not aimed at. */
  readonly aim: number | null
  readonly lowerIsBetter: true
}

/** Every ratio is the median of so many, each taken within one run of one browser. */
export const samples = 5

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function measure(
  name: string,
  value: number,
  unit: Measure['unit'],
  aim: number | null,
): Measure {
  return { name, value: Number(value.toFixed(2)), unit, aim, lowerIsBetter: true }
}

export function ratio(name: string, ratios: readonly number[], aim: number): Measure {
  return measure(name, median(ratios), 'ratio', aim)
}
