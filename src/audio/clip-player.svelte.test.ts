import { Howler } from 'howler'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ClipPlayer, type ClipEnd, type Playing } from './clip-player.ts'

/** What howler keeps to itself. */
type Inside = {
  readonly playing: () => boolean
  readonly _sounds: readonly { readonly _node: AudioNode & HTMLAudioElement }[]
}
const howls = () => (Howler as unknown as { readonly _howls: readonly Inside[] })._howls
const playing = () => howls().filter((howl) => howl.playing())

const rate = 8000
const tone = 210

/** A voice-like tone (three harmonics) as a sound file of its own. */
function toneUrl(seconds: number): string {
  const samples = Uint8Array.from({ length: seconds * rate }, (_, index) => {
    const turn = (2 * Math.PI * tone * index) / rate
    return 128 + 40 * Math.sin(turn) + 30 * Math.sin(2 * turn) + 20 * Math.sin(3 * turn)
  })
  const head = new DataView(new ArrayBuffer(44))
  const write = (at: number, word: string) =>
    [...word].forEach((sign, index) => head.setUint8(at + index, sign.charCodeAt(0)))
  write(0, 'RIFF')
  head.setUint32(4, 36 + samples.length, true)
  write(8, 'WAVEfmt ')
  head.setUint32(16, 16, true)
  head.setUint16(20, 1, true)
  head.setUint16(22, 1, true)
  head.setUint32(24, rate, true)
  head.setUint32(28, rate, true)
  head.setUint16(32, 1, true)
  head.setUint16(34, 8, true)
  write(36, 'data')
  head.setUint32(40, samples.length, true)
  return URL.createObjectURL(new Blob([head.buffer, samples], { type: 'audio/wav' }))
}

/** The pitch of what is heard, from the distance at which the sound repeats itself. */
function pitchOf(samples: Float32Array, sampleRate: number): number {
  const likeness = (lag: number) => {
    let sum = 0
    for (let index = 0; index + lag < samples.length; index += 1) {
      sum += samples[index]! * samples[index + lag]!
    }
    return sum / (samples.length - lag)
  }
  const shortest = Math.floor(sampleRate / 400)
  const lags = Array.from(
    { length: Math.ceil(sampleRate / 100) - shortest },
    (_, index) => shortest + index,
  )
  // A sound repeats itself after twice its period as well: the first peak counts, not the highest.
  const scores = lags.map(likeness)
  const high = 0.9 * Math.max(...scores)
  let peak = scores.findIndex((score) => score >= high)
  while (peak + 1 < scores.length && scores[peak + 1]! > scores[peak]!) {
    peak += 1
  }
  return sampleRate / lags[peak]!
}

async function medianPitch(source: AudioNode): Promise<number> {
  const context = source.context as AudioContext
  const analyser = new AnalyserNode(context, { fftSize: 4096 })
  source.connect(analyser)
  const pitches: number[] = []
  const start = performance.now()
  while (pitches.length < 8 && performance.now() - start < 1500) {
    await new Promise((resolve) => setTimeout(resolve, 40))
    const samples = new Float32Array(analyser.fftSize)
    analyser.getFloatTimeDomainData(samples)
    if (samples.some((sample) => Math.abs(sample) > 0.02)) {
      pitches.push(pitchOf(samples, context.sampleRate))
    }
  }
  expect(pitches.length).toBeGreaterThan(5)
  return pitches.sort((a, b) => a - b)[Math.floor(pitches.length / 2)]!
}

let player: ClipPlayer
let last: Playing | null = null

function play(url: string, speed = 1): Promise<ClipEnd> {
  return new Promise((resolve) => {
    last = player.play(url, speed, resolve)
  })
}

const heard = () => vi.waitFor(() => expect(last!.position()).toBeGreaterThan(0.05), 5000)

beforeEach(() => {
  player = new ClipPlayer()
})

afterEach(() => {
  last?.stop()
  Howler.unload()
  vi.restoreAllMocks()
})

describe('the clip player', () => {
  test('plays a clip to its end, and tells where it is', async () => {
    const end = play(toneUrl(0.5))
    await heard()
    expect(playing()).toHaveLength(1)
    expect(await end).toBe('ended')
    expect(playing()).toHaveLength(0)
  })

  // Before the next test, which takes an element away from howler for good.
  test('speaks from a stick too, where a page may not read its files, and keeps few of them', async () => {
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError')
    })
    // Howler lets the output sleep that nothing is heard through.
    await Howler.ctx?.suspend()
    for (let clip = 0; clip < 6; clip += 1) {
      expect(await play(toneUrl(0.2))).toBe('ended')
    }
    expect(howls().length).toBeLessThanOrEqual(5)
    expect(player.decodedBytes).toBe(0)
  })

  test('speaks slower at the same pitch', async () => {
    const url = toneUrl(2)
    void play(url)
    await heard()
    const normal = await medianPitch(Howler.masterGain)
    last!.stop()

    const start = performance.now()
    const end = play(url, 0.8)
    await heard()
    const element = playing()[0]!._sounds[0]!._node
    const context = new AudioContext()
    const slow = await medianPitch(context.createMediaElementSource(element))
    expect(await end).toBe('ended')
    expect(performance.now() - start).toBeGreaterThan(2300)

    expect(Math.abs(normal - tone) / tone).toBeLessThan(0.02)
    expect(Math.abs(slow - normal) / normal).toBeLessThan(0.02)
    await context.close()
  })

  test('is never heard twice: not even a clip that was stopped while it loaded', async () => {
    const [first, second] = [toneUrl(3), toneUrl(3)]
    void play(first)
    last!.stop()
    void play(second)
    await heard()
    expect(playing()).toHaveLength(1)
    last!.stop()
    expect(playing()).toHaveLength(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(playing()).toHaveLength(0)
  })

  test('pauses and goes on where it was', async () => {
    void play(toneUrl(3))
    await heard()
    last!.pause()
    const where = last!.position()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(last!.position()).toBeCloseTo(where, 2)
    last!.resume()
    await vi.waitFor(() => expect(last!.position()).toBeGreaterThan(where + 0.1), 5000)
  })

  test('keeps at most 30 MB of decoded sound', async () => {
    const urls = Array.from({ length: 20 }, () => toneUrl(10))
    let most = 0
    for (const url of urls) {
      player.preload(url, 1)
      await new Promise((resolve) => setTimeout(resolve, 60))
      most = Math.max(most, player.decodedBytes)
    }
    await vi.waitFor(() => expect(player.decodedBytes).toBeGreaterThan(20_000_000), 5000)
    expect(most).toBeLessThanOrEqual(30_000_000)
  })

  test('drops what was not used for longest, but never the clip that it is to keep', async () => {
    const dearest = toneUrl(0.3)
    player.keep(dearest)
    await vi.waitFor(() => expect(player.decodedBytes).toBeGreaterThan(0), 5000)
    for (let clip = 0; clip < 18; clip += 1) {
      player.preload(toneUrl(10), 1)
    }
    await vi.waitFor(() => expect(player.decodedBytes).toBeGreaterThan(20_000_000), 5000)
    URL.revokeObjectURL(dearest)
    expect(await play(dearest)).toBe('ended')
  })

  test('tells that nothing is heard, and speaks again once there is an output', async () => {
    for (const seconds of [1, 5]) {
      const end = play(toneUrl(seconds))
      await heard()
      await Howler.ctx.suspend()
      expect(await end).toBe('silent')
    }
    const again = play(toneUrl(0.3))
    await heard()
    expect(await again).toBe('ended')
  })

  test('opens a new output when the device changes or the old one was taken away', async () => {
    const url = toneUrl(0.3)
    expect(await play(url)).toBe('ended')
    const before = Howler.ctx
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    expect(await play(url)).toBe('ended')
    expect(Howler.ctx).not.toBe(before)
    await Howler.ctx.close()
    expect(await play(url)).toBe('ended')
  })

  test('says that a clip cannot be played', async () => {
    expect(await play(URL.createObjectURL(new Blob(['no sound'])))).toBe('failed')
  })
})
