import path from 'node:path'
import type { Fault } from '../../../src/core/content/fault.ts'
import type { Increment } from '../../../src/core/counters.ts'
import { freeName } from './atomic-json.ts'
import type { FileSystem } from './file-system.ts'
import { journalLine, readJournal } from './journal.ts'

export type CounterStore = {
  /** Answers with the number of increments that are now on the disk. */
  add(increments: readonly Increment[]): Promise<number>
}

/** Where the profile does not ask for counters, nothing is written at all. */
export const noCounters: CounterStore = { add: () => Promise.resolve(0) }

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
  const sound = new Set<string>()
  let lastAppend: Promise<unknown> = Promise.resolve()

  async function append(file: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) {
      return
    }
    if (!sound.has(file)) {
      await cutTornEnd(fileSystem, file, report)
    }
    sound.delete(file)
    await fileSystem.append(file, lines.join(''))
    await fileSystem.sync(file)
    sound.add(file)
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

  return {
    async add(increments) {
      const added = lastAppend.then(() => addNow(increments))
      lastAppend = added.catch(() => undefined)
      return added
    },
  }
}

/** Bring a journal to the end of its last whole line; what is cut off is kept beside it. */
async function cutTornEnd(
  fileSystem: FileSystem,
  file: string,
  report: (fault: Fault) => void,
): Promise<void> {
  const content = await fileSystem.read(file)
  if (content === null) {
    return
  }
  const { brokenLines, wholeBytes } = readJournal(content)
  for (const line of brokenLines) {
    report({
      file,
      id: `line ${line}`,
      problem: 'the line does not check and is not counted',
      cure: 'Nothing has to be done; the line stays where it is.',
    })
  }
  if (wholeBytes === content.length) {
    return
  }
  const kept = await freeName(fileSystem, `${file}.torn`)
  await fileSystem.write(kept, content.subarray(wholeBytes))
  await fileSystem.sync(kept)
  await fileSystem.truncate(file, wholeBytes)
  await fileSystem.sync(file)
  report({
    file,
    id: 'last line',
    problem: 'the last write was cut off',
    cure: `Nothing has to be done; what it held is kept as ${kept}.`,
  })
}

function dateOf(now: Date): { readonly month: string; readonly day: string } {
  const month = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}`
  return { month, day: `${month}-${twoDigits(now.getDate())}` }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
