import { readdirSync, readFileSync } from 'node:fs'
import type * as Files from 'node:fs/promises'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { locales, textsOf } from '../../../tests/e2e/content.ts'
import { committedLessons } from '../../../tests/support/committed-lessons.ts'
import { fileNameOf } from '../prints.ts'
import { usageFiles } from './usage-files.ts'
import { writeFile as writeOne, writeFolder } from './write-to-stick.ts'

const fat = vi.hoisted(() => ({ folder: '', folderSync: 'EINVAL' }))

/**
 * FAT as Linux and Windows show it, laid over a folder of this disk: names without regard to case, none
 * of its own signs in them, points and spaces at their end dropped, and no order to sync a folder.
 */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>()
  const { readdirSync } = await import('node:fs')
  const { join, relative, sep } = await import('node:path')

  const refuse = (code: string) => Object.assign(new Error(code), { code })

  /** The entry that this path names, as it is called on the disk. */
  function onFat(file: string): string {
    if (fat.folder === '' || !file.startsWith(fat.folder + sep)) {
      return file
    }
    return relative(fat.folder, file)
      .split(sep)
      .reduce((folder, name) => {
        const kept = name.replace(/[. ]+$/, '')
        if (kept === '' || kept.length > 255 || /["*/:<>?\\|\p{Cc}]/u.test(kept)) {
          throw refuse('EINVAL')
        }
        const there = namesIn(folder).find((each) => each.toLowerCase() === kept.toLowerCase())
        return join(folder, there ?? kept)
      }, fat.folder)
  }

  function namesIn(folder: string): readonly string[] {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  }

  const at =
    <Rest extends readonly unknown[], Answer>(
      act: (file: string, ...rest: Rest) => Promise<Answer>,
    ) =>
    async (file: string, ...rest: Rest) =>
      act(onFat(file), ...rest)

  return {
    ...real,
    mkdir: at(real.mkdir as (file: string) => Promise<unknown>),
    readFile: at(real.readFile as (file: string, encoding?: string) => Promise<unknown>),
    rm: at(real.rm as (file: string, options?: object) => Promise<void>),
    rename: async (from: string, to: string) => real.rename(onFat(from), onFat(to)),
    async open(file: string, flags: string) {
      const handle = await real.open(onFat(file), flags)
      if (file.startsWith(fat.folder) && (await handle.stat()).isDirectory()) {
        handle.sync = () => Promise.reject(refuse(fat.folderSync))
      }
      return handle
    },
  }
})

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'fat-'))
  fat.folder = path.join(root, 'FAT')
  await mkdir(fat.folder)
})
afterEach(async () => {
  fat.folder = ''
  await rm(root, { recursive: true })
})

const files = usageFiles({
  ...{ placeCode: 'TAV-014', day: '2026-11-25', version: '1', cells: [], register: [] },
  text: (name) => name,
})
const name = 'safe-steps-TAV-014-2026-11-25'

describe('onto a stick with FAT (simulated)', () => {
  test('the simulation refuses and folds what FAT does', async () => {
    const at = (file: string) => path.join(fat.folder, file)
    expect(await writeOne(fat.folder, 'a: b.pdf', Buffer.of(1))).toEqual({ kind: 'failed' })
    await writeOne(fat.folder, 'Poster.pdf. ', Buffer.of(1))
    expect(await readdir(fat.folder)).toEqual(['Poster.pdf'])
    expect(await readFile(at('POSTER.PDF'))).toEqual(Buffer.of(1))
  })

  test.each(['EINVAL', 'EPERM', 'EIO'])(
    'the numbers are written whole, though a folder answers %s to a sync',
    async (code) => {
      fat.folderSync = code
      const folder = path.join(fat.folder, name)
      expect(await writeFolder(fat.folder, name, files)).toEqual({ kind: 'written', folder })
      expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
      expect(readFileSync(path.join(folder, 'usage.csv'), 'utf8')).toBe(files['usage.csv'])
    },
  )

  test('a folder of the same name in other letters is never written into', async () => {
    await mkdir(path.join(fat.folder, name.toLowerCase()))
    await writeFile(path.join(fat.folder, name.toLowerCase(), 'mine.txt'), 'mine')
    const folder = path.join(fat.folder, `${name}-2`)
    expect(await writeFolder(fat.folder, name, files)).toEqual({ kind: 'written', folder })
    expect(readdirSync(path.join(fat.folder, name.toLowerCase()))).toEqual(['mine.txt'])
  })

  test('a sheet takes the place of the one before, in whatever letters it stands there', async () => {
    await writeOne(fat.folder, 'Poster.pdf', Buffer.of(1))
    expect(await writeOne(fat.folder, 'POSTER.pdf', Buffer.of(2))).toMatchObject({
      kind: 'written',
    })
    expect(readdirSync(fat.folder)).toHaveLength(1)
    expect(await readFile(path.join(fat.folder, 'poster.pdf'))).toEqual(Buffer.of(2))
  })

  test('a sheet of every lesson in every language keeps its name', async () => {
    for (const locale of locales) {
      const texts = textsOf(locale)
      const content = {
        ...{ locales: new Map([[locale, { texts }]]), adminTexts: new Map() },
      } as unknown as Parameters<typeof fileNameOf>[0]
      for (const { id: lesson } of committedLessons) {
        const file = fileNameOf(content, {
          ...{ kind: 'poster', lesson, band: '10-14', locales: [locale], paper: 'a4' },
        })
        expect(file).toContain(texts[`${lesson}.title`]!.slice(0, 3))
        expect(await writeOne(fat.folder, file, Buffer.of(1))).toMatchObject({ kind: 'written' })
        expect(readdirSync(fat.folder)).toContain(file)
      }
    }
  })
})
