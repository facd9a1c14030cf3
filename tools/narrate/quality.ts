import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { problemsOfLoudness, problemsOfSize, problemsOfSound } from './checks.ts'
import { listen, loudnessOfClips, type Heard } from './encode.ts'
import type { Plan } from './plan.ts'
import { errorRate, readBaseline, recognise, wordsToRecognise } from './recognise.ts'

/** Clips that one run of ffmpeg hears. */
const batchSize = 20

export type Quality = {
  /** What was measured, in one line. */
  readonly summary: string
  readonly problems: readonly string[]
}

/** Hears every clip of a language as it lies there, and the language as a whole. */
export async function qualityOf({ locale, folder, planned, clips, bytes }: Plan): Promise<Quality> {
  const there = planned.filter(({ id }) => clips[id] && existsSync(join(folder, `${id}.webm`)))
  const fileOf = ({ id }: { readonly id: string }) => join(folder, `${id}.webm`)
  const problems: string[] = []
  for (let from = 0; from < there.length; from += batchSize) {
    const batch = there.slice(from, from + batchSize)
    const heard = await listen(batch.map(fileOf))
    for (const [index, { id }] of batch.entries()) {
      const found = problemsOfSound(heard[index] as Heard, clips[id]!)
      problems.push(...found.map((problem) => `${id}: the clip ${problem}`))
    }
  }
  const loudness = await loudnessOfClips(there.map(fileOf))
  problems.push(...problemsOfLoudness(loudness), ...problemsOfSize(bytes))

  const measures = [
    `${there.length} clips`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${loudness.toFixed(1)} LUFS`,
  ]
  // There is a recogniser for English alone.
  if (locale === 'en') {
    const core = there.filter(({ id }) => id.startsWith('messages.'))
    const { limit } = readBaseline()
    const rate = errorRate(
      core.map(({ sentences }) => wordsToRecognise(sentences)),
      await recognise(core.map(fileOf)),
    )
    measures.push(`${percent(rate)} of words not recognised`)
    if (rate > limit) {
      problems.push(
        `a recogniser misses ${percent(rate)} of the words, more than ${percent(limit)}`,
      )
    }
  }
  return {
    summary: `${locale}: ${measures.join(', ')}`,
    problems: problems.map((problem) => `${locale}: ${problem}`),
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
