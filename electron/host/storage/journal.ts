import { crc32 } from 'node:zlib'

export type JournalEntry = Readonly<Record<string, unknown>>

export type Journal = {
  readonly entries: readonly JournalEntry[]
  /** Numbers, from 1, of lines that are whole but do not check. */
  readonly brokenLines: readonly number[]
  /** How many bytes the whole lines take; what follows is the rest of a write that was cut off. */
  readonly wholeBytes: number
}

/** One line that carries its own version and check sum. */
export function journalLine(entry: JournalEntry): string {
  const content = { v: 1, ...entry }
  return `${JSON.stringify({ ...content, crc: checkSum(content) })}\n`
}

export function readJournal(content: Buffer): Journal {
  const wholeBytes = content.lastIndexOf('\n') + 1
  const lines = content.subarray(0, wholeBytes).toString().split('\n').slice(0, -1)
  const read = lines.map(readLine)
  return {
    entries: read.filter((entry) => entry !== null),
    brokenLines: read.flatMap((entry, index) => (entry === null ? [index + 1] : [])),
    wholeBytes,
  }
}

function readLine(line: string): JournalEntry | null {
  try {
    const { crc, ...content } = JSON.parse(line) as Record<string, unknown>
    return content['v'] === 1 && crc === checkSum(content) ? content : null
  } catch {
    return null
  }
}

function checkSum(content: JournalEntry): string {
  return crc32(JSON.stringify(content)).toString(16).padStart(8, '0')
}
