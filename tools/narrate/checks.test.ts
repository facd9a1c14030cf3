import { expect, test } from 'vitest'
import type { Clip } from '../../src/core/content/narration.ts'
import { problemsOfClip, problemsOfLoudness, problemsOfSize, problemsOfSound } from './checks.ts'

const clip = (words: [number, number][], seconds = 1.2): Clip => ({
  hash: '0123456789abcdef',
  seconds,
  words,
  voice: 'a voice',
  kind: 'draft',
})
const expected = { words: 2, syllables: 3, sentences: 1 }
const good = clip([
  [0.15, 0.5],
  [0.5, 1.1],
])

test('a good clip has no problem', () => {
  expect(problemsOfClip(good, expected)).toEqual([])
  expect(problemsOfSound({ seconds: 1.21, peak: 0.8, longestSilence: 0.2 }, good)).toEqual([])
})

test.each([
  ['a word too few', clip([[0.15, 1]]), 'times for 1 words'],
  [
    'words out of order',
    clip([
      [0.6, 0.9],
      [0.5, 1],
    ]),
    'word 2',
  ],
  [
    'a word behind the end',
    clip([
      [0.15, 0.5],
      [0.5, 1.9],
    ]),
    'word 2',
  ],
  [
    'a long silence',
    clip(
      [
        [0.15, 0.5],
        [4, 4.2],
      ],
      4.3,
    ),
    'is silent before word 2',
  ],
  [
    'a swallowed text',
    clip(
      [
        [0, 0.05],
        [0.05, 0.1],
      ],
      0.1,
    ),
    'for 3 syllables',
  ],
])('%s is named', (_, broken, named) => {
  expect(problemsOfClip(broken, expected).join()).toContain(named)
})

test('what is heard has to be neither too loud, nor silent, nor of another length', () => {
  const heard = { seconds: 1.2, peak: 0.8, longestSilence: 0.2 }
  expect(problemsOfSound({ ...heard, peak: 1.01 }, good)[0]).toContain('too loud')
  expect(problemsOfSound({ ...heard, peak: 0.001 }, good)[0]).toContain('silent')
  expect(problemsOfSound({ ...heard, longestSilence: 3.5 }, good)[0]).toContain('3 s')
  expect(problemsOfSound({ ...heard, seconds: 2 }, good)[0]).toContain('instead of')
})

test('a language has to keep to the common loudness and to its room on the disk', () => {
  expect(problemsOfLoudness(-20.4)).toEqual([])
  expect(problemsOfLoudness(-20.6)[0]).toContain('-20.6 LUFS')
  expect(problemsOfLoudness(-17.4)[0]).toContain('-17.4 LUFS')
  expect(problemsOfSize(30_000_000)).toEqual([])
  expect(problemsOfSize(30_100_000)[0]).toContain('30.1 MB')
})
