import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { reportPage } from './report-page.ts'
import { complaintsOf, correctLexicon, Verdicts } from './verdicts.ts'

const lexicon = '# Words\nkind\twritten\tspoken\tnote\nword\tбегу\tбег+у\tverb\nstem\tмир\tм+ир\n'

function sentBack(corrections: Record<string, { written: string; spoken: string }>) {
  return v.parse(Verdicts, { format: 1, locale: 'ru', verdicts: {}, lexicon: corrections })
}

describe('corrections of a native listener', () => {
  test('are entered as words of the lexicon', () => {
    const corrected = correctLexicon(
      lexicon,
      'ru',
      sentBack({ 'ui.next': { written: 'дома', spoken: 'дом+а' } }),
    )
    expect(corrected).toBe(`${lexicon}word\tдома\tдом+а\ta native listener\n`)
  })

  test('replace what stood there for the same word', () => {
    const corrected = correctLexicon(
      lexicon,
      'ru',
      sentBack({ 'ui.next': { written: 'Бегу', spoken: 'б+егу' } }),
    )
    expect(corrected).toContain('word\tБегу\tб+егу\ta native listener')
    expect(corrected).not.toContain('бег+у')
  })

  test('that would break a line of the file are refused', () => {
    expect(() => sentBack({ 'ui.next': { written: 'a\tb', spoken: 'c' } })).toThrow('no tab')
  })

  test('complaints are told, with those whose text was changed marked', () => {
    const hash = '0123456789abcdef'
    const verdicts = v.parse(Verdicts, {
      format: 1,
      locale: 'ru',
      verdicts: {
        'ui.next': { verdict: 'wrong', note: 'stress', hash },
        'ui.back': { verdict: 'understandable', note: '', hash },
        'ui.close': { verdict: 'good', note: '', hash },
      },
      lexicon: {},
    })
    expect(complaintsOf(verdicts, new Map([['ui.next', hash]]))).toEqual([
      'ui.next: wrong: stress',
      'ui.back: understandable (the text was changed since)',
    ])
  })
})

test('the page shows texts as text, whatever stands in them', () => {
  const row = { id: 'ui.next', hash: 'x', spoken: '', sounds: 'nˈɛkst', state: 'draft', clip: null }
  const page = reportPage('en', 'a voice', [{ ...row, text: '<img src=x onerror=alert(1)>' }])
  expect(page).toContain('[nˈɛkst]')
  expect(page).not.toContain('<img')
})
