import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, parse } from 'node:path'
import { align, alignRate } from './align.ts'
import { problemsOfClip, problemsOfSound, wantedLoudness } from './checks.ts'
import { decode, encode, listen, loudness, type Heard } from './encode.ts'
import { writeManifest } from './manifest.ts'
import type { Plan, PlannedClip } from './plan.ts'
import { silenceBefore, trim, type Sound } from './sound.ts'

/**
 * Recordings of people lie as `human/<content-id>.wav` (or .mp3, .m4a, .opus …) beside the clips.
 * Each is checked, brought to the loudness of all others of its language, timed word by word, and
 * takes the place of the draft. The files themselves are never changed.
 */
const endings = ['.wav', '.flac', '.mp3', '.m4a', '.opus', '.ogg', '.webm']
const voice = 'human'
const rate = 48000
const filter = 'highpass=f=80'
const quietest = 0.05
const clipped = 0.999
const mostClippedSamples = 3
const silenceAfter = 0.1

type Recording = { readonly file: string; readonly id: string; readonly key: string }

/** Marks the recording that a clip was made from: another file under the same name is new. */
function keyOfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}

function recordingsIn({ folder }: Plan): Recording[] {
  const human = join(folder, 'human')
  return (existsSync(human) ? readdirSync(human).sort() : [])
    .filter((name) => endings.includes(parse(name).ext.toLowerCase()))
    .map((name) => {
      const file = join(human, name)
      return { file, id: parse(name).name, key: keyOfFile(file) }
    })
}

/** Recordings that are not in their clip yet. */
export function newRecordings(plan: Plan): Recording[] {
  return recordingsIn(plan).filter(({ id, key }) => {
    const clip = plan.clips[id]
    return clip?.kind !== 'human' || clip.key !== key
  })
}

/** What is wrong with a recording as it was made, before anything is done to it. */
export function problemsOfRecording(samples: Float32Array, draftSeconds: number): string[] {
  let peak = 0
  let full = 0
  for (const sample of samples) {
    const level = Math.abs(sample)
    peak = Math.max(peak, level)
    full += level >= clipped ? 1 : 0
  }
  if (peak < quietest) {
    return ['is nearly silent: record it again, nearer to the microphone']
  }
  const problems: string[] = []
  if (full > mostClippedSamples) {
    problems.push('is clipped: record it again, softer or further from the microphone')
  }
  const audible = (sample: number) => Math.abs(sample) > 0.01
  const spoken = (samples.findLastIndex(audible) - samples.findIndex(audible)) / rate
  const ratio = spoken / Math.max(0.2, draftSeconds - silenceBefore - silenceAfter)
  if (ratio < 0.5 || ratio > 2.5) {
    problems.push(
      `lasts ${spoken.toFixed(1)} s where the draft lasts ${draftSeconds.toFixed(1)} s: ` +
        'is it this text, and all of it?',
    )
  }
  return problems
}

/** The recording between its silences, with those that every clip has. */
function cut(samples: Float32Array): Sound {
  const whole = Int16Array.from(samples, (sample) =>
    Math.round(Math.max(-1, Math.min(1, sample)) * 32767),
  )
  const { samples: spoken } = trim({ rate, samples: whole, words: [] })
  const before = Math.round(silenceBefore * rate)
  const padded = new Int16Array(before + spoken.length + Math.round(silenceAfter * rate))
  padded.set(spoken, before)
  return { rate, samples: padded, words: [] }
}

type Accepted = { readonly recording: Recording; readonly planned: PlannedClip; sound: Sound }

/** Makes clips of what people recorded; names whatever did not fit, and keeps the draft there. */
export async function takeRecordings(plan: Plan): Promise<string[]> {
  const { locale, folder, clips, manifestFile } = plan
  const problems: string[] = []
  const accepted: Accepted[] = []
  for (const recording of newRecordings(plan)) {
    const report = (problem: string) =>
      void problems.push(`${locale}: human/${parse(recording.file).base} ${problem}`)
    const planned = plan.planned.find(({ id }) => id === recording.id)
    const draft = clips[recording.id]
    if (!planned || !draft) {
      report('bears the id of no text that is spoken: correct its name')
      continue
    }
    if (draft.hash !== planned.wanted.hash) {
      report('has no draft of the present text to be compared with')
      continue
    }
    const samples = await decode(recording.file, rate).catch(() => undefined)
    if (!samples) {
      report('cannot be read: save it as WAV')
      continue
    }
    const found = problemsOfRecording(samples, draft.seconds)
    found.forEach(report)
    if (found.length === 0) {
      accepted.push({ recording, planned, sound: cut(samples) })
    }
  }
  if (accepted.length > 0) {
    // What was recorded together keeps its own louds and softs: one gain for all of it.
    const gain = await gainOf(accepted.map(({ sound }) => sound))
    for (const entry of accepted) {
      problems.push(...(await enter(plan, entry, gain)))
    }
    writeManifest(manifestFile, locale, clips)
  }
  return problems

  async function gainOf(sounds: readonly Sound[]): Promise<number> {
    const samples = new Int16Array(sounds.reduce((sum, sound) => sum + sound.samples.length, 0))
    let position = 0
    for (const sound of sounds) {
      samples.set(sound.samples, position)
      position += sound.samples.length
    }
    return wantedLoudness - (await loudness({ rate, samples, words: [] }, { filter }))
  }

  async function enter(
    { clips: known }: Plan,
    { recording, planned, sound }: Accepted,
    gain: number,
  ): Promise<string[]> {
    const { id, wanted, expected } = planned
    const file = join(folder, `${id}.webm`)
    const fresh = `${file}.new`
    const draft = known[id]!
    await encode([{ sound, file: fresh }], { filter, gain })
    const words = align(await decode(file, alignRate), draft.words, await decode(fresh, alignRate))
    const seconds = Math.round((sound.samples.length / rate) * 1000) / 1000
    const kind = 'human' as const
    const made = { hash: wanted.hash, seconds, words, voice, kind, key: recording.key }
    const [heard] = await listen([fresh])
    const found = [...problemsOfClip(made, expected), ...problemsOfSound(heard as Heard, made)]
    if (found.length > 0) {
      rmSync(fresh, { force: true })
      return found.map((problem) => `${locale}: human/${parse(recording.file).base} ${problem}`)
    }
    renameSync(fresh, file)
    known[id] = made
    return []
  }
}
