import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { ContentReport } from '../../src/core/content/check.ts'
import { validContent, writeContent } from '../../tests/content/valid-content.ts'

const roots: string[] = []
let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'content-'))
  roots.push(root)
  await writeContent(root, validContent())
})

afterAll(async () => {
  await Promise.all(roots.map((folder) => rm(folder, { recursive: true })))
})

describe('npm run validate', () => {
  test('ends well where nothing is wrong', async () => {
    const { code, out } = await validate()
    expect(out).toMatch(/No faults\.\n$/)
    expect(out).toMatch(/^ {2}ru {2}\d+ texts, 0 missing/m)
    expect(out).toMatch(/^ {2}sample {2}draft: /m)
    expect(code).toBe(0)
  })

  test('names a broken JSON file with line and column', async () => {
    await writeFile(
      path.join(root, 'locales/ru/ui.json'),
      '{\n  "format": 1,\n  "texts": { "ui.next" }\n}',
    )
    const { code, out } = await validate()
    expect(out).toMatch(/^locales\/ru\/ui\.json: line 3, column 24: .+ — .+/m)
    expect(out).toMatch(/\n1 fault\.\n$/)
    expect(code).toBe(1)
  })

  test('names an unknown key and a wrong type by their dotted path', async () => {
    await change('assets/lessons/sample.json', (lesson) => {
      const [opening, sign] = lesson['slides'] as Record<string, unknown>[]
      opening!['colour'] = 'red'
      sign!['picture'] = 7
    })
    const { report, code } = await validateAsJson()
    expect(report.faults).toContainEqual(
      expect.objectContaining({
        file: 'assets/lessons/sample.json',
        id: 'slides.0.colour',
        cure: 'Remove this entry: the format does not know it.',
      }),
    )
    expect(report.faults).toContainEqual(
      expect.objectContaining({
        file: 'assets/lessons/sample.json',
        id: 'slides.1.picture',
        cure: 'Write a text in quotation marks.',
      }),
    )
    expect(code).toBe(1)
  })

  test('says in words for people what stands in an entry and what belongs there', async () => {
    await change('profiles/demo/profile.json', (profile) => {
      delete profile['volume']
      ;(profile['idle'] as Record<string, unknown>)['resetAfterSeconds'] = 5
      Object.assign(profile, { lessons: [], collect: 'yes', bands: ['5-6'], reportNumbers: {} })
    })
    const { report } = await validateAsJson()
    const said = report.faults.map(({ id, problem, cure }) => `${id}: ${problem}. ${cure}`)
    expect(said).toEqual([
      'lessons: this list does not fit. Write at least 1.',
      'bands.0: "5-6" does not fit. Write "6-9" or "10-14" or "14+".',
      'reportNumbers: this object does not fit. Write a list in square brackets.',
      'idle.resetAfterSeconds: 5 does not fit. Write a number of 20 or more.',
      'volume: this entry is missing. Write it; another file of its kind shows how.',
      'collect: "yes" does not fit. Write true or false.',
    ])
  })

  test('names another minefield rule', async () => {
    await change('profiles/demo/profile.json', (profile) => {
      profile['minefieldRule'] = 'go-back'
    })
    const { report, code } = await validateAsJson()
    expect(report.faults).toContainEqual(
      expect.objectContaining({ file: 'profiles/demo/profile.json', id: 'minefieldRule' }),
    )
    expect(code).toBe(1)
  })

  test('names a missing text', async () => {
    await change('locales/ru/lessons/sample.json', ({ texts }) => {
      delete (texts as Record<string, string>)['sample.way.go']
    })
    const { code, out } = await validate()
    expect(out).toMatch(
      /^locales\/ru\/lessons\/sample\.json: sample\.way\.go: the text is missing/m,
    )
    expect(code).toBe(1)
  })

  test('names a character that the bundled fonts lack', async () => {
    await change('locales/ru/lessons/sample.json', ({ texts }) => {
      ;(texts as Record<string, string>)['sample.way.go'] = 'Иди 走'
    })
    const { out } = await validate()
    expect(out).toMatch(/sample\.way\.go: no font has the character "走" \(U\+8D70\) — /)
  })

  test('prints one JSON object on demand', async () => {
    const { report, code } = await validateAsJson()
    expect(Object.keys(report)).toEqual([
      'faults',
      'pending',
      'lessons',
      'locales',
      'reviews',
      'spelling',
      'teaching',
      'pictures',
      'lengths',
    ])
    expect(report.faults).toEqual([])
    expect(report.locales['ru']).toEqual({
      texts: expect.any(Number) as number,
      missing: 0,
      narration: { human: 0, draft: expect.any(Number) as number, missing: 0, stale: 0 },
    })
    expect(report.pictures).toMatchObject({
      bytes: report.pictures.files * 5,
      unused: [],
      missing: [],
    })
    // The sample is shorter than any visit to a kiosk.
    expect(report.lengths['ru']).toEqual([
      { lesson: 'sample', band: '6-9', minutes: expect.any(Number) as number },
      { lesson: 'sample', band: '10-14', minutes: expect.any(Number) as number },
    ])
    expect(code).toBe(0)
  })

  test('refuses a draft as a release', async () => {
    const { report, code } = await validateAsJson('--release')
    expect(report.faults.map(({ id }) => id)).toEqual(['approval', 'reportNumbers', 'sample'])
    expect(code).toBe(1)
  })

  test('validates the profile that is asked for', async () => {
    const profile = {
      ...validContent().profile.value,
      id: 'other',
      languages: ['en'],
      defaultLanguage: 'en',
    }
    await writeContent(root, {
      ...validContent(),
      profile: { file: 'profiles/other/profile.json', value: profile },
    })
    const { report, code } = await validateAsJson('--profile', 'other')
    expect(Object.keys(report.locales)).toEqual(['en'])
    expect(report.faults).toEqual([])
    expect(code).toBe(0)
  })

  test.each([
    [['--bogus'], /^Unknown option '--bogus'\. Usage: npm run validate/],
    [['something'], /Usage: npm run validate/],
    [['--profile', 'nobody'], /^There is no profile "nobody"; there are: demo\. Usage: /],
    [['--root', '/no/such/folder'], /^There is no folder "\/no\/such\/folder"\. Usage: /],
  ])('%j gets a usage line and exit 2', async (options, line) => {
    const { code, out, error } = await validate(...options)
    expect(error).toMatch(line)
    expect(error.trim()).not.toContain('\n')
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})

type Run = { readonly code: number | null; readonly out: string; readonly error: string }

function validate(...options: string[]): Promise<Run> {
  const main = path.join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, [main, '--root', root, ...options])
  let out = ''
  let error = ''
  child.stdout.on('data', (data) => void (out += String(data)))
  child.stderr.on('data', (data) => void (error += String(data)))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out, error }))
  })
}

async function validateAsJson(...options: string[]) {
  const { code, out } = await validate('--json', ...options)
  return { code, report: JSON.parse(out) as ContentReport }
}

async function change(file: string, edit: (value: Record<string, unknown>) => void): Promise<void> {
  const place = path.join(root, file)
  const value = JSON.parse(await readFile(place, 'utf8')) as Record<string, unknown>
  edit(value)
  await writeFile(place, JSON.stringify(value))
}
