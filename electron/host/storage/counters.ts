import path from 'node:path'
import type { Fault } from '../../../src/core/content/fault.ts'
import type { Increment } from '../../../src/core/counters.ts'
import type { JournalIncrement } from '../../../src/core/usage.ts'
import type { FileSystem } from './file-system.ts'
import { foldJournal } from './fold-journal.ts'
import { journalLine, readJournal } from './journal.ts'

export type CounterStore = {
  /** Answers with the number of increments that are now on the disk. */
  add(increments: readonly Increment[]): Promise<number>
  /** The machine was on for another quarter of an hour. */
  addQuarterHour(): Promise<void>
  /** A visit is over, or one was cut off with the power: nothing is left of it but the counts. */
  forgetVisits(): Promise<void>
  read(): Promise<readonly JournalIncrement[]>
}

/** Where the profile does not ask for counters, nothing is written at all. */
export const noCounters: CounterStore = {
  add: () => Promise.resolve(0),
  addQuarterHour: () => Promise.resolve(),
  forgetVisits: () => Promise.resolve(),
  read: () => Promise.resolve([]),
}

type Options = {
  readonly fileSystem: FileSystem
  readonly folder: string
  readonly clock: () => Date
  readonly report: (fault: Fault) => void
}

/**
 * Daily counters as a journal that only grows, one file a month. Lines carry the day and no time.
 * Languages have a file of their own and carry the month alone: language stands for ethnicity here,
 * and a teacher saw who stood at the kiosk.
 */
export function openCounters({ fileSystem, folder, clock, report }: Options): CounterStore {
  /** Files that were looked through, and whose names are on the disk for good. */
  const settled = new Set<string>()
  let last: Promise<unknown> = Promise.resolve()

  async function append(file: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) {
      return
    }
    const isSettled = settled.has(file)
    if (!isSettled) {
      await reportFaults(fileSystem, file, report)
    }
    await appendWhole(fileSystem, file, lines.join(''))
    await fileSystem.sync(file)
    if (!isSettled) {
      await fileSystem.syncFolder(folder)
      settled.add(file)
    }
  }

  async function addNow(increments: readonly Increment[]): Promise<number> {
    const { month, day } = dateOf(clock())
    const isLanguage = ({ counter }: Increment) => counter === 'language'
    const daily = increments.filter((increment) => !isLanguage(increment))
    const monthly = increments.filter(isLanguage)
    await fileSystem.makeFolder(folder)
    await append(
      path.join(folder, `counters-${month}.jsonl`),
      daily.map((increment) => journalLine({ day, ...increment })),
    )
    await append(
      path.join(folder, `languages-${month}.jsonl`),
      monthly.map((increment) => journalLine({ month, ...increment })),
    )
    return increments.length
  }

  async function addQuarterHourNow(): Promise<void> {
    const { month, day } = dateOf(clock())
    const file = path.join(folder, `machine-${month}.jsonl`)
    await fileSystem.makeFolder(folder)
    await append(file, [journalLine({ day, counter: 'quarter-hour' })])
    // Between the lines of visits it would tell their hour; here it is folded at once.
    await foldJournal(fileSystem, file)
  }

  async function journals(): Promise<readonly string[]> {
    const names = await fileSystem.list(folder)
    return names.filter((name) => name.endsWith('.jsonl')).map((name) => path.join(folder, name))
  }

  async function forgetVisitsNow(): Promise<void> {
    for (const file of await journals()) {
      await foldJournal(fileSystem, file)
    }
  }

  async function readNow(): Promise<readonly JournalIncrement[]> {
    const read: JournalIncrement[] = []
    for (const file of await journals()) {
      const content = await fileSystem.read(file)
      read.push(...readJournal(content ?? Buffer.alloc(0)).entries)
    }
    return read
  }

  /** One after another: a journal is not folded while something is added to it. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }

  return {
    add: (increments) => inTurn(() => addNow(increments)),
    addQuarterHour: () => inTurn(addQuarterHourNow),
    forgetVisits: () => inTurn(forgetVisitsNow),
    read: () => inTurn(readNow),
  }
}

const attempts = 3

/**
 * In one write, since another process may append as well. Where only a part got there, everything
 * is written again; what then stands there twice counts once.
 */
async function appendWhole(fileSystem: FileSystem, file: string, text: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if ((await fileSystem.append(file, text)) === Buffer.byteLength(text)) {
      return
    }
  }
  throw new Error(`${file} takes no more than a part of what is written.`)
}

/** Broken lines are named and stay where they are: nobody's count is thrown away. */
async function reportFaults(
  fileSystem: FileSystem,
  file: string,
  report: (fault: Fault) => void,
): Promise<void> {
  const content = await fileSystem.read(file)
  if (content === null) {
    return
  }
  const { brokenLines, repeatedLines } = readJournal(content)
  const cure = 'Nothing has to be done; the line stays where it is.'
  for (const line of brokenLines) {
    report({
      file,
      id: `line ${line}`,
      problem: 'the line does not check and is not counted',
      cure,
    })
  }
  for (const line of repeatedLines) {
    report({
      file,
      id: `line ${line}`,
      problem: 'the line stands here twice and counts once',
      cure,
    })
  }
}

function dateOf(now: Date): { readonly month: string; readonly day: string } {
  const month = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}`
  return { month, day: `${month}-${twoDigits(now.getDate())}` }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
