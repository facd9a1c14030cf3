import { expect, test } from 'vitest'
import type { Increment } from '../../../src/core/counters.ts'
import { usageCells } from '../../../src/core/usage.ts'
import { openCounters } from './counters.ts'
import { failing, FailingDisk, powerOut, well } from './failing-disk.ts'

const file = '/data/counters-2026-11.jsonl'
const visitOf = (option: string): readonly Increment[] => [
  { counter: 'language', locale: 'hy' },
  { counter: 'lesson', lesson: 'a-dare', band: '6-9', event: 'started' },
  {
    ...{ counter: 'answer', lesson: 'a-dare', item: 'ask', option, band: '6-9' },
    verdict: 'right',
  },
  { counter: 'visit', ended: 'finished' },
]

const open = (disk: FailingDisk) =>
  openCounters({
    ...{ fileSystem: disk.fileSystem, folder: '/data', report: () => undefined },
    clock: () => new Date('2026-11-23T12:34:56'),
  })

const cellsOf = async (disk: FailingDisk) => usageCells(await open(disk).read())

async function diskWithVisits(...options: readonly string[]): Promise<FailingDisk> {
  const disk = new FailingDisk()
  for (const option of options) {
    await open(disk).add(visitOf(option))
  }
  return disk
}

test('after a visit the order of visits is gone from the disk, and every count is there', async () => {
  const one = await diskWithVisits('go', 'stay', 'go', 'ask')
  const other = await diskWithVisits('ask', 'go', 'go', 'stay')
  const before = await cellsOf(one)
  const said = (disk: FailingDisk) =>
    disk
      .names()
      .map((name) => disk.text(name)!.replaceAll(/"(mark|crc)":"[0-9a-f]+"/g, ''))
      .join()
  expect(said(one)).not.toBe(said(other))
  await open(one).forgetVisits()
  await open(other).forgetVisits()
  expect(said(one)).toBe(said(other))
  expect(await cellsOf(one)).toEqual(before)
  expect(one.text(file)!.trim().split(/\n+/)).toHaveLength(5)
})

test('folding again changes nothing, and new visits are added to the counts', async () => {
  const disk = await diskWithVisits('go')
  await open(disk).forgetVisits()
  const folded = disk.text(file)
  await open(disk).forgetVisits()
  expect(disk.text(file)).toBe(folded)
  await open(disk).add(visitOf('go'))
  await open(disk).forgetVisits()
  expect((await cellsOf(disk)).map(({ count }) => count)).toEqual([2, 2, 2, 2])
})

test('a line that does not check stays', async () => {
  const disk = await diskWithVisits('go', 'go')
  disk.put(file, `${disk.text(file)}\n{"v":1,"torn`)
  await open(disk).forgetVisits()
  expect(disk.text(file)).toContain('{"v":1,"torn')
  expect((await cellsOf(disk)).map(({ count }) => count)).toEqual([2, 2, 2, 2])
})

test('whatever stops the machine, each count is there once', async () => {
  const whole = await cellsOf(await diskWithVisits('go', 'go'))
  let disks = 0
  for (let at = 0; at < 12; at += 1) {
    for (const done of [0, 0.5, 1]) {
      const disk = await diskWithVisits('go', 'go')
      disk.follow(powerOut(at, done))
      await open(disk)
        .forgetVisits()
        .catch(() => undefined)
      disk.follow(well)
      for (const left of disk.afterPowerOut()) {
        disks += 1
        expect(await cellsOf(left)).toEqual(whole)
      }
    }
  }
  expect(disks).toBeGreaterThan(50)
})

test('a full disk loses nothing', async () => {
  const disk = await diskWithVisits('go', 'go')
  const whole = await cellsOf(disk)
  disk.follow(failing('ENOSPC', (_, step) => step === 'write'))
  await expect(open(disk).forgetVisits()).rejects.toThrow('ENOSPC')
  disk.follow(well)
  expect(await cellsOf(disk)).toEqual(whole)
})
