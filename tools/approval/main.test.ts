import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readProfile } from '../../electron/host/content-files.ts'
import { isSigned } from '../../electron/host/signature.ts'
import { validContent, writeContent } from '../../tests/content/valid-content.ts'

let root: string
let key: string
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'approval-'))
  key = path.join(root, 'authority.key')
  await writeContent(root, validContent())
})
afterAll(() => rm(root, { recursive: true }))

function run(tool: string, ...options: readonly string[]) {
  const main = path.join(import.meta.dirname, '..', tool, 'main.ts')
  return spawnSync(process.execPath, [main, ...options], { encoding: 'utf8' })
}

const sign = (...options: readonly string[]) =>
  run('approval', 'sign', '--root', root, '--profile', 'demo', '--key', key, ...options)
const said = ['--authority', 'An authority', '--reference', 'A-1', '--date', '2026-11-21']
const release = () => run('validate', '--release', '--root', root).stdout

test('an authority makes a key, signs, and a release misses no approval any more', async () => {
  const made = run('approval', 'key', key)
  expect(made.status).toBe(0)
  expect((await stat(key)).mode & 0o077).toBe(0)
  expect(release()).toContain('no authority has approved')

  const signed = sign(...said)
  expect(signed.status).toBe(0)
  const { profile } = await readProfile(root, 'demo')
  expect(profile.approval).toMatchObject({ authority: 'An authority', date: '2026-11-21' })
  expect(isSigned(profile, profile.approval!)).toBe(true)
  const [, fingerprint] = /Fingerprint: (.*)/.exec(made.stdout)!
  expect(signed.stdout).toContain(fingerprint!)
  expect(release()).not.toMatch(/no authority|no approval|not what was|approval\.signature/)

  // One word later the lesson is a draft again, and the report says in which language.
  const file = path.join(root, 'locales/en/lessons/sample.json')
  await writeFile(file, (await readFile(file, 'utf8')).replace('Text for', 'Words for'))
  expect(release()).toMatch(/not what was approved \(text, pictures, answers or rule\): en\b/)
})

test('what is missing is said, and nothing is written', async () => {
  const before = await readFile(path.join(root, 'profiles/demo/profile.json'), 'utf8')
  expect(run('approval', 'key', key).stderr).toMatch(/is there already/)
  expect(sign().stderr).toMatch(/^Signing needs --profile, --key, --authority/)
  expect(run('approval').stderr).toMatch(/^Say what to do\.\nUsage/)
  expect(sign(...said, '--date', 'today').stderr).toMatch(/a date like/)
  const noKey = path.join(root, 'profiles/demo/profile.json')
  expect(sign(...said, '--key', noKey).stderr).toMatch(/is no key: make one/)
  await rm(path.join(root, 'assets/pictures/walk.webp'))
  expect(sign(...said).stderr).toMatch(/nothing to sign in: sample \(en\), sample \(ru\)/)
  expect(await readFile(path.join(root, 'profiles/demo/profile.json'), 'utf8')).toBe(before)
})
