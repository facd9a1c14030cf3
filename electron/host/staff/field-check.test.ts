import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LocaleContent } from '../../../src/core/content/pack.ts'
import { contentHashesFile, hashContent } from '../content-hashes.ts'
import { checkMachine, type FieldCheck } from './field-check.ts'
import { readLockdown, type LockdownMachine } from './lockdown.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'check-'))
  await mkdir(path.join(root, 'assets/lessons'), { recursive: true })
  await mkdir(path.join(root, 'locales/hy'), { recursive: true })
  await mkdir(path.join(root, 'data'))
  await writeFile(path.join(root, 'assets/lessons/a.json'), '{}')
  await writeFile(path.join(root, 'locales/hy/ui.json'), '{}')
  await mkdir(path.join(root, 'dist'))
  const files = await hashContent(root)
  await writeFile(
    path.join(root, contentHashesFile),
    JSON.stringify({ format: 1, day: '2026-11-20', files }),
  )
})
afterEach(() => rm(root, { recursive: true }))

const clip = { hash: '', seconds: 1, words: [], voice: '', kind: 'draft' as const }
const armenian: LocaleContent = {
  code: 'hy',
  texts: { 'ui.next': 'a', 'ui.back': 'b' },
  clips: { 'ui.next': clip },
}

const check = (changed: Partial<FieldCheck> = {}) =>
  checkMachine({
    ...{ appRoot: root, contentRoot: root, dataFolder: path.join(root, 'data') },
    program: { version: '1', shell: 'browser', profileId: 'demo', collect: false },
    placeCode: () => 'TAV-014',
    locales: new Map([['hy', armenian]]),
    crashes: {
      read: () =>
        Promise.resolve([
          { day: '2026-11-01', part: 'page', reason: 'gone', version: '1' } as const,
        ]),
    },
    lockdown: () => Promise.resolve({ tier: 'app', holes: [] }),
    clock: () => new Date('2026-11-25T10:00:00'),
    ...changed,
  })

describe('the field check', () => {
  test('finds a machine as it was built, and leaves nothing behind', async () => {
    expect(await check()).toMatchObject({
      ...{ version: '1', placeCode: 'TAV-014', clockIsSane: true, diskIsSound: true },
      content: { files: 2, changed: [], missing: [] },
      narration: [{ locale: 'hy', clips: 1, silent: 1, draft: 1 }],
      lastCrash: { day: '2026-11-01', part: 'page' },
    })
    expect((await check()).freeBytes).toBeGreaterThan(0)
    expect(await readdir(path.join(root, 'data'))).toEqual([])
  })

  test('names content that changed or is gone', async () => {
    await writeFile(path.join(root, 'assets/lessons/a.json'), '{ }')
    await rm(path.join(root, 'locales/hy/ui.json'))
    expect((await check()).content).toEqual({
      ...{ files: 2, changed: ['assets/lessons/a.json'], missing: ['locales/hy/ui.json'] },
    })
    expect((await check({ appRoot: '/none' })).content).toBeNull()
  })

  test('sees a clock that jumped back years, and a disk that keeps nothing', async () => {
    expect(await check({ clock: () => new Date('2009-01-01') })).toMatchObject({
      clockIsSane: false,
    })
    expect(await check({ dataFolder: path.join(root, 'none') })).toMatchObject({
      ...{ diskIsSound: false, freeBytes: 0 },
    })
  })
})

describe('the lockdown', () => {
  const machine: LockdownMachine = {
    ...{ platform: 'linux', shell: 'browser' },
    ancestors: () => Promise.resolve(['sh', 'cage', 'systemd']),
    isAdministrator: () => Promise.resolve(false),
    hasDesktop: () => Promise.resolve(true),
  }

  test('is strong in a kiosk session of a restricted user alone, and tells what stays open', async () => {
    expect(await readLockdown(machine)).toEqual({
      ...{ tier: 'session', holes: ['other-displays', 'power', 'stick'] },
    })
    const desktop = { ...machine, ancestors: () => Promise.resolve(['bash', 'gnome-shell']) }
    expect(await readLockdown(desktop)).toEqual({
      tier: 'user',
      holes: ['system-keys', 'browser-keys', 'other-displays', 'power', 'stick'],
    })
    const root = { ...machine, isAdministrator: () => Promise.resolve(true) }
    expect(await readLockdown(root)).toMatchObject({ tier: 'app' })
    expect((await readLockdown(root)).holes).toContain('administrator')
  })

  test('on Windows is strong without a desktop, and Ctrl+Alt+Del stays open', async () => {
    const windows = { ...machine, platform: 'win32', shell: 'electron' } as const
    const alone = { ...windows, hasDesktop: () => Promise.resolve(false) }
    expect(await readLockdown(alone)).toEqual({
      ...{ tier: 'session', holes: ['secure-keys', 'power', 'stick'] },
    })
    expect((await readLockdown(windows)).tier).toBe('user')
  })

  test('counts what cannot be asked as open', async () => {
    const refuse = () => Promise.reject(new Error('no'))
    const { tier, holes } = await readLockdown({
      ...machine,
      ...{ isAdministrator: refuse, ancestors: refuse },
    })
    expect(tier).toBe('app')
    expect(holes).toEqual(expect.arrayContaining(['administrator', 'system-keys']))
  })
})
