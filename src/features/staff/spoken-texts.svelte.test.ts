import { describe, expect, test } from 'vitest'
import { SpokenTexts } from './spoken-texts.ts'

function texts(): SpokenTexts {
  const spoken = new SpokenTexts((id) => id === 'staff.wait-said')
  spoken.learn('Staff area', 'staff.title')
  spoken.learn('Wait 1:05.', 'staff.wait', { time: '1:05' })
  spoken.learn('Good', 'staff.good')
  spoken.learn('Nothing leaves: no network, no trace', 'about.private')
  spoken.learnAs('Հայերեն', ['ui.language-name@hy'])
  spoken.learn('Listen: Հայերեն', 'staff.listen', { language: 'Հայերեն' })
  return spoken
}

describe('a text that staff are shown', () => {
  test.each([
    ['is said as it is written', 'Staff area', ['staff.title']],
    [
      'has a clip for its words and one for each digit',
      'Wait 1:05.',
      ['staff.wait-said', ...digits('105')],
    ],
    [
      'is whole even where it looks like several',
      'Nothing leaves: no network, no trace',
      ['about.private'],
    ],
    ['may be several', ': Good, Staff area · 7', ['staff.good', 'staff.title', 'ui.digit.7']],
    ['may name a language', 'Listen: Հայերեն', ['staff.listen', 'ui.language-name@hy']],
  ])('%s', (_, shown, said) => {
    expect(texts().idsOf(shown)).toEqual(said)
  })

  test('is spelled where nobody wrote it', () => {
    expect(texts().idsOf('Tav-01.')).toEqual([
      ...['t', 'a', 'v', 'hyphen'].map((name) => `admin.letter.${name}`),
      ...digits('01'),
      'admin.letter.point',
    ])
    expect(texts().idsOf('−')).toEqual([])
  })
})

function digits(row: string): readonly string[] {
  return [...row].map((digit) => `ui.digit.${digit}`)
}
