import type { ContentReport } from '../../src/core/content/check.ts'
import type { Fault } from '../../src/core/content/fault.ts'

/** Enough to tell two versions apart; `--json` has the whole hash. */
const shownDigits = 12

/** The report for people: what there is, what is still to come, and every fault with its cure. */
export function summarise(report: ContentReport): string {
  const { faults, pending, lessons, locales, reviews, spelling, teaching, pictures, lengths } =
    report
  const megabytes = (pictures.bytes / 1_000_000).toFixed(1)
  return [
    'Languages',
    ...Object.entries(locales).map(([code, { texts, missing, narration }]) => {
      const { human, draft, missing: silent, stale } = narration
      return (
        `  ${code}  ${texts} texts, ${missing} missing, ` +
        `voice: ${human} human, ${draft} draft, ${silent} missing, ${stale} stale`
      )
    }),
    'Lessons',
    ...lessons.map(({ id, draft, reasons }) =>
      draft ? `  ${id}  draft: ${reasons.join('; ')}` : `  ${id}  approved`,
    ),
    ...(lessons.length === 0 ? ['  none'] : []),
    'Hashes to be signed',
    ...lessons.map(({ id, approval }) => {
      const hashes = Object.entries(approval).map(([code, hash]) => {
        return `${code} ${hash?.slice(0, shownDigits) ?? 'incomplete'}`
      })
      return `  ${id}  ${hashes.join(', ')}`
    }),
    'Reviews',
    ...Object.entries(reviews).flatMap(([code, { all, lessons: byLesson }]) => {
      const open = Object.entries(byLesson)
        .filter(([, { mend, unread }]) => mend + unread > 0)
        .map(([lesson, { mend, unread }]) => `${lesson} ${mend + unread}`)
      return [
        `  ${code}  of ${all.texts} texts ${all.native} passed by a native reader, ` +
          `${all.machine} by a machine alone, ${all.mend} to be mended, ${all.unread} not read`,
        `      open in lessons: ${open.join(', ') || 'none'}`,
      ]
    }),
    'Spelling',
    ...Object.entries(spelling).map(([code, { dictionary, unknown }]) => {
      return `  ${code}  ${dictionary ? `unknown words: ${briefly(unknown)}` : 'no dictionary'}`
    }),
    'Notes for teachers',
    ...Object.entries(teaching).map(([code, byLesson]) => {
      const lacking = Object.entries(byLesson).filter(([, { missing }]) => missing.length > 0)
      const whole = Object.keys(byLesson).length - lacking.length
      const named = lacking.map(([lesson, { missing }]) => `${lesson} ${missing.length}`)
      return `  ${code}  ${whole} lessons whole; missing: ${named.join(', ') || 'nothing'}`
    }),
    'Warning: not three to five minutes at the kiosk',
    ...Object.entries(lengths).map(([code, outside]) => {
      const listed = outside.map(({ lesson, band, minutes }) => `${lesson} (${band}) ${minutes}`)
      return `  ${code}  ${listed.join(', ') || 'none'}`
    }),
    'Pictures',
    `  ${pictures.files} files, ${megabytes} MB`,
    ...named('missing', pictures.missing),
    ...named('unused', pictures.unused),
    ...(pending.length > 0 ? ['Pending'] : []),
    ...pending.map(({ lesson, kind, id }) => `  ${lesson}  ${kind} ${id}`),
    '',
    listFaults(faults),
  ].join('\n')
}

/** So many are read one by one; of more, the end says how many each cure takes away. */
const readAtOnce = 10

/** Every fault with its cure, and what there is to do in all. */
export function listFaults(faults: readonly Fault[]): string {
  const count =
    faults.length === 0
      ? 'No faults'
      : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`
  const cures = new Map<string, number>()
  for (const { cure } of faults) {
    cures.set(cure, (cures.get(cure) ?? 0) + 1)
  }
  const toDo = [...cures]
    .sort(([, one], [, other]) => other - one)
    .map(([cure, times]) => `${String(times).padStart(6)} × ${cure}`)
  return [
    ...faults.map(describe),
    ...(faults.length > readAtOnce
      ? ['', `${count}. What there is to do:`, ...toDo]
      : [`${count}.`]),
  ].join('\n')
}

function briefly(words: readonly string[]): string {
  const shown = words.slice(0, 12).join(', ')
  return words.length > 12 ? `${shown} and ${words.length - 12} more` : shown || 'none'
}

function named(what: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`  ${what}: ${ids.join(', ')}`]
}

function describe({ file, id, problem, cure }: Fault): string {
  return `${[file, id, problem].filter((part) => part !== '').join(': ')} — ${cure}`
}
