/** What was found on the attract screen after one visit, with garbage collected. */
export type Sample = {
  readonly seconds: number
  /** Everything in the JavaScript heap, compiled code as well. */
  readonly heapBytes: number
  /** The same without compiled code; see `kept.ts`. */
  readonly keptBytes: number
  readonly nodes: number
  readonly listeners: number
  readonly framesPerSecond: number
}

type Soak = {
  readonly minutes: number
  readonly visits: number
  readonly waitedOut: number
  readonly crashes: number
  readonly faults: readonly string[]
  readonly samples: readonly Sample[]
}

/** Until all lessons, pictures and texts that are kept have been met once. */
const warmUpShare = 1 / 3
const mostGrowth = 0.05

const measures = [
  ['what the program keeps', 'keptBytes', megabytes, true],
  ['JS heap with compiled code', 'heapBytes', megabytes, false],
  ['nodes of the page', 'nodes', String, true],
  ['listeners', 'listeners', String, true],
] as const

export function reportOf({ minutes, visits, waitedOut, crashes, faults, samples }: Soak) {
  const warm = samples.slice(Math.floor(samples.length * warmUpShare))
  const growths = measures.map(([name, field, shown, counts]) => {
    const values = warm.map((sample) => sample[field])
    return { name, shown, counts, values, growth: growthOf(values) }
  })
  const frames = median(samples.map(({ framesPerSecond }) => framesPerSecond))
  const grows = growths.some(({ counts, growth }) => counts && growth >= mostGrowth)
  const sound = faults.length === 0 && !grows && visits > 0
  const text = [
    `${minutes.toFixed(1)} minutes, ${visits} visits (${waitedOut} ended by nobody being there), ${crashes} crashes provoked`,
    ...growths.map(
      ({ name, shown, values, growth }) =>
        `${name}: ${shown(values[0] ?? 0)} after warm-up, ${shown(values.at(-1) ?? 0)} at the end; growth of the medians ${(growth * 100).toFixed(1)} %`,
    ),
    `${frames} frames a second on the attract screen`,
    faults.length === 0 ? 'no fault' : faults.slice(0, 20).join('\n'),
    sound ? 'sound' : 'NOT SOUND',
  ].join('\n')
  return { sound, frames, visits, crashes, faults, samples, text }
}

/** From the first half to the second; a single visit may end with more in use than another. */
function growthOf(values: readonly number[]): number {
  const half = Math.ceil(values.length / 2)
  return values.length < 2 ? 0 : median(values.slice(half)) / median(values.slice(0, half)) - 1
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
