import { afterEach, expect, test, vi } from 'vitest'
import { Sounds, type Sound } from './sounds.ts'

const rate = 48000
const every: readonly Sound[] = ['tap', 'right', 'calm', 'done', 'clap']

/** What a sound is as samples: the loudspeaker is replaced by a recording. */
async function recordingOf(sound: Sound, volume = 1): Promise<Float32Array> {
  const recorder = new OfflineAudioContext(1, rate * 1.5, rate)
  vi.stubGlobal(
    'AudioContext',
    // Only what is made of it matters here.
    function () {
      return Object.assign(recorder, { resume: () => Promise.resolve() })
    },
  )
  const sounds = new Sounds()
  sounds.volume = volume
  sounds.play(sound)
  return (await recorder.startRendering()).getChannelData(0)
}

const peakOf = (samples: Float32Array) =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)

afterEach(() => vi.unstubAllGlobals())

test.each(every)('%s is soft, and swells instead of banging', async (sound) => {
  const samples = await recordingOf(sound)
  const peak = peakOf(samples)
  expect(peak).toBeGreaterThan(0.05)
  // Two tones may overlap; a voice has a peak of about 0.8.
  expect(peak).toBeLessThan(0.25)
  const tenMilliseconds = peakOf(samples.subarray(0, rate / 100))
  expect(tenMilliseconds).toBeLessThan(peak / 2)
  const steepest = samples.reduce(
    (most, sample, index) => Math.max(most, Math.abs(sample - (samples[index - 1] ?? 0))),
    0,
  )
  expect(steepest).toBeLessThan(0.03)
})

test('is as loud as the voice is set', async () => {
  const [loud, soft] = [await recordingOf('tap', 1), await recordingOf('tap', 0.25)]
  expect(peakOf(soft) / peakOf(loud)).toBeCloseTo(0.25, 1)
})

test('is silent when switched off, or when the sound is down', () => {
  const open = vi.fn()
  vi.stubGlobal('AudioContext', open)
  const sounds = new Sounds()
  sounds.on = false
  sounds.play('tap')
  sounds.on = true
  sounds.volume = 0
  sounds.play('tap')
  expect(open).not.toHaveBeenCalled()
})
