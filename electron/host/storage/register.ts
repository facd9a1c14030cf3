import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Fault } from '../../../src/core/content/fault.ts'
import { latestLines, type ClassSession, type RegisterLine } from '../../../src/core/register.ts'
import type { FileSystem } from './file-system.ts'
import { journalAppender, today } from './journal-appender.ts'
import { journalLine, readJournal } from './journal.ts'

export type RegisterStore = {
  /**
   * A session, or with an id the correction of one of today: null where there is none. Nothing is
   * ever changed: a correction is a new line, and the old one stays.
   */
  write(session: ClassSession, id: string | null): Promise<RegisterLine | null>
  /** What was written today, as it was corrected last. */
  today(): Promise<readonly RegisterLine[]>
  /** Every line, also those that were corrected. */
  read(): Promise<readonly RegisterLine[]>
}

/** Where the profile does not ask for a register, nothing is written at all. */
export const noRegister: RegisterStore = {
  write: () => Promise.resolve(null),
  today: () => Promise.resolve([]),
  read: () => Promise.resolve([]),
}

type Options = {
  readonly fileSystem: FileSystem
  readonly folder: string
  readonly place: () => string
  readonly clock: () => Date
  readonly report: (fault: Fault) => void
}

/** The class register as a journal that only grows, one file a month; lines carry the day alone. */
export function openRegister({ fileSystem, folder, place, clock, report }: Options): RegisterStore {
  const append = journalAppender({ fileSystem, folder, report })
  let last: Promise<unknown> = Promise.resolve()

  async function read(): Promise<readonly RegisterLine[]> {
    const names = (await fileSystem.list(folder)).filter((name) => name.endsWith('.jsonl')).sort()
    const lines: RegisterLine[] = []
    for (const name of names) {
      const content = await fileSystem.read(path.join(folder, name))
      const { entries } = readJournal(content ?? Buffer.alloc(0))
      lines.push(...(entries as unknown as RegisterLine[]))
    }
    return lines
  }

  async function ofToday(): Promise<readonly RegisterLine[]> {
    const { day } = today(clock())
    return latestLines(await read()).filter((line) => line.day === day)
  }

  async function write(session: ClassSession, id: string | null): Promise<RegisterLine | null> {
    const { month, day } = today(clock())
    const corrected = id === null ? null : (await ofToday()).find((line) => line.id === id)
    if (corrected === undefined) {
      return null
    }
    const line: RegisterLine = {
      ...session,
      id: corrected?.id ?? randomBytes(8).toString('hex'),
      day,
      place: corrected?.place ?? place(),
    }
    await fileSystem.makeFolder(folder)
    await append(path.join(folder, `register-${month}.jsonl`), [journalLine(line)])
    return line
  }

  /** One after another, so that a correction sees what was written before it. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }

  return {
    write: (session, id) => inTurn(() => write(session, id)),
    today: () => inTurn(ofToday),
    read: () => inTurn(read),
  }
}
