import path from 'node:path'
import type { FileSystem } from './file-system.ts'
import { journalLine, readJournal, type JournalEntry } from './journal.ts'

/**
 * Lines of one visit stand one after another, and so would tell what one child did. Once the child
 * has gone, equal lines become one with a count, in an order that says nothing. Lines that do not
 * check stay as they are.
 */
export async function foldJournal(fileSystem: FileSystem, file: string): Promise<void> {
  const content = await fileSystem.read(file)
  if (content === null) {
    return
  }
  const { entries, brokenLines } = readJournal(content)
  const folded = foldEntries(entries)
  const lines = content.toString().split('\n')
  const isFolded =
    folded.length === entries.length && folded.every((entry, at) => isSame(entry, entries[at]!))
  if (isFolded) {
    return
  }
  const temporary = `${file}.${process.pid}.tmp`
  const kept = brokenLines.map((number) => `\n${lines[number - 1]}\n`)
  await fileSystem.write(temporary, [...folded.map(journalLine), ...kept].join(''))
  await fileSystem.sync(temporary)
  // Another process may have counted meanwhile; its next visit folds both.
  if ((await fileSystem.read(file))?.length === content.length) {
    await fileSystem.rename(temporary, file)
    await fileSystem.syncFolder(path.dirname(file))
  }
}

/** Equal entries as one, sorted by what they say. */
function foldEntries(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const counts = new Map<string, number>()
  for (const { v: _version, count = 1, ...what } of entries) {
    const key = JSON.stringify(what)
    counts.set(key, (counts.get(key) ?? 0) + Number(count))
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => ({ ...(JSON.parse(key) as JournalEntry), count }))
}

function isSame(entry: JournalEntry, { v: _version, ...other }: JournalEntry): boolean {
  return JSON.stringify(entry) === JSON.stringify(other)
}
