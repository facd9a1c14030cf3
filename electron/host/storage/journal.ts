import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

export type JournalEntry = Readonly<Record<string, unknown>>

export type Journal = {
  /** Every entry once. */
  readonly entries: readonly JournalEntry[]
  /** Numbers, from 1, of lines that do not check: bits that turned over, or a write cut off. */
  readonly brokenLines: readonly number[]
  /** Numbers of lines that stood there before; they count once. */
  readonly repeatedLines: readonly number[]
}

/**
 * One line that carries its own version, mark and check sum. The mark is drawn by lot: it tells a
 * line that was written twice from two visits that ended alike, and says nothing else. A line brings
 * the break before it along, so that it stands apart from whatever a write that was cut off, here or
 * in another process, has left at the end of the file.
 */
export function journalLine(entry: JournalEntry): string {
  const content = { v: 1, mark: randomBytes(8).toString('hex'), ...entry }
  return `\n${JSON.stringify({ ...content, crc: checkSum(content) })}\n`
}

export function readJournal(content: Buffer): Journal {
  const entries = new Map<string, JournalEntry>()
  const brokenLines: number[] = []
  const repeatedLines: number[] = []
  content
    .toString()
    .split('\n')
    .forEach((line, index) => {
      if (line === '') {
        return
      }
      const read = readLine(line)
      if (read === null) {
        brokenLines.push(index + 1)
      } else if (entries.has(read.mark)) {
        repeatedLines.push(index + 1)
      } else {
        entries.set(read.mark, read.entry)
      }
    })
  return { entries: [...entries.values()], brokenLines, repeatedLines }
}

function readLine(line: string): { readonly mark: string; readonly entry: JournalEntry } | null {
  try {
    const { crc, ...content } = JSON.parse(line) as Record<string, unknown>
    const { mark, ...entry } = content
    return content['v'] === 1 && typeof mark === 'string' && crc === checkSum(content)
      ? { mark, entry }
      : null
  } catch {
    return null
  }
}

function checkSum(content: JournalEntry): string {
  return crc32(JSON.stringify(content)).toString(16).padStart(8, '0')
}
