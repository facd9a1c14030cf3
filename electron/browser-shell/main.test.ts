import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../../src/core/settings.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'browser-shell-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** Run the shell as a program of its own, on content that stands in `folder`, and data as well. */
function runShell(options: readonly string[] = [], data = folder) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'main.ts'), '--no-open', ...options],
    { env: { ...process.env, SAFE_STEPS_DATA: data, SAFE_STEPS_CONTENT: folder } },
  )
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk) => (said.out += String(chunk)))
  child.stderr.on('data', (chunk) => (said.error += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said, ended }
}

/** What the page that this shell has announced may ask. */
function pageOf(announced: string) {
  const address = new URL(/http:\S+/.exec(announced)?.[0] ?? '')
  const token = new URLSearchParams(address.hash.slice(1)).get('token') ?? ''
  const ask = async (op: string, input: unknown): Promise<unknown> => {
    const answer = await fetch(new URL(`/op/${op}`, address), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return answer.json()
  }
  return { address, token, ask }
}

test('a wrong option gets one line with the usage, and code 2', async () => {
  const { said, ended } = runShell(['--bogus'])
  expect(await ended).toBe(2)
  expect(said.error).toMatch(/^Unknown option '--bogus'\. Usage: npm start -- .*\n$/)
  expect(said.out).toBe('')
})

test('broken settings, profile and lesson are named, and the kiosk runs without them', async () => {
  await writeFile(path.join(folder, 'settings.json'), '{"form')
  await mkdir(path.join(folder, 'profiles/demo'), { recursive: true })
  await writeFile(path.join(folder, 'profiles/demo/profile.json'), '[]')
  await mkdir(path.join(folder, 'assets/lessons'), { recursive: true })
  await writeFile(path.join(folder, 'assets/lessons/river.json'), '{')

  const { child, said, ended } = runShell()
  await expect.poll(() => said.out, { timeout: 15_000 }).toContain('Safe Steps is ready')
  expect(said.error).toMatch(
    /settings\.json: the file is broken — .* kept as \S+settings\.json\.corrupt-1\./,
  )
  expect(said.error).toContain('profiles/demo/profile.json: ')
  expect(said.error).toContain('assets/lessons/river.json: line 1, column 2: ')
  expect(await readFile(path.join(folder, 'settings.json.corrupt-1'), 'utf8')).toBe('{"form')

  const { ask, address, token } = pageOf(said.out)
  expect(await ask('app.start', null)).toMatchObject({
    ok: true,
    value: { mode: 'kiosk', shell: 'browser', profileId: 'demo', approved: false },
  })

  const stream = await fetch(new URL(`/events?token=${token}`, address))
  child.kill('SIGTERM')
  expect(await stream.text()).toContain('event: hostStopped')
  expect(await ended).toBe(0)
})

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a data folder that may only be read is no reason not to start (needs root on Linux, and mount)',
  async () => {
    const data = path.join(folder, 'read-only')
    await mkdir(data)
    const mount = (...words: string[]) => spawnSync('mount', [...words, data]).status
    expect(mount('-t', 'tmpfs', '-o', 'ro,size=32k', 'tmpfs')).toBe(0)
    try {
      const { child, said, ended } = runShell([], data)
      await expect.poll(() => said.out, { timeout: 15_000 }).toContain('Safe Steps is ready')
      const { ask } = pageOf(said.out)
      expect(await ask('app.start', null)).toMatchObject({ ok: true, value: { mode: 'kiosk' } })
      const settings = { ...defaultSettings, textSize: 1.3 }
      expect(await ask('settings.write', settings)).toMatchObject({ error: { code: 'storage' } })
      expect(await ask('settings.read', null)).toMatchObject({ ok: true, value: settings })
      expect(said.error).toContain('EROFS')
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    } finally {
      spawnSync('umount', [data])
    }
  },
)
