import { expect, test } from 'vitest'
import { faultsIn, profileFrom, type Answers } from './answers.ts'
import { askAll } from './ask.ts'

const known = ['az', 'en', 'hy', 'ru']
const start: Answers = {
  id: 'a-school',
  organisation: 'a-school',
  names: {},
  languages: known,
  defaultLanguage: 'az',
  numbers: [],
  confirmedBy: null,
  confirmedOn: '2026-11-25',
  ink: null,
  sun: null,
}

/** Answers in turn; what was asked and told is kept. */
async function talk(...lines: readonly string[]) {
  const asked: string[] = []
  const told: string[] = []
  const left = [...lines]
  const answers = await askAll(
    start,
    known,
    (question) => {
      asked.push(question)
      return Promise.resolve(left.shift() ?? '')
    },
    (line) => told.push(line),
  )
  return { answers, asked, told, left }
}

test('whoever only presses Enter gets a sound profile', async () => {
  const { answers, told } = await talk()
  expect(answers).toEqual(start)
  expect(told).toEqual([])
  expect(faultsIn(answers, known)).toEqual([])
  expect(profileFrom(answers)).toMatchObject({ reportNumbers: [], approval: null })
})

test('the answers stand in the profile, and a number has who confirmed it and when', async () => {
  const { answers, left } = await talk(
    'A school',
    'hy, ru',
    'ru',
    // The names come with the default language first.
    ...['', 'Դպրոց'],
    '911',
    'the headmistress',
    '2026-11-20',
    '#1d3a5f',
    '#ffcf56',
  )
  expect(left).toEqual([])
  expect(profileFrom(answers)).toMatchObject({
    organisation: 'A school',
    names: { hy: { organisation: 'Դպրոց' } },
    languages: ['hy', 'ru'],
    defaultLanguage: 'ru',
    reportNumbers: [{ digits: '911', confirmedBy: 'the headmistress', confirmedOn: '2026-11-20' }],
    colours: { ink: '#1d3a5f', sun: '#ffcf56' },
  })
})

test('a number that nobody has confirmed has neither name nor day', async () => {
  const { answers, asked } = await talk('', 'hy', '911')
  expect(profileFrom(answers)['reportNumbers']).toEqual([
    { digits: '911', confirmedBy: null, confirmedOn: null },
  ])
  expect(asked.join()).not.toContain('On which day')
  expect(asked.join()).not.toContain('Which of them')
})

test('an answer that does not do is asked for again, with the reason and the cure', async () => {
  const { answers, told } = await talk(
    ...['', 'hy,fr', 'hy', '9 11', '911', '', '#77aa99', '#123456'],
  )
  expect(told).toHaveLength(3)
  expect(told[0]).toMatch(/there is no language "fr"\. Choose of these: az, en, hy, ru\./)
  expect(told[1]).toMatch(/digits without spaces/)
  expect(told[2]).toMatch(/#77aa99 is too weak.* Write #[0-9a-f]{6}, the nearest colour/)
  expect(answers).toMatchObject({ languages: ['hy'], numbers: ['911'], ink: '#123456' })
})
