import type { Fault } from '../../../src/core/content/fault.ts'
import type { FileSystem } from './file-system.ts'
import { readJournal } from './journal.ts'

type Options = {
  readonly fileSystem: FileSystem
  readonly folder: string
  readonly report: (fault: Fault) => void
}

/** Adds lines to journals of one folder; when it resolves they are on the disk for good. */
export function journalAppender({ fileSystem, folder, report }: Options) {
  /** Files that were looked through, and whose names are on the disk for good. */
  const settled = new Set<string>()

  return async (file: string, lines: readonly string[]): Promise<void> => {
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

/** The day by the machine's clock, and its month. */
export function today(now: Date): { readonly month: string; readonly day: string } {
  const month = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}`
  return { month, day: `${month}-${twoDigits(now.getDate())}` }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
