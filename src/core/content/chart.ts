import * as v from 'valibot'
import { ContentId } from './primitives.ts'

/** What is known of a day: the year, the month or the day itself. */
export const ChartDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date: 2004, 2021-06, 2021-06-12',
  ),
)

const Rows = <Row extends v.GenericSchema>(row: Row) =>
  v.pipe(v.array(row), v.minLength(2), v.maxLength(6))

const chartBase = {
  title: ContentId,
  /** Who says so; the text names the publisher and the publication. */
  source: ContentId,
  /** The day for which the figures hold, or on which they were published. */
  asOf: ChartDate,
  status: v.picklist(['confirmed', 'disputed', 'unconfirmed']),
}

/** Amounts beside each other, all on one scale that starts at nought. */
const Bars = v.strictObject({
  ...chartBase,
  kind: v.literal('bars'),
  rows: Rows(
    v.strictObject({
      label: ContentId,
      value: v.pipe(v.number(), v.integer(), v.minValue(0)),
      note: v.optional(ContentId),
    }),
  ),
})

/** What happened when, on a line that is true to time. */
const Timeline = v.strictObject({
  ...chartBase,
  kind: v.literal('timeline'),
  rows: Rows(v.strictObject({ label: ContentId, when: ChartDate, note: v.optional(ContentId) })),
})

/**
 * Figures with their source, drawn from these numbers. Every text of it has a clip and is heard at a
 * touch; the sentences in "say" of the slide tell the same aloud, numbers and all. For example:
 * { "id": "found", "bands": ["14+"], "kind": "chart", "say": ["facts.found.1"],
 *   "chart": { "kind": "bars", "title": "facts.found.title", "source": "facts.found.source",
 *     "asOf": "2004", "status": "unconfirmed", "rows": [
 *       { "label": "facts.found.mines", "value": 48 },
 *       { "label": "facts.found.uxo", "value": 447, "note": "facts.found.uxo-note" } ] } }
 * A row of the kind "timeline" has "when": "2021-06-12" in place of a value, earliest first.
 */
export const Chart = v.variant('kind', [Bars, Timeline])
export type Chart = v.InferOutput<typeof Chart>

/** Every text of a chart, in the order in which it is read. */
export function textsOfChart({ title, rows, source }: Chart): readonly string[] {
  return [title, ...rows.flatMap(({ label, note }) => (note ? [label, note] : [label])), source]
}

/**
 * An amount with its thousands apart. Written here, since the browsers that show it know no Armenian
 * or Azerbaijani way to, and would show an English one.
 */
export function amountShown(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

/** A date in figures, day first, as all four languages read it. */
export function dateShown(date: string): string {
  return date.split('-').reverse().join('.')
}

/** The length of each bar in hundredths of the longest. */
export function lengthsOf(values: readonly number[]): readonly number[] {
  const longest = Math.max(...values)
  return values.map((value) => (longest === 0 ? 0 : (value / longest) * 100))
}

export type Mark = { readonly place: number; readonly level: number }

/** Marks nearer than this would cover each other, in hundredths of the line. */
const apart = 5

/** Where each date stands on the line, and how high its mark hangs so that none covers another. */
export function marksOf(dates: readonly string[]): readonly Mark[] {
  const years = dates.map(yearsOf)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const ends: number[] = []
  return years.map((year) => {
    const place = last === first ? 50 : ((year - first) / (last - first)) * 100
    const free = ends.findIndex((end) => place - end >= apart)
    const level = free < 0 ? ends.length : free
    ends[level] = place
    return { place, level }
  })
}

/** A date as years and their parts. */
function yearsOf(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number)
  return year! + (month - 1) / 12 + (day - 1) / 372
}
