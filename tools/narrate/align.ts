import type { Span } from './sound.ts'

/**
 * Finds the words of a recording by laying it beside the draft of the same text, whose word times
 * are known: dynamic time warping over the shape of the voice (mel-frequency cepstra). It needs
 * neither a recogniser nor a voice for the language.
 */
export const alignRate = 16000
const hop = 160
const frameLength = 400
const transform = 512
const filters = 26
const coefficients = 13
const audible = 0.01

type Frames = readonly Float64Array[]

const turns = Array.from({ length: transform }, (_, index) => (2 * Math.PI * index) / transform)
const cosines = turns.map(Math.cos)
const sines = turns.map(Math.sin)

/** Triangles of the mel scale between 60 and 7600 Hz, as [bin, weight] of each filter. */
const melFilters: readonly (readonly (readonly [number, number])[])[] = (() => {
  const mel = (hertz: number) => 2595 * Math.log10(1 + hertz / 700)
  const hertz = (value: number) => 700 * (10 ** (value / 2595) - 1)
  const [low, high] = [mel(60), mel(7600)]
  const points = Array.from({ length: filters + 2 }, (_, index) =>
    Math.floor(((transform + 1) * hertz(low + ((high - low) * index) / (filters + 1))) / alignRate),
  )
  return Array.from({ length: filters }, (_, filter) => {
    const [left = 0, middle = 0, right = 0] = points.slice(filter, filter + 3)
    return Array.from({ length: right - left }, (_unused, offset) => {
      const bin = left + offset
      const weight =
        bin < middle ? (bin - left) / (middle - left) : (right - bin) / (right - middle || 1)
      return [bin, weight] as const
    })
  })
})()

function cepstrum(samples: Float32Array, start: number): Float64Array {
  const windowed = Float64Array.from({ length: frameLength }, (_, index) => {
    const here = samples[start + index] ?? 0
    const raised = here - 0.97 * (samples[start + index - 1] ?? 0)
    return raised * (0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (frameLength - 1)))
  })
  const power = new Float64Array(transform / 2 + 1)
  for (let bin = 0; bin < power.length; bin += 1) {
    let [real, imaginary] = [0, 0]
    for (let index = 0; index < frameLength; index += 1) {
      const turn = (bin * index) % transform
      real += windowed[index]! * cosines[turn]!
      imaginary += windowed[index]! * sines[turn]!
    }
    power[bin] = real * real + imaginary * imaginary
  }
  const energies = melFilters.map((filter) =>
    Math.log(filter.reduce((sum, [bin, weight]) => sum + weight * power[bin]!, 1e-6)),
  )
  return Float64Array.from({ length: coefficients }, (_, order) =>
    energies.reduce(
      (sum, energy, filter) =>
        sum + energy * Math.cos((Math.PI * order * (filter + 0.5)) / filters),
      0,
    ),
  )
}

/** Each coefficient around its own mean, so that another throat and microphone matter little. */
function framesOf(samples: Float32Array): Frames {
  const count = Math.max(1, 1 + Math.floor((samples.length - frameLength) / hop))
  const frames = Array.from({ length: count }, (_, index) => cepstrum(samples, index * hop))
  for (let order = 0; order < coefficients; order += 1) {
    const mean = frames.reduce((sum, frame) => sum + frame[order]!, 0) / count
    const variance = frames.reduce((sum, frame) => sum + (frame[order]! - mean) ** 2, 0) / count
    const scale = (order === 0 ? 1.5 : 1) / (Math.sqrt(variance) + 1e-6)
    for (const frame of frames) {
      frame[order] = (frame[order]! - mean) * scale
    }
  }
  return frames
}

function distance(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let order = 0; order < coefficients; order += 1) {
    sum += (one[order]! - other[order]!) ** 2
  }
  return Math.sqrt(sum)
}

/** For each frame of `one` the frame of `other` that sounds alike. */
function warp(one: Frames, other: Frames): Int32Array {
  const width = other.length + 1
  const costs = new Float64Array((one.length + 1) * width).fill(Infinity)
  costs[0] = 0
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column
      const best = Math.min(costs[at - width - 1]!, costs[at - width]!, costs[at - 1]!)
      costs[at] = distance(one[row - 1]!, other[column - 1]!) + best
    }
  }
  const to = new Int32Array(one.length)
  let [row, column] = [one.length, other.length]
  while (row > 0 && column > 0) {
    to[row - 1] = column - 1
    const at = row * width + column
    const [diagonal, up, left] = [costs[at - width - 1]!, costs[at - width]!, costs[at - 1]!]
    if (diagonal <= up && diagonal <= left) {
      row -= 1
      column -= 1
    } else if (up <= left) {
      row -= 1
    } else {
      column -= 1
    }
  }
  return to
}

function speechOf(samples: Float32Array): { readonly from: number; readonly speech: Float32Array } {
  const loud = (sample: number) => Math.abs(sample) > audible
  const from = Math.max(0, samples.findIndex(loud))
  const to = samples.findLastIndex(loud) + 1
  return { from: from / alignRate, speech: samples.subarray(from, Math.max(from + 1, to)) }
}

/** The times of the words in a recording, from their times in the draft. Both at `alignRate`. */
export function align(
  draft: Float32Array,
  words: readonly Span[],
  recording: Float32Array,
): [number, number][] {
  const known = speechOf(draft)
  const found = speechOf(recording)
  const to = warp(framesOf(known.speech), framesOf(found.speech))
  const end = found.from + found.speech.length / alignRate
  const round = (time: number) => Math.round(time * 1000) / 1000
  const move = (time: number) => {
    const frame = Math.floor(((time - known.from) * alignRate) / hop)
    const there = to[Math.min(to.length - 1, Math.max(0, frame))]!
    return Math.min(end, found.from + (there * hop) / alignRate)
  }
  let previous = 0
  return words.map(([start, stop]): [number, number] => {
    const from = Math.max(previous, round(move(start)))
    previous = Math.max(from, round(move(stop)))
    return [from, previous]
  })
}
