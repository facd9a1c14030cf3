import { describe, expect, test } from 'vitest'
import type { NarrationFile } from '../core/content/narration.ts'

/** The clips as they are committed, decoded as the player decodes them. */
const rate = 48000
const locales = ['hy', 'az', 'ru', 'en']
/** Spread over the whole language: the narration tool hears every clip when it makes it. */
const sampleSize = 48

type Filter = readonly [b: readonly number[], a: readonly number[]]

/** ITU-R BS.1770: the ear's own weighting at 48 kHz, a shelf and a high-pass. */
const weighting: readonly Filter[] = [
  [
    [1.53512485958697, -2.69169618940638, 1.19839281085285],
    [-1.69065929318241, 0.73248077421585],
  ],
  [
    [1, -2, 1],
    [-1.99004745483398, 0.99007225036621],
  ],
]

function filtered(samples: Float32Array, [b, a]: Filter): Float32Array {
  const out = new Float32Array(samples.length)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  for (const [index, x] of samples.entries()) {
    const y = b[0]! * x + b[1]! * x1 + b[2]! * x2 - a[0]! * y1 - a[1]! * y2
    ;[x2, x1, y2, y1] = [x1, x, y1, y]
    out[index] = y
  }
  return out
}

/** Loudness in LUFS over blocks of 400 ms, silent and soft ones left out as the standard says. */
function loudnessOf(samples: Float32Array): number {
  const weighted = weighting.reduce(filtered, samples)
  const block = 0.4 * rate
  const powers: number[] = []
  for (let start = 0; start + block <= weighted.length; start += block / 4) {
    let sum = 0
    for (let index = start; index < start + block; index += 1) {
      sum += weighted[index]! ** 2
    }
    powers.push(sum / block)
  }
  const level = (power: number) => -0.691 + 10 * Math.log10(power)
  const mean = (list: readonly number[]) =>
    list.reduce((sum, power) => sum + power, 0) / list.length
  const heard = powers.filter((power) => level(power) > -70)
  const gate = level(mean(heard)) - 10
  return level(mean(heard.filter((power) => level(power) > gate)))
}

function longestSilence(samples: Float32Array): number {
  let [silence, longest] = [0, 0]
  for (const sample of samples) {
    silence = Math.abs(sample) < 0.005 ? silence + 1 : 0
    longest = Math.max(longest, silence)
  }
  return longest / rate
}

describe.each(locales)('the clips of %s', (locale) => {
  test('are whole, unclipped, without long silences, and of the common loudness', async () => {
    const folder = `/assets/narration/${locale}`
    const { clips } = (await (await fetch(`${folder}/manifest.json`)).json()) as NarrationFile
    const drafts = Object.entries(clips)
    const step = Math.max(1, Math.floor(drafts.length / sampleSize))
    const chosen = drafts.filter((_, index) => index % step === 0)
    const context = new OfflineAudioContext(1, 1, rate)
    const sounds: Float32Array[] = []
    const faults: string[] = []
    for (const [id, clip] of chosen) {
      const bytes = await (await fetch(`${folder}/${id}.webm`)).arrayBuffer()
      const sound = await context.decodeAudioData(bytes)
      const samples = sound.getChannelData(0)
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
      const wrong = {
        channels: sound.numberOfChannels !== 1,
        clipped: peak >= 1,
        inaudible: peak < 0.05,
        silence: longestSilence(samples) > 3,
        length: Math.abs(sound.duration - clip.seconds) > 0.1,
        words: clip.words.some(([, end]) => end > sound.duration + 0.05),
      }
      const names = Object.entries(wrong).flatMap(([name, is]) => (is ? [name] : []))
      if (names.length > 0) {
        faults.push(`${id}: ${names.join(', ')}`)
      }
      sounds.push(samples)
    }
    expect(faults).toEqual([])

    const whole = new Float32Array(sounds.reduce((sum, sound) => sum + sound.length, 0))
    let position = 0
    for (const sound of sounds) {
      whole.set(sound, position)
      position += sound.length
    }
    expect(Math.abs(loudnessOf(whole) + 19)).toBeLessThanOrEqual(1.5)
  })
})
