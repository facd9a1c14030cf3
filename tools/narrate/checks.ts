import type { Clip } from '../../src/core/content/narration.ts'
import type { Heard } from './encode.ts'
import { silenceBetween } from './sound.ts'

export type Expected = {
  /** Words of the displayed text. */
  readonly words: number
  readonly syllables: number
  readonly sentences: number
}

const longestSilence = 3
export const wantedLoudness = -19
const loudnessTolerance = 1.5
/** What the clips of one language may take up. */
const mostBytes = 30_000_000

/** What is wrong with a clip by its line in the manifest. */
export function problemsOfClip(clip: Clip, expected: Expected): string[] {
  const problems: string[] = []
  if (clip.words.length !== expected.words) {
    problems.push(`has times for ${clip.words.length} words, the text has ${expected.words}`)
  }
  let previous = 0
  for (const [index, [start, end]] of clip.words.entries()) {
    if (start < previous || end < start || end > clip.seconds + 0.001) {
      problems.push(`word ${index + 1} runs from ${start} to ${end}, out of order`)
    }
    if (start - previous > longestSilence) {
      problems.push(`is silent before word ${index + 1}`)
    }
    previous = end
  }
  const speech = clip.seconds - silenceBetween * (expected.sentences - 1)
  const [shortest, longest] = [0.07 * expected.syllables, 0.9 + 0.55 * expected.syllables]
  if (speech < shortest || speech > longest) {
    problems.push(`lasts ${clip.seconds} s for ${expected.syllables} syllables`)
  }
  return problems
}

/** What is wrong with a clip as it is heard. */
export function problemsOfSound(heard: Heard, clip: Clip): string[] {
  const problems: string[] = []
  if (heard.peak >= 1) {
    problems.push(`is too loud: its peak is ${heard.peak.toFixed(2)}`)
  }
  if (heard.peak < 0.05) {
    problems.push('is nearly silent')
  }
  if (heard.longestSilence > longestSilence) {
    problems.push('has a silence of more than 3 s')
  }
  if (Math.abs(heard.seconds - clip.seconds) > 0.1) {
    problems.push(`sounds for ${heard.seconds.toFixed(2)} s instead of ${clip.seconds} s`)
  }
  return problems
}

/** What is wrong with the loudness of a whole language; a short clip alone says little. */
export function problemsOfLoudness(loudness: number): string[] {
  return Math.abs(loudness - wantedLoudness) > loudnessTolerance
    ? [`the clips have ${loudness.toFixed(1)} LUFS, they should have ${wantedLoudness}`]
    : []
}

export function problemsOfSize(bytes: number): string[] {
  return bytes > mostBytes
    ? [`the clips take up ${(bytes / 1e6).toFixed(1)} MB of ${mostBytes / 1e6}`]
    : []
}
