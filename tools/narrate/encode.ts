import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sound } from './sound.ts'
import type { Voice } from './voices.ts'

/** Runs ffmpeg and comes back with what it said. */
async function ffmpeg(options: readonly string[]): Promise<string> {
  const child = spawn('ffmpeg', ['-nostdin', '-hide_banner', '-y', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const messages: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => messages.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const log = Buffer.concat(messages).toString()
  if (code !== 0) {
    throw new Error(`ffmpeg: ${log.trim().split('\n').at(-1)}`)
  }
  return log
}

export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'narrate-sound-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the samples down and says how ffmpeg reads them. */
function rawInput({ rate, samples }: Sound, file: string): string[] {
  writeFileSync(file, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))
  return ['-f', 's16le', '-ar', String(rate), '-ac', '1', '-i', file]
}

/**
 * Writes the clips as Opus in WebM, all in one run of ffmpeg, for its start takes longer than a
 * clip. A half-written file never bears a clip's name.
 */
export async function encode(
  clips: readonly { readonly sound: Sound; readonly file: string }[],
  { filter, gain }: Pick<Voice, 'filter' | 'gain'>,
): Promise<void> {
  if (clips.length === 0) {
    return
  }
  const chain = `${filter},volume=${gain}dB,alimiter=limit=0.8:level=disabled,aresample=48000`
  await inTemporaryFolder(async (folder) => {
    const inputs = clips.flatMap(({ sound }, index) =>
      rawInput(sound, join(folder, `${index}.raw`)),
    )
    const outputs = clips.flatMap(({ file }, index) => [
      ...['-map', `${index}:a`, '-af', chain, '-ac', '1'],
      ...['-c:a', 'libopus', '-b:a', '24k', '-vbr', 'on', '-application', 'voip'],
      ...['-frame_duration', '40'],
      // The same sound gives the same file, byte for byte.
      ...['-fflags', '+bitexact', '-flags:a', '+bitexact', '-map_metadata', '-1'],
      ...['-f', 'webm', `${file}.part`],
    ])
    try {
      await ffmpeg(['-v', 'error', ...inputs, ...outputs])
      for (const { file } of clips) {
        renameSync(`${file}.part`, file)
      }
    } finally {
      for (const { file } of clips) {
        rmSync(`${file}.part`, { force: true })
      }
    }
  })
}

/** The samples of a sound file of any kind, one channel, 1 being full scale. */
export async function decode(file: string, rate: number): Promise<Float32Array> {
  return inTemporaryFolder(async (folder) => {
    const raw = join(folder, 'decoded.raw')
    await ffmpeg(['-v', 'error', '-i', file, '-f', 'f32le', '-ar', String(rate), '-ac', '1', raw])
    const bytes = new Uint8Array(readFileSync(raw))
    return new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4))
  })
}

/** The files as the speech recogniser reads them. */
export async function convertForRecogniser(
  files: readonly string[],
  waves: readonly string[],
): Promise<void> {
  const inputs = files.flatMap((file) => ['-i', file])
  const outputs = waves.flatMap((wave, index) => [
    ...['-map', `${index}:a`, '-ar', '16000', '-ac', '1', '-c:a', 'pcm_s16le'],
    // Nothing but samples may stand behind the head of 44 bytes.
    ...['-fflags', '+bitexact', '-map_metadata', '-1', wave],
  ])
  await ffmpeg(['-v', 'error', ...inputs, ...outputs])
}

export type Heard = {
  readonly seconds: number
  /** Greatest sample, 1 being full scale. */
  readonly peak: number
  readonly longestSilence: number
}

const heardRate = 48000
const silent = 0.005

function measure(samples: Float32Array): Heard {
  let peak = 0
  let silence = 0
  let longest = 0
  for (const sample of samples) {
    const level = Math.abs(sample)
    if (level > peak) {
      peak = level
    }
    silence = level < silent ? silence + 1 : 0
    if (silence > longest) {
      longest = silence
    }
  }
  return { seconds: samples.length / heardRate, peak, longestSilence: longest / heardRate }
}

/** Decodes clips as a player would and measures them. */
export async function listen(files: readonly string[]): Promise<Heard[]> {
  if (files.length === 0) {
    return []
  }
  return inTemporaryFolder(async (folder) => {
    const inputs = files.flatMap((file) => ['-i', file])
    const raw = files.map((_, index) => join(folder, `${index}.raw`))
    const outputs = raw.flatMap((file, index) => [
      ...['-map', `${index}:a`, '-f', 'f32le', '-ar', String(heardRate), '-ac', '1', file],
    ])
    await ffmpeg(['-v', 'error', ...inputs, ...outputs])
    return raw.map((file) => {
      const bytes = new Uint8Array(readFileSync(file))
      return measure(new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4)))
    })
  })
}

/** Loudness in LUFS behind the equaliser. */
export function loudness(sound: Sound, { filter }: Pick<Voice, 'filter'>): Promise<number> {
  return inTemporaryFolder((folder) =>
    measureLoudness(rawInput(sound, join(folder, 'whole.raw')), `${filter},ebur128`),
  )
}

/** Loudness in LUFS of clips that are heard one after another. */
export function loudnessOfClips(files: readonly string[]): Promise<number> {
  return inTemporaryFolder((folder) => {
    const list = join(folder, 'list')
    writeFileSync(list, files.map((file) => `file '${file.replace(/'/g, `'\\''`)}'`).join('\n'))
    return measureLoudness(['-f', 'concat', '-safe', '0', '-i', list], 'ebur128')
  })
}

async function measureLoudness(input: readonly string[], filter: string): Promise<number> {
  const log = await ffmpeg([...input, '-af', filter, '-f', 'null', '-'])
  const measured = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(log)?.[1]
  if (measured === undefined) {
    throw new Error('ffmpeg did not tell the loudness')
  }
  return Number(measured)
}
