import { expect, test } from 'vitest'
import { align, alignRate } from './align.ts'
import type { Span } from './sound.ts'

/** Four "words", each a vowel of its own, said by a throat of a given pitch at a given speed. */
const vowels = [
  [300, 2300],
  [700, 1200],
  [350, 800],
  [550, 1800],
] as const

function speak(
  pitch: number,
  seconds: readonly number[],
): { samples: Float32Array; words: Span[] } {
  const pause = 0.15
  const total = seconds.reduce((sum, length) => sum + length + 0.05, 2 * pause)
  const samples = new Float32Array(Math.ceil(total * alignRate))
  const words: Span[] = []
  let time = pause
  for (const [index, length] of seconds.entries()) {
    words.push([time, time + length])
    for (let sample = 0; sample < length * alignRate; sample += 1) {
      let value = 0
      for (let harmonic = 1; harmonic * pitch < 4000; harmonic += 1) {
        const near = vowels[index]!.map((formant) =>
          Math.exp(-(((harmonic * pitch - formant) / 150) ** 2)),
        )
        value +=
          (0.02 + near[0]! + near[1]!) *
          Math.sin((2 * Math.PI * harmonic * pitch * sample) / alignRate)
      }
      samples[Math.floor(time * alignRate) + sample] = 0.08 * value
    }
    time += length + 0.05
  }
  return { samples, words }
}

test('finds the words of another voice that speaks at another speed', () => {
  const draft = speak(120, [0.4, 0.3, 0.5, 0.35])
  const person = speak(205, [0.3, 0.6, 0.35, 0.7])
  const found = align(draft.samples, draft.words, person.samples)
  for (const [index, [start, end]] of found.entries()) {
    expect(Math.abs(start - person.words[index]![0])).toBeLessThan(0.08)
    expect(Math.abs(end - person.words[index]![1])).toBeLessThan(0.08)
  }
})

test('keeps the words in order, within the recording', () => {
  const draft = speak(120, [0.4, 0.3, 0.5, 0.35])
  const other = speak(180, [0.2, 0.2, 0.9, 0.2])
  const found = align(draft.samples, draft.words, other.samples).flat()
  expect([...found].sort((a, b) => a - b)).toEqual(found)
  expect(found.at(-1)).toBeLessThanOrEqual(other.samples.length / alignRate)
})
