import path from 'node:path'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultSettings, Settings } from '../../../src/core/settings.ts'
import { failing, FailingDisk, powerOut, well } from './failing-disk.ts'
import { openSettings } from './settings.ts'

const folder = '/data'
const file = path.join(folder, 'settings.json')
const first: Settings = { ...defaultSettings, contrast: 'high' }
const old: Settings = { ...defaultSettings, textSize: 1.3 }
const wanted: Settings = { ...defaultSettings, textSize: 1.6, contrast: 'high' }
const broken = '{"format":1,"vol'

let injected = 0
afterAll(() => console.log(`${injected} faults injected into the settings`))

const open = (disk: FailingDisk) => openSettings(disk.fileSystem, folder)

async function diskWith(...values: readonly Settings[]): Promise<FailingDisk> {
  const disk = new FailingDisk()
  const store = await open(disk)
  for (const value of values) {
    await store.write(value)
  }
  return disk
}

/** From where a write may start, and what may be read until it was answered for. */
const beginnings = [
  { name: 'nothing', disk: () => diskWith(), before: defaultSettings, kept: [] },
  { name: 'one write', disk: () => diskWith(old), before: old, kept: [] },
  { name: 'two writes', disk: () => diskWith(first, old), before: old, kept: [] },
  {
    name: 'a broken file',
    disk: async () => {
      const disk = await diskWith(old, first)
      disk.put(file, broken)
      return disk
    },
    before: old,
    kept: [broken],
  },
  {
    name: 'two broken files',
    disk: async () => {
      const disk = await diskWith(first, old)
      disk.put(file, broken)
      disk.put(`${file}.bak`, '{"format":99}')
      return disk
    },
    before: defaultSettings,
    kept: [broken, '{"format":99}'],
  },
] as const

/** What is read is one of these, and every broken copy is still somewhere. */
async function expectSound(
  disk: FailingDisk,
  allowed: readonly Settings[],
  kept: readonly string[],
): Promise<void> {
  injected += 1
  const opened = await open(disk)
  expect(allowed).toContainEqual(opened.read())
  const texts = disk.names().map((name) => disk.text(name))
  expect(kept.filter((text) => !texts.includes(text))).toEqual([])
  // Whatever was left lying about, the next write is as good as any.
  await opened.write(wanted)
  expect((await open(disk)).read()).toEqual(wanted)
}

describe('settings', () => {
  test('start with the defaults and are there again after a restart', async () => {
    const disk = new FailingDisk()
    expect((await open(disk)).read()).toEqual(defaultSettings)
    await (await open(disk)).write(wanted)
    const again = await open(disk)
    expect(again.read()).toEqual(wanted)
    expect(again.faults).toEqual([])
  })

  test('take the steps that keep a value safe, in this order', async () => {
    const disk = await diskWith(old)
    disk.follow(well)
    await (await open(disk)).write(wanted)
    expect(disk.steps).toEqual([
      'makeFolder',
      'write',
      'sync',
      'rename',
      'syncFolder',
      'rename',
      'syncFolder',
    ])
  })

  describe.each(beginnings)('from $name', ({ disk: begin, before, kept }) => {
    test('are old or new, and never anything else, whichever step loses the power', async () => {
      const steps = await stepsOfOneWrite(begin)
      for (let at = 0; at < steps; at += 1) {
        for (const done of [0, 0.5, 1]) {
          const disk = await begin()
          disk.follow(powerOut(at, done))
          await expect((await open(disk)).write(wanted)).rejects.toThrow()
          for (const found of disk.afterPowerOut()) {
            await expectSound(found, [before, wanted], kept)
          }
        }
      }
    })

    test('that were answered for are there after the power was out', async () => {
      const disk = await begin()
      await (await open(disk)).write(wanted)
      for (const found of disk.afterPowerOut()) {
        await expectSound(found, [wanted], kept)
      }
    })

    test.each(['EIO', 'ENOSPC', 'EROFS', 'EDQUOT', 'EMFILE'])(
      'outlive a step that fails once with %s, and a loss of power right after',
      async (code) => {
        const steps = await stepsOfOneWrite(begin)
        for (let at = 0; at < steps; at += 1) {
          for (const done of [0, 0.5, 1]) {
            const disk = await begin()
            disk.follow(failing(code, (number) => number === at, done))
            const store = await open(disk)
            const answered = await store.write(wanted).then(
              () => true,
              () => false,
            )
            expect(store.read()).toEqual(wanted)
            const allowed = answered ? [wanted] : [before, wanted]
            for (const found of disk.afterPowerOut()) {
              await expectSound(found, allowed, kept)
            }
            await expectSound(disk, allowed, kept)
          }
        }
      },
    )

    test.each(['write', 'sync', 'rename', 'syncFolder', 'makeFolder'] as const)(
      'outlive a disk on which every %s fails, until it takes some again',
      async (kind) => {
        const disk = await begin()
        disk.follow(failing('ENOSPC', (_, step) => step === kind, 0.5))
        const store = await open(disk)
        for (let time = 0; time < 3; time += 1) {
          injected += 1
          await expect(store.write(wanted)).rejects.toThrow('ENOSPC')
        }
        disk.follow(well)
        await expectSound(disk, [before, wanted], kept)
      },
    )
  })

  test('wait for a file that something else holds for a moment', async () => {
    const held = ['EPERM', 'EBUSY', 'EACCES'].flatMap((code) =>
      [3, 5].flatMap((rename) => [1, 2, 3, 4].map((times) => ({ code, rename, times }))),
    )
    await Promise.all(
      held.map(async ({ code, rename, times }) => {
        injected += times
        const disk = await diskWith(old)
        disk.follow(failing(code, (number) => number >= rename && number < rename + times))
        await (await open(disk)).write(wanted)
        expect((await open(disk)).read()).toEqual(wanted)
      }),
    )
  })

  test('give up on a file that stays held, and lose nothing', async () => {
    const disk = await diskWith(old)
    disk.follow(failing('EBUSY', (_, step) => step === 'rename'))
    injected += 5
    await expect((await open(disk)).write(wanted)).rejects.toThrow('EBUSY')
    disk.follow(well)
    await expectSound(disk, [old], [])
  })

  test('fall back to the copy before, and say where the broken one is kept', async () => {
    const disk = await diskWith(first, old)
    disk.put(file, broken)
    const opened = await open(disk)
    expect(opened.read()).toEqual(first)
    expect(disk.text(`${file}.corrupt-1`)).toBe(broken)
    expect(opened.faults).toMatchObject([{ file, cure: expect.stringContaining('corrupt-1') }])
  })

  test('keep every broken copy, and write over none that was kept before', async () => {
    const disk = await diskWith(first, old)
    disk.put(`${file}.corrupt-1`, 'earlier')
    disk.put(file, broken)
    disk.put(`${file}.bak`, '{"format":99}')
    await (await open(disk)).write(wanted)
    expect(disk.names()).toEqual([
      file,
      `${file}.bak.corrupt-1`,
      `${file}.corrupt-1`,
      `${file}.corrupt-2`,
    ])
  })

  test('do not let a copy that broke meanwhile take the place of the good one', async () => {
    const disk = await diskWith(first, old)
    const store = await open(disk)
    disk.put(file, broken)
    disk.follow(powerOut(5, 0))
    await expect(store.write(wanted)).rejects.toThrow()
    for (const found of disk.afterPowerOut()) {
      await expectSound(found, [first], [broken])
    }
  })

  test('are valid whichever bit turns over, wherever the file is cut, and if it stands twice', async () => {
    const disk = await diskWith(first, old)
    const whole = disk.bytes(file)!
    const damaged = [
      ...Array.from({ length: whole.length * 8 }, (_, bit) => flipped(whole, bit)),
      ...Array.from({ length: whole.length }, (_, length) => whole.subarray(0, length)),
      Buffer.concat([whole, whole]),
      Buffer.alloc(whole.length),
    ]
    for (const content of damaged) {
      injected += 1
      const hit = await diskWith(first, old)
      hit.put(file, content)
      const opened = await open(hit)
      expect(v.is(Settings, opened.read())).toBe(true)
      if (opened.faults.length > 0) {
        expect(opened.read()).toEqual(first)
        expect(hit.bytes(`${file}.corrupt-1`)).toEqual(content)
      }
    }
  })
})

async function stepsOfOneWrite(begin: () => Promise<FailingDisk>): Promise<number> {
  const disk = await begin()
  disk.follow(well)
  await (await open(disk)).write(wanted)
  return disk.steps.length
}

function flipped(content: Buffer, bit: number): Buffer {
  const turned = Buffer.from(content)
  turned[bit >> 3]! ^= 1 << (bit & 7)
  return turned
}
