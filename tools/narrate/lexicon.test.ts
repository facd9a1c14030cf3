import { expect, test } from 'vitest'
import { parseLexicon, respellStem } from './lexicon.ts'

const heading = 'kind\twritten\tspoken\tnote\n'

test('reads words, phrases and stems and skips heading, comments and empty lines', () => {
  const source = `# a comment\n${heading}\nword\tПМН-2\tп+э +эм +эн дв+а\tnote\nword\tзаброшенные дома\tзабр+ошенные дом+а\nstem\tмор\tмар\n`
  const lexicon = parseLexicon(source, 'ru', 'speech.tsv')
  expect([...lexicon.words.keys()]).toEqual(['пмн-2', 'заброшенные дома'])
  expect(lexicon.stems).toEqual([['мор', 'мар']])
  expect(lexicon.longestPhrase).toBe(2)
})

test('lowers Azerbaijani capitals in their own way', () => {
  const lexicon = parseLexicon(`${heading}word\tİndi\t'indi`, 'az', 'speech.tsv')
  expect(lexicon.words.get('indi')).toBe("'indi")
})

test('the longest stem wins and the ending stays', () => {
  const lexicon = parseLexicon('stem\tառ\tա\nstem\tառաջ\tառաչ', 'hy', 'speech.tsv')
  expect(respellStem('առաջին', lexicon)).toBe('առաչին')
  expect(respellStem('մենք', lexicon)).toBe('մենք')
})

test.each([
  ['rule\ta\tb', 'unknown kind "rule"'],
  ['word\ta', 'needs kind, written and spoken'],
  ['word\ta\tb\nword\tA\tc', 'stands here twice'],
])('names the line that is wrong: %j', (source, problem) => {
  expect(() => parseLexicon(source, 'en', 'locales/en/speech.tsv')).toThrow(problem)
  expect(() => parseLexicon(source, 'en', 'locales/en/speech.tsv')).toThrow(/speech\.tsv:\d/)
})
