import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { releaseRegister } from '../../../src/core/register.ts'
import type { UsageCell } from '../../../src/core/usage.ts'
import { findSticks, type StickMachine } from './sticks.ts'
import { usageFiles } from './usage-files.ts'
import { writeFile as writeOne, writeFolder } from './write-to-stick.ts'

let root: string
let stick: string

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'stick-'))
  stick = path.join(root, 'stick')
  mkdirSync(stick)
})
afterAll(() => rm(root, { recursive: true }))

const nothing: Omit<UsageCell, 'counter' | 'detail' | 'count'> = {
  ...{ period: '2026-11', lesson: '', item: '', option: '', band: '' },
}
const cells: readonly UsageCell[] = [
  { ...nothing, counter: 'visit', detail: 'finished', count: 12 },
  { ...nothing, counter: 'visit', detail: 'left', count: 4 },
  { ...nothing, lesson: '=1+1', counter: 'lesson', detail: 'completed', count: 9 },
  { ...nothing, counter: 'quarter-hour', detail: '', count: 10 },
]
const files = usageFiles({
  ...{ placeCode: 'TAV-014', day: '2026-11-25', version: '1', cells, register: [] },
  text: (name) => name,
})

describe('the files', () => {
  test('hold no cell under five, in any of the three', () => {
    expect(files['usage.csv'].split('\r\n')).toEqual([
      '\uFEFFplace,period,counter,lesson,item,option,band,detail,count,fewer',
      'TAV-014,2026-11,visit,,,,,finished,12,false',
      'TAV-014,2026-11,visit,,,,,left,,true',
      "TAV-014,2026-11,lesson,'=1+1,,,,completed,9,false",
      'TAV-014,2026-11,quarter-hour,,,,,,10,false',
      '',
    ])
    const lines = files['usage.jsonl'].trim().split('\n')
    expect(JSON.parse(lines[1]!)).toMatchObject({ detail: 'left', count: null, fewer: true })
    expect(files['summary.txt']).toContain('usage-visits: 12+')
    // Neither the four nor a sum that would tell it.
    expect(Object.values(files).join()).not.toMatch(/\b(16|4)\b/)
  })
})

describe('the class register', () => {
  const nobody = { women: 0, men: 0, ages: null, before: null, after: null }
  const session = { ...nobody, lessons: ['a-dare'], minutes: 25, girls: 12, boys: 3, disability: 2 }
  const register = releaseRegister([
    { ...session, id: 'one', day: '2026-11-25', place: 'TAV-014' },
    { ...session, id: 'one', day: '2026-11-25', place: 'TAV-014', girls: 13 },
  ])
  const written = usageFiles({
    ...{ placeCode: 'TAV-014', day: '2026-11-25', version: '1', cells: [], register },
    text: (name) => name,
  })

  test('is a table of its own, corrected, without what is under five', () => {
    expect(written['register.csv']?.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFplace,period,session,lessons,minutes,what,count,fewer',
      'TAV-014,2026-11-25,1,a-dare,25,girls,13,false',
      'TAV-014,2026-11-25,1,a-dare,25,boys,,true',
    ])
    expect(written['register.csv']).toContain('TAV-014,2026-11,,,,disability,,true')
    expect(written['summary.txt']).toContain('register-classes: 1')
    expect(written['summary.txt']).toContain('register-girls: 13+')
    expect(written['summary.txt']).toContain('register-boys: 0+')
  })

  test('is not among the files where none is kept', () => {
    expect(Object.keys(files)).toEqual(['usage.csv', 'usage.jsonl', 'summary.txt'])
  })
})

describe('onto a stick', () => {
  test('in a folder of their own, never over what is there', async () => {
    await writeFile(path.join(stick, 'TAV-014'), 'a file with that name')
    expect(await writeFolder(stick, 'TAV-014', files)).toEqual({
      ...{ kind: 'written', folder: path.join(stick, 'TAV-014-2') },
    })
    mkdirSync(path.join(stick, 'TAV-014-3.part'))
    const { folder } = (await writeFolder(stick, 'TAV-014', files)) as { folder: string }
    expect(path.basename(folder)).toBe('TAV-014-4')
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(path.join(folder, name), 'utf8')).toBe(text)
    }
    expect(await readFile(path.join(stick, 'TAV-014'), 'utf8')).toBe('a file with that name')
  })

  test('that is no longer there', async () => {
    expect(await writeFolder(path.join(root, 'pulled'), 'x', files)).toEqual({ kind: 'gone' })
  })
})

/** A tmpfs where root may mount one; FAT would need a kernel that knows it, and a loop device. */
function mountTmpfs(options: string): string | null {
  const folder = path.join(root, `small-${options.replaceAll(/\W/g, '')}`)
  mkdirSync(folder)
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const { status } = isRoot
    ? spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
    : { status: 1 }
  return status === 0 ? folder : null
}

const canMount =
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/bin/mount')

describe.skipIf(!canMount)('onto a bad stick (needs root on Linux, and mount)', () => {
  const mounted: string[] = []
  const mount = (options: string) => {
    const folder = mountTmpfs(options)
    expect(folder, 'tmpfs').not.toBeNull()
    mounted.push(folder!)
    return folder!
  }
  afterAll(() => mounted.forEach((folder) => spawnSync('umount', [folder])))

  test('that is full: said so, and nothing looks whole', async () => {
    const small = mount('size=16k')
    const big = { 'usage.csv': 'x'.repeat(64 * 1024) }
    expect(await writeFolder(small, 'TAV-014', big)).toEqual({ kind: 'full' })
    expect(await readdir(small)).toEqual(['TAV-014.part'])
    await rm(path.join(small, 'TAV-014.part'), { recursive: true })
    // What was there before stays whole, and the half of the new one takes up no room.
    await writeFile(path.join(small, 'poster.pdf'), 'before')
    expect(await writeOne(small, 'poster.pdf', Buffer.alloc(64 * 1024))).toEqual({ kind: 'full' })
    expect(await readdir(small)).toEqual(['poster.pdf'])
    expect(await readFile(path.join(small, 'poster.pdf'), 'utf8')).toBe('before')
  })

  test('that is pulled out in the middle of it: said so, and the machine keeps nothing of it', async () => {
    const small = mount('size=1m')
    /** Pulled once the first half-written file lies there; nothing is written while this waits. */
    const pullOnceThereIs = async (name: string) => {
      while (!existsSync(path.join(small, name))) {
        await nextTurn()
      }
      expect(spawnSync('umount', ['--lazy', small]).status).toBe(0)
    }
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}`, 'x']))
    const folder = writeFolder(small, 'TAV-014', many)
    await pullOnceThereIs('TAV-014.part/0')
    expect(await folder).toEqual({ kind: 'gone' })
    expect(await readdir(small)).toEqual([])

    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small])
    const file = writeOne(small, 'poster.pdf', Buffer.alloc(64 * 1024))
    await pullOnceThereIs('poster.pdf.part')
    expect(await file).toEqual({ kind: 'gone' })
    expect(await readdir(small)).toEqual([])
  })

  test('that is read-only: said so', async () => {
    const small = mount('size=64k,ro')
    expect(await writeFolder(small, 'TAV-014', files)).toEqual({ kind: 'read-only' })
    expect(await writeOne(small, 'poster.pdf', Buffer.alloc(1))).toEqual({ kind: 'read-only' })
  })
})

describe('which sticks are in', () => {
  const machine: StickMachine = {
    platform: 'linux',
    extraFolder: undefined,
    mounts: () =>
      Promise.resolve(
        [
          '/dev/sda1 / ext4 rw 0 0',
          '/dev/sdb1 /media/anna/MY\\040STICK vfat rw 0 0',
          '/dev/sdc1 /run/media/anna/\u0531 exfat rw 0 0',
          '/dev/sdd1 /media/anna/broken vfat rw 0 0',
          'tmpfs /media tmpfs rw 0 0',
        ].join('\n'),
      ),
    foldersIn: () => Promise.reject(new Error('none')),
    removableDrives: () => Promise.resolve('E:\r\nF:\r\n'),
    freeBytes: (folder) =>
      folder.endsWith('broken') ? Promise.reject(new Error('EIO')) : Promise.resolve(1),
  }
  const foldersOf = async (changed: Partial<StickMachine>) =>
    (await findSticks({ ...machine, ...changed })).map(({ folder }) => folder)

  test('on Linux, with any name, but never a disk of the machine or one that fails', async () => {
    expect(await foldersOf({})).toEqual(['/media/anna/MY STICK', '/run/media/anna/\u0531'])
  })

  test('on Windows; and none where nothing can be asked', async () => {
    expect(await foldersOf({ platform: 'win32' })).toEqual(['E:\\', 'F:\\'])
    const refuse = () => Promise.reject(new Error('no'))
    expect(await foldersOf({ platform: 'win32', removableDrives: refuse })).toEqual([])
    expect(await foldersOf({ mounts: refuse, extraFolder: '/none' })).toEqual([])
  })
})
