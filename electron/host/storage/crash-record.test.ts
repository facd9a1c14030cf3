import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCrashRecord } from './crash-record.ts'
import { nodeFileSystem, type FileSystem } from './file-system.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(path.join(os.tmpdir(), 'crashes-'))))
afterEach(() => rm(folder, { recursive: true }))

const open = (fileSystem: FileSystem = nodeFileSystem) =>
  openCrashRecord({
    fileSystem,
    folder,
    version: '1.2.3',
    clock: () => new Date(2026, 10, 25, 9, 41),
  })

test('crashes at once are all kept, with the day and without the time', async () => {
  const record = open()
  await Promise.all([record.add('page', 'crashed'), record.add('process', 'GPU: oom')])
  expect(await open().read()).toEqual([
    { day: '2026-11-25', part: 'page', reason: 'crashed', version: '1.2.3' },
    { day: '2026-11-25', part: 'process', reason: 'GPU: oom', version: '1.2.3' },
  ])
  expect(await readFile(path.join(folder, 'crashes.json'), 'utf8')).not.toContain('41')
})

test('only the last fifty are kept', async () => {
  const record = open()
  for (let number = 1; number <= 52; number += 1) {
    await record.add('page', `crash ${number}`)
  }
  const kept = await record.read()
  expect([kept.length, kept[0]?.reason, kept.at(-1)?.reason]).toEqual([50, 'crash 3', 'crash 52'])
})

test('a broken file is set aside, and a full disk is borne in silence', async () => {
  await writeFile(path.join(folder, 'crashes.json'), '[{')
  await open().add('main', 'after')
  expect(await open().read()).toHaveLength(1)
  const full = { ...nodeFileSystem, write: () => Promise.reject(new Error('ENOSPC')) }
  await expect(open(full).add('page', 'crashed')).resolves.toBeUndefined()
  expect(await open().read()).toHaveLength(1)
})
