import { afterAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../../src/core/content/fault.ts'
import type { Increment } from '../../../src/core/counters.ts'
import { noCounters, openCounters } from './counters.ts'
import { failing, FailingDisk, powerOut, well } from './failing-disk.ts'
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

let injected = 0
afterAll(() => console.log(`${injected} faults injected into the counters`))

function open(disk: FailingDisk, day = '2026-11-23') {
  const faults: Fault[] = []
  const store = openCounters({
    fileSystem: disk.fileSystem,
    folder: '/data',
    clock: () => new Date(`${day}T12:34:56`),
    report: (fault) => faults.push(fault),
  })
  return { store, faults }
}

async function diskWith(...adds: readonly (readonly Increment[])[]): Promise<FailingDisk> {
  const disk = new FailingDisk()
  for (const increments of adds) {
    await open(disk).store.add(increments)
  }
  return disk
}

function journal(disk: FailingDisk, file = daily) {
  return readJournal(disk.bytes(file) ?? Buffer.alloc(0))
}

function count(disk: FailingDisk, counter: Increment['counter']): number {
  return [daily, monthly]
    .flatMap((file) => journal(disk, file).entries)
    .filter((entry) => entry['counter'] === counter).length
}

/** Two visits were answered for; a lesson and a language were being written. */
async function expectSound(disk: FailingDisk, lessons: readonly number[]): Promise<void> {
  injected += 1
  expect(count(disk, 'visit')).toBe(2)
  expect(lessons).toContain(count(disk, 'lesson'))
  expect(lessons).toContain(count(disk, 'language'))
  expect(journal(disk).brokenLines.length).toBeLessThanOrEqual(1)
  const before = count(disk, 'lesson')
  await open(disk).store.add([started])
  expect(count(disk, 'lesson')).toBe(before + 1)
  expect(count(disk, 'visit')).toBe(2)
}

describe('counters', () => {
  test('carry the day and no time, and languages the month alone in a file of their own', async () => {
    const disk = new FailingDisk()
    expect(await open(disk).store.add([visit, language, started])).toBe(3)
    expect(disk.text(daily)).toMatch(
      /^\n\{"v":1,"mark":"[0-9a-f]{16}","day":"2026-11-23","counter":"visit","ended":"finished","crc":"[0-9a-f]{8}"\}\n/,
    )
    expect(disk.text(monthly)).toMatch(
      /^\n\{"v":1,"mark":"[0-9a-f]{16}","month":"2026-11","counter":"language","locale":"hy","crc":"[0-9a-f]{8}"\}\n$/,
    )
    expect(journal(disk).entries).toEqual([
      { v: 1, day: '2026-11-23', ...visit },
      { v: 1, day: '2026-11-23', ...started },
    ])
  })

  test('force each call onto the disk once, and the name of a new file once', async () => {
    const disk = new FailingDisk()
    const { store } = open(disk)
    await store.add([visit, started, visit])
    expect(disk.steps).toEqual(['makeFolder', 'append', 'sync', 'syncFolder'])
    disk.follow(well)
    await store.add([visit])
    expect(disk.steps).toEqual(['makeFolder', 'append', 'sync'])
  })

  test('begin a new file every month', async () => {
    const disk = new FailingDisk()
    await open(disk, '2026-11-30').store.add([visit])
    await open(disk, '2026-12-01').store.add([visit])
    expect(disk.names()).toEqual([daily, '/data/counters-2026-12.jsonl'])
  })

  test('lose nothing that was answered for, whichever step loses the power', async () => {
    const beginning = await diskWith([visit], [visit])
    beginning.follow(well)
    await open(beginning).store.add([started, language])
    for (let at = 0; at < beginning.steps.length; at += 1) {
      for (const done of [0, 0.25, 0.5, 0.75, 1]) {
        const disk = await diskWith([visit], [visit])
        disk.follow(powerOut(at, done))
        await expect(open(disk).store.add([started, language])).rejects.toThrow()
        for (const found of disk.afterPowerOut()) {
          await expectSound(found, [0, 1])
        }
      }
    }
  })

  test('that were answered for are there after the power was out, even the first of a month', async () => {
    const disk = await diskWith([visit, visit], [started, language])
    for (const found of disk.afterPowerOut()) {
      await expectSound(found, [1])
    }
  })

  test.each(['EIO', 'ENOSPC', 'EROFS', 'EDQUOT', 'EBUSY', 'EPERM'])(
    'go on after a step failed once with %s',
    async (code) => {
      const beginning = await diskWith([visit], [visit])
      beginning.follow(well)
      await open(beginning).store.add([started, language])
      for (let at = 0; at < beginning.steps.length; at += 1) {
        for (const done of [0, 0.5, 1]) {
          const disk = await diskWith([visit], [visit])
          disk.follow(failing(code, (number) => number === at, done))
          const { store } = open(disk)
          await expect(store.add([started, language])).rejects.toThrow(code)
          for (const found of disk.afterPowerOut()) {
            await expectSound(found, [0, 1])
          }
          await expectSound(disk, [0, 1])
          await store.add([visit])
          expect(count(disk, 'visit')).toBe(3)
        }
      }
    },
  )

  test('leave nothing lying about on a disk that stays full', async () => {
    const disk = await diskWith([visit], [visit])
    const names = disk.names()
    const { store } = open(disk)
    disk.follow(failing('ENOSPC', (_, step) => step === 'append', 0.5))
    for (let time = 0; time < 5; time += 1) {
      injected += 1
      await expect(store.add([started])).rejects.toThrow('ENOSPC')
    }
    expect(disk.names()).toEqual(names)
    disk.follow(well)
    await store.add([started])
    expect([count(disk, 'visit'), count(disk, 'lesson')]).toEqual([2, 1])
  })

  test('write again what was written in part, and count it once', async () => {
    for (const shortTimes of [1, 2]) {
      for (let percent = 0; percent < 100; percent += 1) {
        injected += shortTimes
        const disk = await diskWith([visit], [visit])
        disk.follow((number) =>
          number >= 1 && number <= shortTimes ? { done: percent / 100, code: null } : null,
        )
        await open(disk).store.add([started, visit])
        expect([count(disk, 'visit'), count(disk, 'lesson')]).toEqual([3, 1])
      }
    }
  })

  test('do not answer for what a disk takes in parts for ever', async () => {
    injected += 3
    const disk = await diskWith([visit], [visit])
    disk.follow((_, step) => (step === 'append' ? { done: 0.9, code: null } : null))
    await expect(open(disk).store.add([started])).rejects.toThrow('no more than a part')
  })

  test('lose one at most, whichever bit turns over, and never count what nobody wrote', async () => {
    const disk = await diskWith([visit, started], [visit], [started, visit])
    const whole = disk.bytes(daily)!
    const entries = readJournal(whole).entries.map((entry) => JSON.stringify(entry))
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      injected += 1
      const damaged = Buffer.from(whole)
      damaged[bit >> 3]! ^= 1 << (bit & 7)
      const read = readJournal(damaged).entries.map((entry) => JSON.stringify(entry))
      expect(read.length).toBeGreaterThanOrEqual(entries.length - 1)
      expect(read.every((entry) => entries.includes(entry))).toBe(true)
    }
  })

  test('keep all before the cut, wherever a file is cut off, and all that is added then', async () => {
    const disk = await diskWith([visit], [started, visit])
    const whole = disk.bytes(daily)!
    for (let length = 0; length <= whole.length; length += 1) {
      injected += 1
      const cut = new FailingDisk()
      cut.put(daily, whole.subarray(0, length))
      const before = journal(cut)
      const lines =
        whole
          .subarray(0, length + 1)
          .toString()
          .match(/\}\n/g)?.length ?? 0
      expect(before.entries).toHaveLength(lines)
      await open(cut).store.add([started])
      expect(journal(cut).entries).toHaveLength(lines + 1)
      expect(cut.bytes(daily)!.subarray(0, length)).toEqual(whole.subarray(0, length))
    }
  })

  test('count a line once that stands there twice, whole or after a torn piece of itself', async () => {
    const disk = await diskWith([visit], [started, visit])
    const whole = disk.bytes(daily)!
    const { entries } = journal(disk)
    for (let from = 0; from < whole.length; from += 1) {
      injected += 2
      const again = whole.subarray(from)
      expect(readJournal(Buffer.concat([whole, again])).entries).toEqual(entries)
      const torn = whole.subarray(0, from)
      expect(readJournal(Buffer.concat([torn, whole])).entries).toEqual(entries)
    }
  })

  test('name a broken and a repeated line, leave them where they are and count the others', async () => {
    const disk = await diskWith([visit])
    const line = disk.text(daily)!
    disk.put(daily, line + line.replace('finished', 'left') + line)
    const { store, faults } = open(disk)
    await store.add([started])
    expect(faults).toMatchObject([
      { file: daily, id: 'line 4', problem: expect.stringContaining('does not check') },
      { file: daily, id: 'line 6', problem: expect.stringContaining('twice') },
    ])
    expect(journal(disk).entries).toHaveLength(2)
  })

  test('write nothing where the profile does not collect', async () => {
    expect(await noCounters.add([visit])).toBe(0)
  })
})
