import { expect, test } from 'vitest'
import { addressOf, pageSizeOf, readSheet, type Sheet } from './sheet.ts'

const sheet: Sheet = {
  kind: 'poster',
  lesson: 'stop-back-tell',
  band: '10-14',
  locales: ['hy', 'ru'],
  paper: 'a3',
}

test('the page of a sheet is found again by its address', () => {
  const { searchParams } = new URL(addressOf(sheet), 'app://local')
  expect(readSheet(searchParams.get('sheet')!)).toEqual(sheet)
})

test('the guide is of no lesson, and every other sheet is of one', () => {
  const { locales, paper } = sheet
  const guide: Sheet = { kind: 'guide', locales, paper }
  const { searchParams } = new URL(addressOf(guide), 'app://local')
  expect(readSheet(searchParams.get('sheet')!)).toEqual(guide)
  expect(readSheet(JSON.stringify({ ...guide, lesson: 'a-dare' }))).toBeNull()
  expect(readSheet(JSON.stringify({ ...guide, kind: 'plan' }))).toBeNull()
})

test('what is no sheet is none', () => {
  for (const given of ['', 'poster', '{}', JSON.stringify({ ...sheet, paper: 'a9' })]) {
    expect(readSheet(given)).toBeNull()
  }
})

test('A3 is A4 drawn larger', () => {
  const { width, height, scale } = pageSizeOf(sheet)
  expect(width * scale).toBeCloseTo(297, 0)
  expect(height * scale).toBeCloseTo(420, 0)
})
