import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRandom } from '../../src/core/random.ts'
import { respondWithFile } from './file-response.ts'
import { areasOf, findFile, safeSegments, type Area } from './files.ts'
import { securityHeaders } from './headers.ts'

let folder: string
let areas: readonly Area[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'files-'))
  const content = path.join(folder, 'content')
  const renderer = path.join(folder, 'renderer')
  await mkdir(path.join(content, 'assets/pictures'), { recursive: true })
  await mkdir(path.join(content, 'assets/narration/hy'), { recursive: true })
  await mkdir(path.join(content, 'assets/sign-language'), { recursive: true })
  await mkdir(path.join(renderer, 'assets'), { recursive: true })
  await writeFile(path.join(folder, 'secret.webp'), 'secret')
  await writeFile(path.join(content, 'assets/pictures/river.webp'), '0123456789')
  await writeFile(path.join(content, 'assets/pictures/river.json'), '{}')
  await writeFile(path.join(content, 'assets/pictures/.hidden.webp'), 'hidden')
  await writeFile(path.join(content, 'assets/narration/hy/messages.stop.webm'), 'voice')
  await writeFile(path.join(content, 'assets/sign-language/stop.webm'), 'film')
  await mkdir(path.join(content, 'profiles/org/narration/hy'), { recursive: true })
  await writeFile(path.join(content, 'profiles/org/narration/hy/own.report.who.webm'), 'own voice')
  await writeFile(path.join(content, 'profiles/org/profile.json'), '{}')
  await writeFile(path.join(renderer, 'index.html'), '<!doctype html>')
  await writeFile(path.join(renderer, 'assets/empty.css'), '')
  await symlink(path.join(folder, 'secret.webp'), path.join(content, 'assets/pictures/link.webp'))
  await symlink(folder, path.join(content, 'assets/pictures/up'))
  areas = areasOf(content, renderer, 'org')
})

afterAll(() => rm(folder, { recursive: true }))

describe('files', () => {
  test('are found with their type in every area', async () => {
    const typeOf = async (address: string) => (await findFile(areas, address))?.type
    expect(await typeOf('/')).toBe('text/html; charset=utf-8')
    expect(await typeOf('/index.html')).toBe('text/html; charset=utf-8')
    expect(await typeOf('/pack/pictures/river.webp')).toBe('image/webp')
    expect(await typeOf('/pack/pictures/%72iver.webp')).toBe('image/webp')
    expect(await typeOf('/pack/narration/hy/messages.stop.webm')).toBe('audio/webm')
    expect(await typeOf('/pack/own/hy/own.report.who.webm')).toBe('audio/webm')
    expect(await typeOf('/pack/sign-language/stop.webm')).toBe('video/webm')
  })

  test.each([
    '/pack/pictures/river.json',
    '/pack/own/../profile.json',
    '/pack/pictures/.hidden.webp',
    '/pack/pictures/link.webp',
    '/pack/pictures/up/secret.webp',
    '/pack/pictures/',
    '/pack/pictures',
    '/pack/pictures/../../../secret.webp',
    '/pack/pictures/..%2f..%2f..%2fsecret.webp',
    '/pack/pictures/%2e%2e/%2e%2e/%2e%2e/secret.webp',
    '/pack/pictures/%252e%252e/secret.webp',
    '/pack/pictures/..%5c..%5c..%5csecret.webp',
    '/pack/pictures/river.webp%00.webp',
    '/pack/pictures/river.webp.',
    '/pack/pictures//river.webp',
    '/pack/pictures/%',
    '/pack/pictures/C:river.webp',
    '/pack/pictures/con.webp',
    '/pack/pictures/river.webp::$DATA.webp',
    '/assets',
    '/nothing.html',
    'pack/pictures/river.webp',
    '',
  ])('%j leads nowhere', async (address) => {
    expect(await findFile(areas, address)).toBeNull()
  })

  test('whatever is asked for stays inside its area', async () => {
    const pieces = ['..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', '%', 'a', 'up', 'river.webp']
    const more = ['secret.webp', '//', 'C:', '~', ' ', '%c0%ae', '\u202e', 'link.webp', '%252e']
    const all = [...pieces, ...more]
    const pictures = await realpath(path.join(folder, 'content/assets/pictures'))
    const random = createRandom(20261123)
    for (let round = 0; round < 4000; round += 1) {
      const length = 1 + Math.floor(random() * 6)
      const address =
        '/pack/pictures/' +
        Array.from({ length }, () => all[Math.floor(random() * all.length)]).join('')
      const found = await findFile(areas, address)
      if (found) {
        expect(found.path, address).toBe(path.join(pictures, 'river.webp'))
      }
      for (const segment of safeSegments(address) ?? []) {
        expect(segment).not.toMatch(/^\.|[\\/:\0]|^$/)
      }
    }
  })
})

describe('answers with files', () => {
  const ask = (address: string, more: { range?: string; method?: string; tag?: string } = {}) =>
    respondWithFile(areas, {
      method: more.method ?? 'GET',
      path: address,
      range: more.range ?? null,
      knownTag: more.tag ?? null,
    })

  test('carry the security headers, whatever the status', async () => {
    for (const answer of [
      await ask('/'),
      await ask('/missing.html'),
      await ask('/pack/pictures/river.webp', { range: 'bytes=2-3' }),
      await ask('/pack/pictures/river.webp', { range: 'bytes=99-' }),
    ]) {
      expect(answer.headers).toMatchObject(securityHeaders)
    }
  })

  test('send a part, and say where a part ends that is not there', async () => {
    const part = await ask('/pack/pictures/river.webp', { range: 'bytes=2-5' })
    expect(part).toMatchObject({
      status: 206,
      headers: { 'content-range': 'bytes 2-5/10', 'content-length': '4' },
      body: { start: 2, end: 5 },
    })
    const beyond = await ask('/pack/pictures/river.webp', { range: 'bytes=10-' })
    expect(beyond).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */10' },
      body: null,
    })
  })

  test('have no body where none is wanted or needed', async () => {
    expect((await ask('/', { method: 'HEAD' })).body).toBeNull()
    expect(await ask('/assets/empty.css')).toMatchObject({ status: 200, body: null })
    const { headers } = await ask('/')
    expect(await ask('/', { tag: headers['etag'] ?? '' })).toMatchObject({
      status: 304,
      body: null,
    })
  })
})
