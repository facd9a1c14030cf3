import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { localesOf, makePlan } from './plan.ts'
import { problemsOf } from './problems.ts'
import { readVoices } from './voices.ts'

const voice = readVoices()['hy']!
let root: string

const write = (file: string, content: unknown) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(
    path.join(root, file),
    typeof content === 'string' ? content : JSON.stringify(content),
  )
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plan-'))
  write('locales/hy/ui.json', {
    format: 1,
    texts: { 'ui.next': 'Հաջորդը', 'ui.draft': 'Սևագիր' },
    silent: ['ui.draft'],
  })
  write('locales/ru/ui.json', { format: 1, texts: { 'ui.next': 'Дальше' } })
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('every text that is not silent is to be spoken, and none is yet', () => {
  const plan = makePlan(root, 'hy', voice)
  expect(plan.planned.map(({ id }) => id)).toEqual(['ui.next'])
  expect(problemsOf(plan)).toEqual(['hy: ui.next: has no clip'])
})

test.each([
  ['a number that is too long', 'Զանգիր 123456', /"123456" has to be written in words/],
  ['an unknown acronym', 'ԱԲԳ', /needs a line in speech\.tsv/],
  ['foreign letters', 'Ասա Police', /has letters that are foreign to "hy"/],
  ['a placeholder', 'Սլայդ {{number}}', /a placeholder cannot be spoken/],
])('%s is refused with its file and id', (_, text, problem) => {
  write('locales/hy/messages.json', { format: 1, texts: { 'messages.call': text } })
  const problems = problemsOf(makePlan(root, 'hy', voice))
  expect(problems).toContainEqual(expect.stringMatching(problem))
  expect(problems[0]).toMatch(/^locales\/hy\/messages\.json: messages\.call: /)
})

test("a profile's own words are planned apart, in the languages that it has them in", () => {
  write('profiles/org/texts/hy.json', { format: 1, texts: { 'own.report.who': 'Ասա՛ Անիին։' } })
  expect(localesOf(root)).toEqual(['hy', 'ru'])
  expect(localesOf(root, 'org')).toEqual(['hy'])
  const plan = makePlan(root, 'hy', voice, 'org')
  expect(plan.planned.map(({ id }) => id)).toEqual(['own.report.who'])
  expect(plan.folder).toBe(path.join(root, 'profiles/org/narration/hy'))
})

test('more sound than a language may have is named', () => {
  write('assets/narration/hy/ui.next.webm', 'x'.repeat(30_000_001))
  expect(problemsOf(makePlan(root, 'hy', voice)).at(-1)).toBe('hy: the clips take up 30.0 MB of 30')
})
