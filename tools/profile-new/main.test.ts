import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readProfile } from '../../electron/host/content-files.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'profile-new-'))
  await mkdir(path.join(root, 'locales/hy'), { recursive: true })
  await mkdir(path.join(root, 'locales/ru'))
})
afterAll(() => rm(root, { recursive: true }))

function make(...options: readonly string[]) {
  const main = path.join(import.meta.dirname, 'main.ts')
  return spawnSync(process.execPath, [main, '--root', root, ...options], { encoding: 'utf8' })
}

test('a script makes a profile that the program reads without a fault', async () => {
  const { status, stdout } = make('a-school', '--yes', '--name', 'Դպրոց', '--number', '911')
  expect(status).toBe(0)
  expect(stdout).toContain('npm run validate -- --profile a-school')
  const { profile, faults } = await readProfile(root, 'a-school')
  expect(faults).toEqual([])
  expect(profile).toMatchObject({ organisation: 'Դպրոց', languages: ['hy', 'ru'] })
  const text = await readFile(path.join(root, 'profiles/a-school/profile.json'), 'utf8')
  expect(text).toContain('"languages": ["hy", "ru"]')
  // What is there is never written over.
  const again = make('a-school', '--yes')
  expect(again.status).toBe(2)
  expect(again.stderr).toMatch(/^There is a profile "a-school" already/)
})

test.each([
  [[], 2, /^Name one organisation\.\nUsage/],
  [['A School', '--yes'], 2, /^"A School" is no name for a folder/],
  [['b', '--colour', 'red'], 2, /^Unknown option '--colour'/],
  [['b'], 2, /^Nobody is here to ask: add --yes/],
  [['b', '--yes', '--languages', 'fr'], 1, /there is no language "fr".*\nNothing was written/],
  [['b', '--yes', '--number', '9 11'], 1, /reportNumbers\.0\.digits: .*digits without spaces/],
  [['b', '--yes', '--ink', '#cccccc'], 1, /colours\.ink: #cccccc is too weak/],
])('%j is refused in plain words', (options, code, message) => {
  const { status, stderr } = make(...options)
  expect(stderr).toMatch(message)
  expect(status).toBe(code)
})
