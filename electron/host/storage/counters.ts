import path from 'node:path'
import type { Fault } from '../../../src/core/content/fault.ts'
import type { Increment } from '../../../src/core/counters.ts'
import type { JournalIncrement } from '../../../src/core/usage.ts'
import type { FileSystem } from './file-system.ts'
import { foldJournal } from './fold-journal.ts'
import { journalAppender, today } from './journal-appender.ts'
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
  const append = journalAppender({ fileSystem, folder, report })
  let last: Promise<unknown> = Promise.resolve()

  async function addNow(increments: readonly Increment[]): Promise<number> {
    const { month, day } = today(clock())
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
    const { month, day } = today(clock())
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
