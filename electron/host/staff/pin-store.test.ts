import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failing, FailingDisk } from '../storage/failing-disk.ts'
import { nodeFileSystem, type FileSystem } from '../storage/file-system.ts'
import { hashPin } from './pin-hash.ts'
import { forgetPin, openPinStore } from './pin-store.ts'

let folder: string
let now: number

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pin-'))
  now = 1_000_000
})
afterEach(() => rm(folder, { recursive: true }))

const open = (profileHash: string | null = null, fileSystem: FileSystem = nodeFileSystem) =>
  openPinStore({ fileSystem, folder, profileHash, clock: () => now })

describe('the PIN', () => {
  test('is kept as a salted hash, and holds after a restart', async () => {
    const store = await open()
    expect(store.isSet()).toBe(false)
    await store.set('204060')
    const again = await open()
    expect(again.isSet()).toBe(true)
    expect(await again.check('204060')).toEqual({ kind: 'right' })
    expect(await again.check('204061')).toEqual({ kind: 'wrong', waitSeconds: 0 })
    const onDisk = await readFile(path.join(folder, 'staff-pin.json'), 'utf8')
    expect(onDisk).toContain('scrypt:32768:8:1:')
    expect(onDisk).not.toContain('204060')
    expect(await hashPin('204060')).not.toBe(await hashPin('204060'))
  })

  test('of a profile holds until another is set on the machine', async () => {
    const store = await open(await hashPin('204060'))
    expect(store.isSet()).toBe(true)
    await store.check('1')
    // A profile that was renewed brings a new one, although attempts have been counted.
    const renewed = await open(await hashPin('305070'))
    expect(await renewed.check('305070')).toEqual({ kind: 'right' })
    await renewed.set('777123')
    const last = await open(await hashPin('305070'))
    expect((await last.check('305070')).kind).toBe('wrong')
    expect((await last.check('777123')).kind).toBe('right')
  })
})

describe('wrong PINs', () => {
  test('make the next one wait, also after a restart and for the right one', async () => {
    const store = await open(await hashPin('204060'))
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await store.check('999999')).kind).toBe('wrong')
    }
    expect(await store.check('204060')).toEqual({ kind: 'wait', waitSeconds: 30 })
    now += 10_000
    const again = await open(await hashPin('204060'))
    expect(await again.check('204060')).toEqual({ kind: 'wait', waitSeconds: 20 })
    now += 20_000
    expect(await again.check('204060')).toEqual({ kind: 'right' })
    expect(await again.check('999999')).toEqual({ kind: 'wrong', waitSeconds: 0 })
  })

  test('count before they are looked at, so that pulling the plug wins nothing', async () => {
    const store = await open(await hashPin('204060'))
    const checks = [store.check('1'), store.check('2'), store.check('3'), store.check('204060')]
    expect((await Promise.all(checks)).map(({ kind }) => kind)).toEqual([
      ...['wrong', 'wrong', 'wrong'],
      'wait',
    ])
    const onDisk = JSON.parse(await readFile(path.join(folder, 'staff-pin.json'), 'utf8')) as object
    expect(onDisk).toMatchObject({ failed: 3, hash: 'profile' })
  })

  test('count on a disk that takes nothing', async () => {
    const disk = new FailingDisk()
    const store = await open(await hashPin('204060'), disk.fileSystem)
    disk.follow(failing('ENOSPC', () => true))
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await store.check('999999')
    }
    expect((await store.check('204060')).kind).toBe('wait')
  })

  test('do not lock for years where the clock was put back', async () => {
    const store = await open(await hashPin('204060'))
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await store.check('999999')
    }
    now -= 500_000
    expect(await store.check('204060')).toEqual({ kind: 'wait', waitSeconds: 30 })
    now += 30_000
    expect((await store.check('204060')).kind).toBe('right')
  })
})

describe('a broken store', () => {
  const breakStore = () => writeFile(path.join(folder, 'staff-pin.json'), '{"format":1,"ha')

  test('lets nobody choose a PIN, at any later start, until the command on the machine', async () => {
    await breakStore()
    const store = await open()
    expect(store.faults).toHaveLength(1)
    for (const each of [store, await open()]) {
      expect(each.isSet()).toBe(true)
      expect(await each.check('204060')).toEqual({ kind: 'lost' })
    }
    expect(await readdir(folder)).toContain('staff-pin.json.corrupt-1')
    await forgetPin(folder)
    expect((await open()).isSet()).toBe(false)
  })

  test('leaves the PIN of the profile', async () => {
    await breakStore()
    const hash = await hashPin('204060')
    await open(hash)
    expect((await (await open(hash)).check('204060')).kind).toBe('right')
  })
})
