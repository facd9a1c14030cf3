import { expect, test } from 'vitest'
import { wordAt, wordsOf } from './words.ts'

test('words are what white space separates, in every script', () => {
  expect(wordsOf(' Կա՛նգ առ։ Մի՛ դիպչիր։ ')).toEqual(['Կա՛նգ', 'առ։', 'Մի՛', 'դիպչիր։'])
})

test('a word stays lit until the next one starts', () => {
  const words = [
    [0.15, 0.5],
    [0.6, 1],
  ] as const
  expect([0, 0.15, 0.55, 0.6, 9].map((seconds) => wordAt(words, seconds))).toEqual([-1, 0, 0, 1, 1])
})
