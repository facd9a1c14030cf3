import { groups, type RegisterCell } from '../../../src/core/register.ts'
import { atLeast, release, type ReleasedCell, type UsageCell } from '../../../src/core/usage.ts'

type Export = {
  readonly placeCode: string
  /** The day of the export. */
  readonly day: string
  readonly version: string
  readonly cells: readonly UsageCell[]
  /** The class register; empty where none is kept. */
  readonly register: readonly RegisterCell[]
  /** A text of staff by its name. */
  text(name: string): string
}

/** What is written onto a stick, by file name. Nothing in it comes from a cell under five. */
export function usageFiles({ placeCode, day, version, cells, register, text }: Export) {
  const released = release(cells)
  const rows = released.map((cell) => ({ place: placeCode, ...cell, fewer: cell.count === null }))
  return {
    'usage.csv': csv(columns, rows),
    'usage.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    'summary.txt': summary({ placeCode, day, version, register, text }, released),
    ...(register.length > 0
      ? {
          'register.csv': csv(
            registerColumns,
            register.map((cell) => ({ ...cell, fewer: cell.count === null })),
          ),
        }
      : {}),
  }
}

const columns = [
  ...(['place', 'period', 'counter', 'lesson', 'item', 'option', 'band', 'detail'] as const),
  ...(['count', 'fewer'] as const),
]

const registerColumns = [
  ...(['place', 'period', 'session', 'lessons', 'minutes', 'what', 'count', 'fewer'] as const),
]

/** As spreadsheets take it: UTF-8 with its mark, CRLF. `fewer` says that the count is under five. */
function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | boolean | null>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => quoted(String(row[column] ?? ''))))
  return `\uFEFF${[columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/** Nothing that a spreadsheet would take for a formula, whatever a lesson is called. */
function quoted(value: string): string {
  const plain = /^[=+@\t\r-]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function summary(
  { placeCode, day, version, register, text }: Omit<Export, 'cells'>,
  cells: readonly ReleasedCell[],
): string {
  const periods = cells.map(({ period }) => period).sort()
  const lines = [
    `Safe Steps ${version}`,
    `${text('place')}: ${placeCode}`,
    `${text('usage-day')}: ${day}`,
    `${text('usage-from')}: ${periods[0] ?? '–'} … ${periods.at(-1) ?? '–'}`,
    '',
    `${text('usage-visits')}: ${atLeast(cells, 'visit')}+`,
    `${text('usage-finished')}: ${atLeast(cells, 'visit', 'finished')}+`,
    `${text('usage-completed')}: ${atLeast(cells, 'lesson', 'completed')}+`,
    `${text('usage-right')}: ${atLeast(cells, 'answer', 'right')}+`,
    `${text('usage-unsafe')}: ${atLeast(cells, 'answer', 'unsafe')}+`,
    ...(['before', 'after'] as const).flatMap((run) => prePostLines(run, text, cells)),
    ...registerLines(register, text),
    `${text('usage-hours')}: ${Math.round(atLeast(cells, 'quarter-hour') / 4)}`,
    `${text('usage-crashes')}: ${atLeast(cells, 'crash')}`,
    '',
    text('usage-suppressed'),
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** Nothing where nobody was asked. */
function prePostLines(
  run: 'before' | 'after',
  text: Export['text'],
  cells: readonly ReleasedCell[],
): readonly string[] {
  const told = (verdict: string) => atLeast(cells, 'pre-post', `${run}-${verdict}`)
  const all = told('right') + told('wrong') + told('unsafe')
  return all === 0 ? [] : [`${text(`usage-${run}`)}: ${told('right')}+ / ${all}+`]
}

/** What is told of the classes, as so many at least. */
function registerLines(register: readonly RegisterCell[], text: Export['text']): readonly string[] {
  const classes = new Set(
    register.map(({ place, period, session }) => session && `${place} ${period} ${session}`),
  )
  classes.delete('')
  const told = (group: string) =>
    register.reduce((sum, { what, count }) => sum + (what === group ? (count ?? 0) : 0), 0)
  return classes.size === 0
    ? []
    : [
        `${text('register-classes')}: ${classes.size}`,
        ...groups.map((group) => `${text(`register-${group}`)}: ${told(group)}+`),
      ]
}
