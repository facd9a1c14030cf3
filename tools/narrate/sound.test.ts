import { expect, test } from 'vitest'
import { join, silenceBefore, silenceBetween, spansOfTokens, trim, type Sound } from './sound.ts'

const rate = 1000
const sound = (silence: number, loud: number, words: Sound['words']): Sound => ({
  rate,
  samples: Int16Array.from([
    ...new Array<number>(silence).fill(0),
    ...new Array<number>(loud).fill(5000),
    ...new Array<number>(silence).fill(0),
  ]),
  words,
})

test('silence at the ends goes, and the words move with it', () => {
  const { samples, words } = trim(sound(300, 500, [[0.3, 0.9]]))
  expect(samples.length).toBe(20 + 500 + 60)
  expect(words[0]?.[0]).toBeCloseTo(0.02)
  expect(words[0]?.[1]).toBeCloseTo(0.58)
})

test('a silent voice is a fault', () => {
  expect(() => trim(sound(100, 0, []))).toThrow('silent')
})

test('sentences are joined with a pause, behind a silence that the words count in', () => {
  const one = sound(0, 200, [[0, 0.2]])
  const { words } = join([one, one])
  expect(words[0]).toEqual([silenceBefore, silenceBefore + 0.2])
  expect(words[1]?.[0]).toBeCloseTo(silenceBefore + 0.2 + silenceBetween)
})

test('every displayed word gets a span, those not spoken an empty one', () => {
  const spoken: Sound['words'] = [
    [0.15, 0.3],
    [0.3, 0.5],
    [0.5, 0.9],
  ]
  expect(spansOfTokens(spoken, [0, 0, 2], 3)).toEqual([
    [0.15, 0.5],
    [0.5, 0.5],
    [0.5, 0.9],
  ])
})
