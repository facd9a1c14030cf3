import { beforeAll, describe, expect, test } from 'vitest'
import {
  checkSpelling,
  reportSpelling,
  type Spells,
} from '../../src/core/content/check-spelling.ts'
import { openDictionaries } from '../../tools/validate/dictionaries.ts'
import { validContent } from './valid-content.ts'

let spells: Spells

beforeAll(async () => {
  spells = await openDictionaries(['en', 'hy', 'ru', 'az'])
})

describe('spelling', () => {
  test.each([
    ['en', 'neighbour', 'neihgbour'],
    ['ru', 'тропинке', 'трапинке'],
    ['hy', 'արահետ', 'արրահետ'],
  ])('%s knows %s and not %s', (code, right, wrong) => {
    expect(spells(code, right)).toBe(true)
    expect(spells(code, wrong)).toBe(false)
  })

  test('has no dictionary of Azerbaijani, and says so', () => {
    const content = validContent()
    content.profile.value.languages = ['az']
    expect(reportSpelling(content, spells)).toEqual({ az: { dictionary: false, unknown: [] } })
  })

  test('finds a planted fault in a child’s text and in a teacher’s, and spares the list', () => {
    const content = validContent()
    const { texts, teaching } = content.locales[0]!
    const lesson = texts.find(({ file }) => file.endsWith('lessons/sample.json'))!.value.texts
    const before = reportSpelling(content, spells)['en']!.unknown
    lesson['sample.way.go'] = 'I stay on the pahth, “don’t” I?'
    teaching[0]!.value.takeHome = 'Say: {{messages.stop}} Then Zorgle.'
    expect(reportSpelling(content, spells)['en']!.unknown).toEqual(
      [...before, 'Zorgle', 'pahth'].sort(),
    )
    const found = () =>
      checkSpelling(content, spells, false).filter(({ problem }) => /pahth|Zorgle/.test(problem))
    expect(found()).toEqual([])
    content.styles.get('en')!.value.unknownWord = 'fault'
    expect(found()).toMatchObject([
      { file: 'locales/en/lessons/sample.json', id: 'sample.way.go' },
      { file: 'locales/en/teaching/sample.json', id: 'teaching.sample.take-home' },
    ])
    content.words.set('en', new Set(['zorgle']))
    expect(found()).toHaveLength(1)
  })

  test('hears the Armenian marks within a word as no letters', () => {
    const content = validContent()
    content.profile.value.languages = ['hy']
    content.locales[0]!.code = 'hy'
    content.locales[0]!.teaching = []
    content.locales[0]!.texts = [
      { file: 'locales/hy/ui.json', value: { format: 1, texts: { 'ui.next': 'Ո՞վ։ Արրահե՛տ։' } } },
    ]
    content.styles.set('hy', content.styles.get('en')!)
    content.styles.get('hy')!.value.script = 'Armenian'
    expect(reportSpelling(content, spells)['hy']!.unknown).toEqual(['Արրահետ'])
  })
})
