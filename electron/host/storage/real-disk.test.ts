import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/core/settings.ts'
import { openCounters } from './counters.ts'
import { crashRecordIn } from './crash-record.ts'
import { nodeFileSystem } from './file-system.ts'
import { readJournal } from './journal.ts'
import { openSettings } from './settings.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'storage-'))
afterAll(() => {
  if (mounted) {
    spawnSync('umount', [small])
  }
  rmSync(root, { recursive: true })
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'data-'))
})

const settingsOf = (place: string) => openSettings(nodeFileSystem, place)
const countersOf = (place: string) =>
  openCounters({
    fileSystem: nodeFileSystem,
    folder: place,
    clock: () => new Date('2026-11-23T12:34:56'),
    report: () => undefined,
  })

async function journalOf(place: string) {
  return readJournal(await readFile(path.join(place, 'counters-2026-11.jsonl')))
}

const old: Settings = { ...defaultSettings, textSize: 1.3 }
const wanted: Settings = { ...defaultSettings, textSize: 1.6, contrast: 'high' }

describe('on a real disk', () => {
  test('settings are written one after another, into a folder made for them', async () => {
    const deep = path.join(folder, 'deep', 'deeper')
    const store = await settingsOf(deep)
    await Promise.all([store.write(old), store.write(wanted), store.write(old)])
    expect(readdirSync(deep)).toEqual(['settings.json', 'settings.json.bak'])
    expect((await settingsOf(deep)).read()).toEqual(old)
  })

  test('counters go on after a torn end', async () => {
    await countersOf(folder).add([{ counter: 'visit', ended: 'left' }])
    await writeFile(path.join(folder, 'counters-2026-11.jsonl'), '{"v":1,"da', { flag: 'a' })
    await countersOf(folder).add([{ counter: 'visit', ended: 'left' }])
    const { entries, brokenLines } = await journalOf(folder)
    expect([entries.length, brokenLines.length]).toEqual([2, 1])
  })
})

const small = path.join(root, 'small')
const mounted =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  (mkdirSync(small),
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', small]).status === 0)

describe.skipIf(!mounted)('on a disk that fills up (needs root on Linux, and mount)', () => {
  beforeEach(() => readdirSync(small).forEach((name) => rmSync(path.join(small, name))))

  /** Leave so many bytes, in whole pages of 4096. */
  function fill(left: number): void {
    writeFileSync(path.join(small, 'filling'), Buffer.alloc(7 * 4096 - left))
  }

  test('settings refuse what does not fit, keep what was, and take it when there is room', async () => {
    const store = await settingsOf(small)
    await store.write(old)
    fill(2 * 4096)
    await store.write(wanted)
    await store.write(old)
    writeFileSync(path.join(small, 'more'), Buffer.alloc(4096))
    await expect(store.write(wanted)).rejects.toThrow('ENOSPC')
    expect((await settingsOf(small)).read()).toEqual(old)
    rmSync(path.join(small, 'filling'))
    await store.write(wanted)
    expect((await settingsOf(small)).read()).toEqual(wanted)
  })

  test('counters hold all that was answered for, and go on when there is room', async () => {
    const store = countersOf(small)
    fill(4096)
    let answered = 0
    let refused = 0
    while (refused < 5) {
      const add = store.add([{ counter: 'visit', ended: 'finished' }])
      await add.then(
        () => (answered += 1),
        () => (refused += 1),
      )
    }
    expect(answered).toBeGreaterThan(20)
    const full = await journalOf(small)
    expect(full.entries).toHaveLength(answered)
    expect(full.brokenLines.length).toBeLessThanOrEqual(1)
    expect(readdirSync(small)).toEqual(['counters-2026-11.jsonl', 'filling'])
    rmSync(path.join(small, 'filling'))
    await store.add([{ counter: 'visit', ended: 'left' }])
    expect((await journalOf(small)).entries).toHaveLength(answered + 1)
  })
})

describe.skipIf(!mounted)(
  'on a disk that may only be read (needs root on Linux, and mount)',
  () => {
    const remount = (how: 'ro' | 'rw') =>
      expect(spawnSync('mount', ['-o', `remount,${how}`, small]).status).toBe(0)
    beforeEach(() => readdirSync(small).forEach((name) => rmSync(path.join(small, name))))
    afterEach(() => remount('rw'))

    test('settings refuse at once, hold until the program ends, and are taken later', async () => {
      await (await settingsOf(small)).write(old)
      remount('ro')
      const store = await settingsOf(small)
      expect([store.read(), store.faults]).toEqual([old, []])
      await expect(store.write(wanted)).rejects.toThrow('EROFS')
      expect(store.read()).toEqual(wanted)
      expect((await settingsOf(small)).read()).toEqual(old)
      remount('rw')
      await store.write(wanted)
      expect((await settingsOf(small)).read()).toEqual(wanted)
    })

    test('broken settings give way to the copy before, although nothing can be set aside', async () => {
      const store = await settingsOf(small)
      await store.write(old)
      await store.write(wanted)
      writeFileSync(path.join(small, 'settings.json'), '{"form')
      remount('ro')
      const reopened = await settingsOf(small)
      expect(reopened.read()).toEqual(old)
      expect(reopened.faults).not.toEqual([])
    })

    test('counters refuse and lose nothing, and a crash is no second fault', async () => {
      const store = countersOf(small)
      const crashes = crashRecordIn(small, '1')
      await store.add([{ counter: 'visit', ended: 'left' }])
      remount('ro')
      await expect(store.add([{ counter: 'visit', ended: 'left' }])).rejects.toThrow('EROFS')
      await expect(store.forgetVisits()).rejects.toThrow('EROFS')
      await crashes.add('page', 'gone')
      expect(await store.read()).toHaveLength(1)
      remount('rw')
      await store.add([{ counter: 'visit', ended: 'left' }])
      expect((await journalOf(small)).entries).toHaveLength(2)
    })
  },
)

describe('two processes at once', () => {
  const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
  const imports = `
    import { openCounters } from ${here('counters.ts')}
    import { nodeFileSystem } from ${here('file-system.ts')}
    import { openSettings } from ${here('settings.ts')}
    const [folder, name] = process.argv.slice(1)
    const counters = openCounters({ fileSystem: nodeFileSystem, folder, report() {},
      clock: () => new Date('2026-11-23T12:34:56') })
    const add = () => counters.add([
      { counter: 'lesson', lesson: name, band: '6-9', event: 'started' },
      { counter: 'lesson', lesson: name, band: '6-9', event: 'completed' }])
  `
  const program = (code: string, name: string) => [
    ...['--no-warnings', '--input-type=module', '--eval', imports + code],
    ...[folder, name],
  ]
  const run = promisify(execFile)

  test('all that each was answered for is counted, whole and once', async () => {
    const code = 'for (let time = 0; time < 100; time += 1) await add()'
    const names = ['one', 'two', 'three']
    await Promise.all(names.map((name) => run(process.execPath, program(code, name))))
    const { entries, brokenLines } = await journalOf(folder)
    expect(brokenLines).toEqual([])
    for (const name of names) {
      expect(entries.filter(({ lesson }) => lesson === name)).toHaveLength(200)
    }
  })

  test('what one was answered for is there after it was killed, and the other goes on', async () => {
    const code = 'for (;;) { await add(); process.stdout.write("+") }'
    const killed = spawn(process.execPath, program(code, 'killed'))
    const closed = once(killed, 'close')
    let answered = 0
    const enough = new Promise<void>((resolve) => {
      killed.stdout.on('data', (pluses: Buffer) => {
        answered += pluses.length
        if (answered > 40) {
          resolve()
        }
      })
    })
    const store = countersOf(folder)
    await enough
    killed.kill('SIGKILL')
    await store.add([{ counter: 'visit', ended: 'left' }])
    await closed
    await store.add([{ counter: 'visit', ended: 'left' }])
    const { entries } = await journalOf(folder)
    expect(entries.filter(({ counter }) => counter === 'visit')).toHaveLength(2)
    expect(entries.filter(({ event }) => event === 'completed').length).toBeGreaterThanOrEqual(
      answered,
    )
  })

  test('settings are always those that one of them wrote', async () => {
    const code = `
      const store = await openSettings(nodeFileSystem, folder)
      for (let time = 0; time < 60; time += 1)
        await store.write({ format: 1, volume: null, textSize: Number(name), contrast: 'normal', sounds: true })
    `
    await (await settingsOf(folder)).write(old)
    let writing = true
    const writers = Promise.all(
      ['1.3', '1.6'].map((size) => run(process.execPath, program(code, size))),
    ).finally(() => (writing = false))
    while (writing) {
      const opened = await settingsOf(folder)
      expect([1.3, 1.6]).toContain(opened.read().textSize)
      expect(opened.faults).toEqual([])
    }
    await writers
    expect(readdirSync(folder)).toEqual(['settings.json', 'settings.json.bak'])
  })
})
