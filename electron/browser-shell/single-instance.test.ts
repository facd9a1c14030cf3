import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimSingleInstance } from './single-instance.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'instance-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('one program at a time on one data folder', async () => {
  const first = await claimSingleInstance(folder)
  expect(first).not.toBeNull()
  expect(await claimSingleInstance(folder)).toBeNull()
  const elsewhere = await claimSingleInstance(path.join(folder, 'other'))
  expect(elsewhere).not.toBeNull()
  elsewhere!.close()
  await new Promise((resolve) => first!.close(resolve))
  const next = await claimSingleInstance(folder)
  expect(next).not.toBeNull()
  next!.close()
})

test('a program that was killed keeps nobody out', async () => {
  const module = JSON.stringify(new URL('single-instance.ts', import.meta.url).href)
  const code = `
    const { claimSingleInstance } = await import(${module})
    await claimSingleInstance(process.argv[1])
    process.stdout.write('here')
    setInterval(() => {}, 1000)`
  const killed = spawn(process.execPath, [
    ...['--no-warnings', '--input-type=module', '--eval', code],
    folder,
  ])
  await once(killed.stdout, 'data')
  expect(await claimSingleInstance(folder)).toBeNull()
  killed.kill('SIGKILL')
  await once(killed, 'close')
  const next = await claimSingleInstance(folder)
  expect(next).not.toBeNull()
  next!.close()
})
