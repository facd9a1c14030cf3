import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { validContent, writeContent } from '../../tests/content/valid-content.ts'
import { readContent } from '../validate/read.ts'
import { stage, stagedFiles } from './stage.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stage-'))
})
afterAll(() => rm(root, { recursive: true }))

/** A second lesson whose texts, clips and one picture belong to it alone. */
async function writeTwoLessons(): Promise<void> {
  const content = validContent()
  const { value: profile } = content.profile
  Object.assign(profile, { languages: ['ru'], defaultLanguage: 'ru', lessons: ['sample'] })
  const other = structuredClone(content.lessons[0]!.value)
  Object.assign(other, { id: 'other', cover: 'spare' })
  content.lessons.push({ file: 'assets/lessons/other.json', value: other })
  const spare = { ...structuredClone(content.pictures[0]!.value), id: 'spare' }
  spare.files = ['spare.webp']
  content.pictures.push({ file: 'assets/pictures/spare.json', value: spare })
  content.pictureFiles.set('spare.webp', { bytes: 1000, hash: '0' })
  for (const { code, texts, narration, clipFiles } of content.locales) {
    const pictures = texts.find(({ file }) => file.endsWith('pictures.json'))!
    pictures.value.texts['pictures.spare'] = 'Text'
    texts.push({
      file: `locales/${code}/lessons/other.json`,
      value: { format: 1, texts: { 'other.title': 'Text' } },
    })
    narration!.clips['other.title'] = structuredClone(narration!.clips['ui.greeting']!)
    clipFiles.add('other.title.webm')
  }
  await writeContent(root, content)
}

test('only the languages, lessons, pictures and voices of the profile are in the build', async () => {
  await writeTwoLessons()
  const folder = path.join(root, 'staged')
  await stage(stagedFiles((await readContent(root, 'demo')).content), root, folder)
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  expect(names).toContain(path.join('assets', 'narration', 'ru', 'ui.greeting.webm'))
  expect(names).toContain(path.join('assets', 'pictures', 'walk.webp'))
  expect(names.filter((name) => /other|spare|[/\\]en[/\\]|style\.json/.test(name))).toEqual([])

  const { texts } = JSON.parse(
    await readFile(path.join(folder, 'locales/ru/pictures.json'), 'utf8'),
  ) as { texts: Readonly<Record<string, string>> }
  expect(texts).toHaveProperty(['pictures.walk'])
  expect(texts).not.toHaveProperty(['pictures.spare'])

  // What is left is whole: it reads without a fault, and every clip of its manifest is there.
  const { content, faults } = await readContent(folder, 'demo')
  expect(faults).toEqual([])
  const [locale] = content.locales
  expect(Object.keys(locale!.narration!.clips).length).toBeGreaterThan(20)
  for (const id of Object.keys(locale!.narration!.clips)) {
    expect(locale!.clipFiles).toContain(`${id}.webm`)
  }
})
