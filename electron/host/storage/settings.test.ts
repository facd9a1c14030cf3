import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/core/settings.ts'
import { FailingDisk } from './failing-disk.ts'
import { nodeFileSystem } from './file-system.ts'
import { openSettings } from './settings.ts'

const folder = '/data'
const file = path.join(folder, 'settings.json')
const old: Settings = { ...defaultSettings, textSize: 1.3 }
const wanted: Settings = { ...defaultSettings, textSize: 1.6, contrast: 'high' }

async function diskWithOldSettings(): Promise<FailingDisk> {
  const disk = new FailingDisk()
  const store = await openSettings(disk.fileSystem, folder)
  await store.write(defaultSettings)
  await store.write(old)
  disk.restart(false)
  return disk
}

async function stepsOfOneWrite(): Promise<readonly string[]> {
  const disk = await diskWithOldSettings()
  const store = await openSettings(disk.fileSystem, folder)
  await store.write(wanted)
  return disk.steps
}

describe('settings', () => {
  test('start with the defaults and are there again after a restart', async () => {
    const disk = new FailingDisk()
    expect((await openSettings(disk.fileSystem, folder)).read()).toEqual(defaultSettings)
    await (await openSettings(disk.fileSystem, folder)).write(wanted)
    const again = await openSettings(disk.fileSystem, folder)
    expect(again.read()).toEqual(wanted)
    expect(again.faults).toEqual([])
  })

  test('take the steps that keep a value safe, in this order', async () => {
    expect(await stepsOfOneWrite()).toEqual([
      'makeFolder',
      'write',
      'sync',
      'rename',
      'rename',
      'syncFolder',
    ])
  })

  test('are old or new, and never anything else, whichever step loses the power', async () => {
    const steps = await stepsOfOneWrite()
    for (const loseUnsynced of [false, true]) {
      for (const step of steps.keys()) {
        const disk = await diskWithOldSettings()
        const store = await openSettings(disk.fileSystem, folder)
        disk.losePowerAt(step)
        await expect(store.write(wanted)).rejects.toThrow()
        disk.restart(loseUnsynced)
        const opened = await openSettings(disk.fileSystem, folder)
        expect([old, wanted], `step ${step}, ${steps[step]}`).toContainEqual(opened.read())
        expect(opened.faults).toEqual([])
        // The next write heals what was left lying about.
        await opened.write(wanted)
        expect((await openSettings(disk.fileSystem, folder)).read()).toEqual(wanted)
      }
    }
  })

  test('wait for a file that something else holds for a moment', async () => {
    for (const code of ['EPERM', 'EBUSY', 'EACCES']) {
      for (const rename of [3, 4]) {
        const disk = await diskWithOldSettings()
        const store = await openSettings(disk.fileSystem, folder)
        disk.failOnceAt(rename, code)
        await store.write(wanted)
        expect((await openSettings(disk.fileSystem, folder)).read()).toEqual(wanted)
      }
    }
  })

  test('fall back to the copy before, and keep the broken one', async () => {
    const disk = await diskWithOldSettings()
    disk.put(file, '{"format":1,"vol')
    const opened = await openSettings(disk.fileSystem, folder)
    expect(opened.read()).toEqual(defaultSettings)
    expect(disk.text(`${file}.corrupt-1`)).toBe('{"format":1,"vol')
    expect(opened.faults).toMatchObject([{ file, cure: expect.stringContaining('corrupt-1') }])
  })

  test('fall back to the defaults where both copies are broken, and keep every broken one', async () => {
    const disk = await diskWithOldSettings()
    disk.put(`${file}.corrupt-1`, 'earlier')
    disk.put(file, 'broken')
    disk.put(`${file}.bak`, '{"format":99}')
    const opened = await openSettings(disk.fileSystem, folder)
    expect(opened.read()).toEqual(defaultSettings)
    expect(disk.text(`${file}.corrupt-1`)).toBe('earlier')
    expect(disk.text(`${file}.corrupt-2`)).toBe('broken')
    expect(disk.text(`${file}.bak.corrupt-1`)).toBe('{"format":99}')
    await opened.write(wanted)
    expect(disk.names()).toEqual([
      file,
      `${file}.bak.corrupt-1`,
      `${file}.corrupt-1`,
      `${file}.corrupt-2`,
    ])
  })

  test('hold in the running program where the disk refuses', async () => {
    const disk = await diskWithOldSettings()
    const store = await openSettings(disk.fileSystem, folder)
    disk.losePowerAt(0)
    await expect(store.write(wanted)).rejects.toThrow()
    expect(store.read()).toEqual(wanted)
  })

  test('are written one after another on a real disk', async () => {
    const real = await mkdtemp(path.join(os.tmpdir(), 'settings-'))
    try {
      const store = await openSettings(nodeFileSystem, path.join(real, 'deep'))
      await Promise.all([store.write(old), store.write(wanted), store.write(old)])
      expect(await readdir(path.join(real, 'deep'))).toEqual(['settings.json', 'settings.json.bak'])
      const text = await readFile(path.join(real, 'deep', 'settings.json'), 'utf8')
      expect(JSON.parse(text)).toEqual(old)
      expect((await openSettings(nodeFileSystem, path.join(real, 'deep'))).read()).toEqual(old)
    } finally {
      await rm(real, { recursive: true })
    }
  })
})
