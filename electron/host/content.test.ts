import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { validContent, writeContent } from '../../tests/content/valid-content.ts'
import { joinContent, narrationHash, type Content } from './content.ts'
import { readContentFiles, readOwnTexts, readProfile } from './content-files.ts'
import { defaultProfile } from './default-profile.ts'
import { describeFault } from './log.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'content-'))
  await writeContent(root, validContent())
})

afterEach(() => rm(root, { recursive: true }))

/** Read the files as a kiosk does. */
async function load(): Promise<Content> {
  const { profile, faults } = await readProfile(root, 'demo')
  const { own, faults: ownFaults } = await readOwnTexts(root, 'demo')
  const content = joinContent(await readContentFiles(root), profile, own)
  return { ...content, faults: [...faults, ...ownFaults, ...content.faults] }
}

function write(file: string, text: string | Uint8Array): Promise<void> {
  return writeFile(path.join(root, file), text)
}

async function change(file: string, edit: (json: Record<string, unknown>) => void): Promise<void> {
  const json = JSON.parse(await readFile(path.join(root, file), 'utf8')) as Record<string, unknown>
  edit(json)
  await write(file, JSON.stringify(json))
}

const lessonIds = ({ index }: Content) => index.lessons.map(({ id }) => id)
const localeCodes = ({ index }: Content) => index.locales.map(({ code }) => code)
const said = ({ faults }: Content) => faults.map(describeFault).join('\n')

describe('content', () => {
  test('that is sound is offered whole', async () => {
    const content = await load()
    expect(content.faults).toEqual([])
    expect(lessonIds(content)).toEqual(['sample'])
    expect(content.index.locales).toMatchObject([
      {
        code: 'en',
        name: 'English',
        greeting: 'Text for ui greeting.',
        appName: 'Text for ui app name.',
        begin: 'Text for ui touch to begin.',
        opening: { 'ui.app-name': 'Text for ui app name.' },
        reviewed: 'machine',
      },
      { code: 'ru', name: 'Русский' },
    ])
    expect(Object.keys(content.index.locales[1]!.introduction)).toEqual(['ui.greeting'])
    const english = content.locales.get('en')
    expect(Object.keys(english?.clips ?? {})).toContain('ui.greeting')
    expect(english?.texts['messages.stop']).toBe('Text for messages stop.')
    expect(english?.texts).not.toHaveProperty(['admin.presenter.next'])
    expect(content.adminTexts.get('en')).toEqual({
      'admin.presenter.next': 'Text for admin presenter next.',
    })
  })

  test('gives teachers the core messages in the words of their language', async () => {
    const { teaching } = await load()
    expect(teaching.get('en')?.['sample']?.plan.closing).toBe('Text for messages stop.')
    expect(teaching.get('en')?.['sample']?.notes['sign']?.say).toBe('Text for say.')
    expect(teaching.get('ru')?.['sample']?.plan.closing).toBe('Слова «13».')
  })

  describe('what the profile says in its own words', () => {
    const text = 'Tell the ranger at the school.'
    const folder = 'profiles/demo/narration/en'

    async function speak(hash: string): Promise<void> {
      await mkdir(path.join(root, 'profiles/demo/texts'), { recursive: true })
      await mkdir(path.join(root, folder), { recursive: true })
      await write(
        'profiles/demo/texts/en.json',
        JSON.stringify({ format: 1, texts: { 'own.report.who': text } }),
      )
      const clip = { hash, seconds: 2, words: [[0, 2]], voice: 'human', kind: 'human' }
      const clips = { 'own.report.who': clip }
      await write(`${folder}/manifest.json`, JSON.stringify({ format: 1, locale: 'en', clips }))
      await write(`${folder}/own.report.who.webm`, 'sound')
    }

    test('is offered with its clip, in its language alone', async () => {
      await speak(narrationHash(text))
      const { locales, faults } = await load()
      expect(faults).toEqual([])
      expect(locales.get('en')!.texts['own.report.who']).toBe(text)
      expect(locales.get('en')!.clips['own.report.who']).toBeDefined()
      expect(locales.get('ru')!.texts).not.toHaveProperty(['own.report.who'])
    })

    test('is kept from children while nothing speaks it', async () => {
      await speak(narrationHash('An older text.'))
      const content = await load()
      expect(content.locales.get('en')!.texts).not.toHaveProperty(['own.report.who'])
      expect(content.locales.get('en')!.clips).not.toHaveProperty(['own.report.who'])
      expect(said(content)).toContain('children see the general sentence')
    })
  })

  test('a broken lesson is left out, and its place in the file is named', async () => {
    await write('assets/lessons/broken.json', '{\n  "format": 2,\n  "id" "broken"\n}')
    const content = await load()
    expect(lessonIds(content)).toEqual(['sample'])
    expect(said(content)).toMatch(
      /^assets\/lessons\/broken\.json: line 3, column 8: the JSON is broken here — Look for /,
    )
  })

  test('a lesson that breaks the schema is left out with the path to the value', async () => {
    await change('assets/lessons/sample.json', (lesson) => (lesson['lamp'] = 'moon'))
    const content = await load()
    expect(lessonIds(content)).toEqual([])
    expect(said(content)).toContain('assets/lessons/sample.json: lamp: ')
  })

  test('a lesson of a newer format says that the program must be updated', async () => {
    await change('assets/lessons/sample.json', (lesson) => (lesson['format'] = 99))
    const content = await load()
    expect(lessonIds(content)).toEqual([])
    expect(said(content)).toContain('update the program')
  })

  test('a lesson is left out where one text is missing in one language', async () => {
    await change('locales/ru/lessons/sample.json', ({ texts }) => {
      delete (texts as Record<string, string>)['sample.opening.1']
    })
    const content = await load()
    expect(lessonIds(content)).toEqual([])
    expect(localeCodes(content)).toEqual(['en', 'ru'])
    expect(content.faults).toMatchObject([
      { file: 'locales/ru/lessons/sample.json', id: 'sample.opening.1' },
    ])
  })

  test('a second lesson of the same id is left out', async () => {
    await write(
      'assets/lessons/second.json',
      await readFile(path.join(root, 'assets/lessons/sample.json')),
    )
    const content = await load()
    expect(lessonIds(content)).toEqual(['sample'])
    expect(said(content)).toContain('assets/lessons/second.json: sample: the lesson is left out')
  })

  test.each(['locale.json', 'ui.json', 'messages.json'])(
    'a language without a sound %s is left out, and the lesson stays',
    async (name) => {
      await write(`locales/ru/${name}`, '{')
      const content = await load()
      expect(localeCodes(content)).toEqual(['en'])
      expect(lessonIds(content)).toEqual(['sample'])
      expect(said(content)).toContain(`locales/ru/${name}: line 1, column 2`)
    },
  )

  test('a language that is not UTF-8 is left out and says so', async () => {
    await write('locales/ru/ui.json', Buffer.from([0x7b, 0xcf, 0xf0, 0x7d]))
    const content = await load()
    expect(localeCodes(content)).toEqual(['en'])
    expect(said(content)).toContain('locales/ru/ui.json: the text is not UTF-8 — Save')
  })

  test('a byte order mark does no harm', async () => {
    const file = 'locales/ru/ui.json'
    await write(file, `\uFEFF${await readFile(path.join(root, file), 'utf8')}`)
    expect((await load()).faults).toEqual([])
  })

  test('a broken profile gives way to the built-in one', async () => {
    await write('profiles/demo/profile.json', '{"format":1,')
    const { profile, faults } = await readProfile(root, 'demo')
    expect(profile).toEqual(defaultProfile)
    expect(faults).toMatchObject([{ file: 'profiles/demo/profile.json', id: 'line 1, column 13' }])
    const content = await load()
    expect(lessonIds(content)).toEqual(['sample'])
    expect(localeCodes(content)).toEqual(['ru', 'en'])
  })

  test('a profile shows the lessons that it names and names those that are not there', async () => {
    await change('profiles/demo/profile.json', (profile) => (profile['lessons'] = ['gone']))
    const content = await load()
    expect(lessonIds(content)).toEqual([])
    expect(content.faults).toMatchObject([{ file: 'profiles/demo/profile.json', id: 'gone' }])
  })

  test('a clip that speaks another text, or has no sound file, stays silent', async () => {
    await change('locales/en/ui.json', ({ texts }) => {
      ;(texts as Record<string, string>)['ui.greeting'] = 'Another greeting.'
    })
    await rm(path.join(root, 'assets/narration/en/messages.stop.webm'))
    const content = await load()
    const clips = Object.keys(content.locales.get('en')?.clips ?? {})
    expect(clips).not.toContain('ui.greeting')
    expect(clips).not.toContain('messages.stop')
    expect(clips).toContain('sample.opening.1')
    expect(content.faults).toMatchObject([
      { file: 'assets/narration/en/manifest.json', problem: expect.stringMatching(/^2 of /) },
    ])
  })

  test('a broken narration or picture takes nothing else down', async () => {
    await write('assets/narration/en/manifest.json', 'x')
    await write('assets/pictures/broken.json', '{}')
    const content = await load()
    expect(lessonIds(content)).toEqual(['sample'])
    expect(content.locales.get('en')?.clips).toEqual({})
    expect(said(content)).toContain('assets/pictures/broken.json')
  })

  test('an empty folder is no reason to stop', async () => {
    await rm(path.join(root, 'assets'), { recursive: true })
    await rm(path.join(root, 'locales'), { recursive: true })
    const content = await load()
    expect(content.index).toEqual({ lessons: [], pictures: [], locales: [] })
    expect(content.faults).toHaveLength(2)
  })
})

test('the hash of a text does not hang on how its letters are composed', () => {
  expect(narrationHash('Ёлка')).toBe(narrationHash('Ёлка'.normalize('NFD')))
  expect(narrationHash('a')).toBe('ca978112ca1bbdca')
})

test('the built-in profile is the demo profile', async () => {
  const file = path.resolve(import.meta.dirname, '../../profiles/demo/profile.json')
  const { $schema: _schema, ...demo } = JSON.parse(await readFile(file, 'utf8')) as object & {
    $schema: string
  }
  expect(demo).toEqual(defaultProfile)
})
