import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../src/core/content/fault.ts'
import type { Increment } from '../../../src/core/counters.ts'
import { noCounters, openCounters } from './counters.ts'
import { FailingDisk } from './failing-disk.ts'
import { nodeFileSystem, type FileSystem } from './file-system.ts'
import { readJournal } from './journal.ts'

const daily = '/data/counters-2026-11.jsonl'
const monthly = '/data/languages-2026-11.jsonl'
const visit: Increment = { counter: 'visit', ended: 'finished' }
const started: Increment = {
  counter: 'lesson',
  lesson: 'stop-back-tell',
  band: '6-9',
  event: 'started',
}
const language: Increment = { counter: 'language', locale: 'hy' }

function open(fileSystem: FileSystem, day = '2026-11-23', folder = '/data') {
  const faults: Fault[] = []
  const store = openCounters({
    fileSystem,
    folder,
    clock: () => new Date(`${day}T12:34:56`),
    report: (fault) => faults.push(fault),
  })
  return { store, faults }
}

describe('counters', () => {
  test('carry the day and no time, and languages the month alone in a file of their own', async () => {
    const disk = new FailingDisk()
    expect(await open(disk.fileSystem).store.add([visit, language, started])).toBe(3)
    expect(disk.text(daily)).toMatch(
      /^\{"v":1,"day":"2026-11-23","counter":"visit","ended":"finished","crc":"[0-9a-f]{8}"\}\n/,
    )
    expect(disk.text(monthly)).toMatch(
      /^\{"v":1,"month":"2026-11","counter":"language","locale":"hy","crc":"[0-9a-f]{8}"\}\n$/,
    )
    expect(readJournal(disk.files.get(daily)!.content).entries).toEqual([
      { v: 1, day: '2026-11-23', ...visit },
      { v: 1, day: '2026-11-23', ...started },
    ])
  })

  test('force each call onto the disk once', async () => {
    const disk = new FailingDisk()
    await open(disk.fileSystem).store.add([visit, started, visit])
    expect(disk.steps).toEqual(['makeFolder', 'append', 'sync'])
  })

  test('begin a new file every month', async () => {
    const disk = new FailingDisk()
    await open(disk.fileSystem, '2026-11-30').store.add([visit])
    await open(disk.fileSystem, '2026-12-01').store.add([visit])
    expect(disk.names()).toEqual([daily, '/data/counters-2026-12.jsonl'])
  })

  test('lose nothing that was answered for, whichever step loses the power', async () => {
    for (const loseUnsynced of [false, true]) {
      for (const step of [0, 1, 2]) {
        const disk = new FailingDisk()
        await open(disk.fileSystem).store.add([visit, visit])
        const { store } = open(disk.fileSystem)
        disk.losePowerAt(step)
        await expect(store.add([started])).rejects.toThrow()
        disk.restart(loseUnsynced)
        expect(await open(disk.fileSystem).store.add([started])).toBe(1)
        const { entries, brokenLines } = readJournal(disk.files.get(daily)!.content)
        expect(brokenLines).toEqual([])
        expect(entries.filter(({ counter }) => counter === 'visit')).toHaveLength(2)
        expect(entries.at(-1)).toMatchObject(started)
      }
    }
  })

  test('cut off a torn last line, keep it and say so', async () => {
    const disk = new FailingDisk()
    await open(disk.fileSystem).store.add([visit])
    const whole = disk.text(daily)!
    const torn = Buffer.from([0x7b, 0x22, 0xd5, 0, 0, 0])
    disk.put(daily, Buffer.concat([Buffer.from(whole), torn]))
    const { store, faults } = open(disk.fileSystem)
    await store.add([visit])
    expect(disk.text(daily)).toBe(whole + whole)
    expect(disk.files.get(`${daily}.torn-1`)!.content).toEqual(torn)
    expect(faults).toMatchObject([{ file: daily, id: 'last line' }])
  })

  test('name a broken line, leave it where it is and count the others', async () => {
    const disk = new FailingDisk()
    await open(disk.fileSystem).store.add([visit])
    const line = disk.text(daily)!
    const forged = line.replace('finished', 'left')
    disk.put(daily, line + forged + line)
    const { store, faults } = open(disk.fileSystem)
    await store.add([started])
    expect(faults).toMatchObject([{ file: daily, id: 'line 2' }])
    const { entries, brokenLines } = readJournal(disk.files.get(daily)!.content)
    expect(brokenLines).toEqual([2])
    expect(entries).toHaveLength(3)
  })

  test('go on after the disk has refused once', async () => {
    const disk = new FailingDisk()
    const { store, faults } = open(disk.fileSystem)
    await store.add([visit])
    disk.failOnceAt(1, 'ENOSPC')
    await expect(store.add([started])).rejects.toThrow('ENOSPC')
    await store.add([visit])
    const { entries, brokenLines } = readJournal(disk.files.get(daily)!.content)
    expect(entries).toHaveLength(2)
    expect(brokenLines).toEqual([])
    expect(faults).toHaveLength(1)
  })

  test('write nothing where the profile does not collect', async () => {
    expect(await noCounters.add([visit])).toBe(0)
  })

  test('work on a real disk', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'counters-'))
    try {
      const file = path.join(folder, 'counters-2026-11.jsonl')
      await open(nodeFileSystem, '2026-11-23', folder).store.add([visit])
      await writeFile(file, '{"v":1,"da', { flag: 'a' })
      await open(nodeFileSystem, '2026-11-23', folder).store.add([visit])
      expect(readJournal(await readFile(file)).entries).toHaveLength(2)
      expect(await readdir(folder)).toEqual([
        'counters-2026-11.jsonl',
        'counters-2026-11.jsonl.torn-1',
      ])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
