import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sheet } from '../../src/core/print/sheet.ts'
import { failure, success } from '../../src/core/result.ts'
import { fileNameOf, printSaver, printsFolder, type PrintPage, untilReady } from './prints.ts'
import { FailingDisk, failing } from './storage/failing-disk.ts'

const sheet: Sheet = {
  kind: 'poster',
  lesson: 'a-dare',
  band: '10-14',
  locales: ['ru', 'en'],
  paper: 'a4',
}
const texts = { 'a-dare.title': 'А слабо? Пойдём: «туда»/сюда.' }
const content = {
  index: { lessons: [{ id: 'a-dare' }] },
  locales: new Map(['ru', 'en'].map((code) => [code, { code, texts, clips: {} }])),
  adminTexts: new Map([
    ['ru', { 'admin.print.poster': 'Плакат', 'admin.guide.title': 'Урок: одна страница' }],
  ]),
} as unknown as Parameters<typeof fileNameOf>[0]
const name = 'А слабо Пойдём туда сюда – Плакат (ru en, A4).pdf'
const pdf = new TextEncoder().encode('%PDF-')

let stick: string
beforeEach(async () => {
  stick = await mkdtemp(path.join(os.tmpdir(), 'stick-'))
})
afterEach(() => rm(stick, { recursive: true, force: true }))

function saver(printPage: PrintPage = () => Promise.resolve(success(pdf))) {
  const disk = new FailingDisk()
  return {
    disk,
    save: printSaver({
      ...{ content, printPage, fileSystem: disk.fileSystem, folder: '/prints' },
      sticks: () => Promise.resolve([{ folder: stick, freeBytes: 1 }]),
    }),
  }
}

test('a sheet becomes a file whose name every file system takes', async () => {
  const { save, disk } = saver()
  const file = path.join('/prints', name)
  expect(await save(sheet, null)).toEqual(success({ kind: 'written', file }))
  expect(String(await disk.fileSystem.read(file))).toBe('%PDF-')
  expect(fileNameOf(content, { ...sheet, locales: ['en'], paper: 'a3' })).toBe(
    'А слабо Пойдём туда сюда – poster (en, A3).pdf',
  )
  expect(fileNameOf(content, { kind: 'guide', locales: ['ru'], paper: 'a4' })).toBe(
    'Урок одна страница (ru, A4).pdf',
  )
})

test('what is not there is not printed, and what was not printed is not saved', async () => {
  const { save } = saver()
  expect(await save({ ...sheet, lesson: 'no-lesson' }, null)).toMatchObject({
    error: { code: 'not-found' },
  })
  expect(await save({ ...sheet, locales: ['hy'] }, null)).toMatchObject({
    error: { code: 'not-found' },
  })
  const without = saver(() => Promise.resolve(failure('unavailable', 'No browser.')))
  expect(await without.save(sheet, null)).toMatchObject({ error: { code: 'unavailable' } })
  expect(await without.disk.fileSystem.list('/prints')).toEqual([])
})

test('a full disk keeps the sheet that was there, and the next one is tried anew', async () => {
  const { save, disk } = saver()
  await save(sheet, null)
  disk.follow(failing('ENOSPC', () => true))
  await expect(save(sheet, null)).rejects.toMatchObject({ code: 'ENOSPC' })
  disk.follow(failing('ENOSPC', () => false))
  expect(String(await disk.fileSystem.read(path.join('/prints', name)))).toBe('%PDF-')
  expect(await save(sheet, null)).toMatchObject({ ok: true })
})

test('onto a stick that is in and no other folder, whole and as often as it is wished', async () => {
  const { save } = saver()
  const written = success({ kind: 'written', file: path.join(stick, name) })
  expect(await save(sheet, stick)).toEqual(written)
  expect(await save(sheet, stick)).toEqual(written)
  expect(await readdir(stick)).toEqual([name])
  expect(await readFile(path.join(stick, name), 'utf8')).toBe('%PDF-')
  expect(await save(sheet, os.tmpdir())).toEqual(success({ kind: 'gone' }))
  const pulled = saver(async () => {
    await rm(stick, { recursive: true })
    return success(pdf)
  })
  expect(await pulled.save(sheet, stick)).toEqual(success({ kind: 'gone' }))
})

test('sheets are made one after another', async () => {
  let running = 0
  const { save } = saver(async () => {
    expect((running += 1)).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    return success(pdf)
  })
  await Promise.all([save(sheet, null), save(sheet, null), save(sheet, null)])
})

test('a page is asked until its sheet is ready, and a clipped one is refused', async () => {
  const states: unknown[] = ['', 'ready']
  expect(await untilReady(() => Promise.resolve(states.shift()))).toEqual(success(true))
  for (const state of ['clipped', 'failed']) {
    expect(await untilReady(() => Promise.resolve(state))).toMatchObject({ ok: false })
  }
})

test('sheets lie among the documents, where there is such a folder', () => {
  const environment = {}
  const home = path.resolve('/home/anna')
  expect(printsFolder({ environment, home, isFolder: () => true })).toBe(
    path.join(home, 'Documents', 'Safe Steps'),
  )
  expect(printsFolder({ environment, home, isFolder: () => false })).toBe(
    path.join(home, 'Safe Steps'),
  )
})
