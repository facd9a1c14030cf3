import type { Increment } from './counters.ts'

/** One line of a journal: an increment with its day, or of a language with its month alone. */
export type JournalIncrement = {
  readonly [
    Name in
      | 'day'
      | 'month'
      | 'counter'
      | 'ended'
      | 'lesson'
      | 'band'
      | 'event'
      | 'item'
      | 'option'
      | 'verdict'
      | 'run'
      | 'locale'
  ]?: string
} & { readonly count?: number }

/** One cell: how often something was counted in a day or a month. */
export type UsageCell = {
  readonly period: string
  readonly counter: Increment['counter'] | 'quarter-hour' | 'crash'
  readonly lesson: string
  readonly item: string
  readonly option: string
  readonly band: string
  /** How a visit ended, what happened to a lesson, what an answer was and when, which language. */
  readonly detail: string
  readonly count: number
}

/** A cell as it may leave the machine. Null: counted, but so seldom that it could point at a child. */
export type ReleasedCell = Omit<UsageCell, 'count'> & { readonly count: number | null }

export const smallestCell = 5

/** Visits and the machine by day, as they tell when a kiosk was used; all the rest by month. */
const byDay: ReadonlySet<string> = new Set(['visit', 'quarter-hour', 'crash'])
/** Nobody is counted in these. */
const ofMachine: ReadonlySet<string> = new Set(['quarter-hour', 'crash'])

export function usageCells(increments: readonly JournalIncrement[]): readonly UsageCell[] {
  const cells = new Map<string, UsageCell>()
  for (const increment of increments) {
    const cell = cellOf(increment)
    const key = keyOf(cell)
    cells.set(key, { ...cell, count: cell.count + (cells.get(key)?.count ?? 0) })
  }
  return [...cells.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, cell]) => cell)
}

/**
 * What leaves the machine. Each count stands in one cell only and there are no sums beside them, so
 * that what is left out cannot be worked out from the rest.
 */
export function release(cells: readonly UsageCell[]): readonly ReleasedCell[] {
  return cells.map((cell) => ({
    ...cell,
    count: cell.count < smallestCell && !ofMachine.has(cell.counter) ? null : cell.count,
  }))
}

/** The sum of the cells that are told: what is at least so much. */
export function atLeast(
  cells: readonly ReleasedCell[],
  counter: UsageCell['counter'],
  detail?: string,
): number {
  return cells
    .filter((cell) => cell.counter === counter && (detail === undefined || cell.detail === detail))
    .reduce((sum, { count }) => sum + (count ?? 0), 0)
}

/** Counts by any one property, the largest first. */
export function countBy(
  cells: readonly UsageCell[],
  property: 'period' | 'lesson' | 'band' | 'detail',
): readonly { readonly name: string; readonly count: number }[] {
  const sums = new Map<string, number>()
  for (const cell of cells) {
    sums.set(cell[property], (sums.get(cell[property]) ?? 0) + cell.count)
  }
  return [...sums].map(([name, count]) => ({ name, count }))
}

function cellOf(increment: JournalIncrement): UsageCell {
  const { day = '', month = '', counter = '', lesson = '', item = '' } = increment
  const { option = '', band = '', count = 1 } = increment
  const { ended, event, verdict, locale, run } = increment
  return {
    period: byDay.has(counter) ? day : day === '' ? month : day.slice(0, 7),
    counter: counter as UsageCell['counter'],
    ...{ lesson, item, option, band },
    detail: run ? `${run}-${verdict}` : (ended ?? event ?? verdict ?? locale ?? ''),
    count,
  }
}

function keyOf({ period, counter, lesson, item, option, band, detail }: UsageCell): string {
  return [counter, period, lesson, band, item, option, detail].join(' ')
}
