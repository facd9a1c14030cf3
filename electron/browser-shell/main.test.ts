import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'browser-shell-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** Run the shell as a program of its own, on content and data that stand in `folder`. */
function runShell(...options: string[]) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'main.ts'), '--no-open', ...options],
    { env: { ...process.env, SAFE_STEPS_DATA: folder, SAFE_STEPS_CONTENT: folder } },
  )
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk) => (said.out += String(chunk)))
  child.stderr.on('data', (chunk) => (said.error += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said, ended }
}

test('a wrong option gets one line with the usage, and code 2', async () => {
  const { said, ended } = runShell('--bogus')
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

  const address = new URL(/http:\S+/.exec(said.out)?.[0] ?? '')
  const token = new URLSearchParams(address.hash.slice(1)).get('token') ?? ''
  const answer = await fetch(new URL('/op/app.start', address), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: 'null',
  })
  expect(await answer.json()).toMatchObject({
    ok: true,
    value: { mode: 'kiosk', shell: 'browser', profileId: 'demo', approved: false },
  })

  const stream = await fetch(new URL(`/events?token=${token}`, address))
  child.kill('SIGTERM')
  expect(await stream.text()).toContain('event: hostStopped')
  expect(await ended).toBe(0)
})
