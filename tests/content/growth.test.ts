import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { narrationHash } from '../../electron/host/content.ts'
import { installationAt } from '../../electron/host/installation.ts'
import { isSigned } from '../../electron/host/signature.ts'
import { checkContent } from '../../src/core/content/check.ts'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { stage, stagedFiles } from '../../tools/editions/stage.ts'
import { readBundle } from '../../tools/html-edition/edition.ts'
import { readContent, sha256 } from '../../tools/validate/read.ts'

/**
 * A fifth language and a nineteenth lesson are files: the content that there is, with both added, is
 * checked and built by the program as it stands. The language is English in another folder, the
 * lesson another under a new name, so that their texts and clips fit.
 */
const source = path.join(import.meta.dirname, '../..')
const model = 'tell-it-right'
const [fifth, nineteenth] = ['eo', 'a-new-lesson']

let root: string
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'growth-'))
  for (const folder of ['assets', 'locales', 'profiles/demo']) {
    mkdirSync(path.join(root, folder), { recursive: true })
  }
  symlinkSync(path.join(source, 'assets/pictures'), path.join(root, 'assets/pictures'))
  copy('assets/lessons', 'assets/lessons')
  copy('profiles/demo', 'profiles/demo')
  for (const code of ['en', fifth]) {
    copy('locales/en', `locales/${code}`)
    copy('assets/narration/en', `assets/narration/${code}`)
  }
  change(`locales/${fifth}/locale.json`, (text) => text.replace('"en"', `"${fifth}"`))
  change(`assets/narration/${fifth}/manifest.json`, (text) => text.replace('"en"', `"${fifth}"`))
  change('profiles/demo/profile.json', (text) => {
    const languages = { languages: ['en', fifth], defaultLanguage: fifth }
    return JSON.stringify({ ...(JSON.parse(text) as object), ...languages })
  })
  addLesson()
}, 60_000)
afterAll(() => rmSync(root, { recursive: true }))

function copy(from: string, to: string): void {
  cpSync(path.join(source, from), path.join(root, to), { recursive: true })
}

function change(file: string, edit: (text: string) => string, from = file): void {
  writeFileSync(path.join(root, file), edit(readFileSync(path.join(root, from), 'utf8')))
}

function addLesson(): void {
  const renamed = (text: string) => text.replaceAll(model, nineteenth)
  change(
    `assets/lessons/${nineteenth}.json`,
    (text) => {
      const lesson = JSON.parse(renamed(text)) as Lesson
      // Six questions are asked before and after, however many lessons there are.
      const quiz = lesson.quiz.map(({ prePost: _, ...item }) => item)
      return JSON.stringify({ ...lesson, quiz, number: 19 })
    },
    `assets/lessons/${model}.json`,
  )
  for (const code of ['en', fifth]) {
    for (const folder of ['lessons', 'teaching']) {
      const file = (id: string) => `locales/${code}/${folder}/${id}.json`
      change(file(nineteenth), renamed, file(model))
    }
    const clips = path.join(root, 'assets/narration', code)
    for (const name of readdirSync(clips).filter((name) => name.startsWith(`${model}.`))) {
      copyFileSync(path.join(clips, name), path.join(clips, renamed(name)))
    }
    change(`assets/narration/${code}/manifest.json`, (text) => {
      const manifest = JSON.parse(text) as { clips: Readonly<Record<string, unknown>> }
      const own = Object.entries(manifest.clips).filter(([id]) => id.startsWith(`${model}.`))
      const added = Object.fromEntries(own.map(([id, clip]) => [renamed(id), clip]))
      return JSON.stringify({ ...manifest, clips: { ...manifest.clips, ...added } })
    })
  }
}

test('a fifth language and a nineteenth lesson are checked, built and offered without a change of code', async () => {
  const read = await readContent(root, 'demo')
  const tools = { hash: narrationHash, digest: sha256, isSigned, hasGlyph: () => true }
  const { faults, lessons, locales } = checkContent(
    read.content,
    { ...tools, spells: () => null },
    false,
  )
  expect([...read.faults, ...faults]).toEqual([])
  expect(lessons.map(({ id }) => id)).toContain(nineteenth)
  expect(locales[fifth]).toMatchObject({ missing: 0, narration: { missing: 0, stale: 0 } })

  const staged = path.join(root, 'staged')
  await stage(stagedFiles(read.content), root, staged)
  const installation = { ...installationAt(source), contentRoot: staged }
  const { bundle, faults: left } = await readBundle(installation, 'demo')
  expect(left).toEqual([])
  expect(bundle.start.defaultLanguage).toBe(fifth)
  expect(bundle.index.locales.map(({ code }) => code)).toEqual(['en', fifth])
  expect(bundle.index.lessons.at(-1)).toMatchObject({ id: nineteenth, number: 19 })
  expect(bundle.locales[fifth]!.clips).toHaveProperty([`${nineteenth}.title`])
  expect(bundle.teaching[fifth]).toHaveProperty([nineteenth])
}, 60_000)
