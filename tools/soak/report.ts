export type Sample = {
  readonly seconds: number
  readonly heapBytes: number
  readonly framesPerSecond: number
}

type Soak = {
  readonly minutes: number
  readonly visits: number
  readonly crashes: number
  readonly faults: readonly string[]
  readonly samples: readonly Sample[]
}

/** Until all lessons, pictures and texts that are kept have been met once. */
const warmUpShare = 1 / 3
const mostGrowth = 0.05

export function reportOf({ minutes, visits, crashes, faults, samples }: Soak) {
  const warm = samples.slice(Math.floor(samples.length * warmUpShare))
  const half = Math.ceil(warm.length / 2)
  const growth =
    warm.length < 2 ? 0 : median(heaps(warm.slice(half))) / median(heaps(warm.slice(0, half))) - 1
  const frames = median(samples.map(({ framesPerSecond }) => framesPerSecond))
  const sound = faults.length === 0 && growth < mostGrowth && visits > 0
  const text = [
    `${minutes.toFixed(1)} minutes, ${visits} visits, ${crashes} crashes provoked`,
    `JS heap ${megabytes(warm[0])} MB after warm-up, ${megabytes(warm.at(-1))} MB at the end; growth of the medians ${(growth * 100).toFixed(1)} %`,
    `${frames} frames a second on the attract screen`,
    faults.length === 0 ? 'no fault' : faults.slice(0, 20).join('\n'),
    sound ? 'sound' : 'NOT SOUND',
  ].join('\n')
  return { sound, growth, frames, visits, crashes, faults, samples, text }
}

const heaps = (samples: readonly Sample[]) => samples.map(({ heapBytes }) => heapBytes)

function megabytes(sample: Sample | undefined): string {
  return sample ? (sample.heapBytes / 1e6).toFixed(1) : '–'
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
