import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listen } from './encode.ts'
import { makePlan } from './plan.ts'
import { isThere } from './programs.ts'
import { newRecordings, problemsOfRecording, takeRecordings } from './recordings.ts'
import { readVoices } from './voices.ts'

const repository = path.join(import.meta.dirname, '../..')

/** Two seconds of sound with half a second of silence on each side. */
function recorded(loudness: number, seconds = 2): Float32Array {
  const rate = 48000
  return Float32Array.from({ length: (seconds + 1) * rate }, (_, index) => {
    const time = index / rate
    return time < 0.5 || time > seconds + 0.5 ? 0 : loudness * Math.sin(2 * Math.PI * 200 * time)
  })
}

describe('a recording', () => {
  test('is taken when it is clear and of about the right length', () => {
    expect(problemsOfRecording(recorded(0.4), 2)).toEqual([])
  })

  test.each([
    ['nearly silent', recorded(0.01), 2, /nearly silent/],
    ['clipped', recorded(1.5).map((sample) => Math.max(-1, Math.min(1, sample))), 2, /clipped/],
    ['far too short', recorded(0.4, 0.5), 4, /lasts 0\.5 s where the draft lasts 4\.0 s/],
    ['far too long', recorded(0.4, 9), 2, /lasts 9\.0 s/],
  ])('that is %s is named', (_, samples, seconds, problem) => {
    expect(problemsOfRecording(samples, seconds)).toEqual([
      expect.stringMatching(problem) as string,
    ])
  })
})

describe.skipIf(!isThere('ffmpeg'))('recordings in the folder', () => {
  const id = 'messages.four-steps'
  const voice = readVoices()['en']!
  let root: string
  let folder: string

  const plan = () => makePlan(root, 'en', voice)
  const write = (text: string) =>
    writeFileSync(
      path.join(root, 'locales/en/messages.json'),
      JSON.stringify({ format: 1, texts: { [id]: text } }),
    )
  const text = "Stop. Don't touch. Go back. Tell a grown-up."

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'recordings-'))
    folder = path.join(root, 'assets/narration/en')
    mkdirSync(path.join(root, 'locales/en'), { recursive: true })
    mkdirSync(path.join(folder, 'human'), { recursive: true })
    write(text)
    const source = path.join(repository, 'assets/narration/en')
    cpSync(path.join(source, `${id}.webm`), path.join(folder, `${id}.webm`))
    const manifest = JSON.parse(readFileSync(path.join(source, 'manifest.json'), 'utf8')) as {
      clips: Record<string, unknown>
    }
    writeFileSync(
      path.join(folder, 'manifest.json'),
      JSON.stringify({ ...manifest, clips: { [id]: manifest.clips[id] } }),
    )
  })

  afterEach(() => rmSync(root, { recursive: true, force: true }))

  /** The draft itself, slower, deeper and softer, stands in for a person. */
  const record = (name: string, options = 'asetrate=43200,atempo=0.9,volume=-12dB') =>
    execFileSync('ffmpeg', [
      ...['-v', 'error', '-y', '-i', path.join(repository, `assets/narration/en/${id}.webm`)],
      ...['-af', options, '-ar', '44100', path.join(folder, 'human', name)],
    ])

  test('take the place of the draft, at the common loudness, with words in their time', async () => {
    const draft = plan().clips[id]!
    record(`${id}.mp3`)
    expect(await takeRecordings(plan())).toEqual([])
    const { clips, planned } = plan()
    const clip = clips[id]!
    expect(clip).toMatchObject({ kind: 'human', hash: draft.hash })
    expect(planned[0]!.state).toBe('fresh')
    const stretch = clip.seconds / draft.seconds
    expect(stretch).toBeGreaterThan(1.15)
    for (const [index, [start]] of clip.words.entries()) {
      expect(Math.abs(start - draft.words[index]![0] * stretch)).toBeLessThan(0.15)
    }
    const [heard] = await listen([path.join(folder, `${id}.webm`)])
    expect(heard!.peak).toBeGreaterThan(0.2)
    expect(newRecordings(plan())).toEqual([])
  })

  test('that fit no text, or cannot be read, are named and change nothing', async () => {
    record('messages.nothing.wav')
    writeFileSync(path.join(folder, 'human', `${id}.wav`), 'no sound')
    expect(await takeRecordings(plan())).toEqual([
      `en: human/${id}.wav cannot be read: save it as WAV`,
      'en: human/messages.nothing.wav bears the id of no text that is spoken: correct its name',
    ])
    expect(plan().clips[id]!.kind).toBe('draft')
  })

  test('grow stale with their text, and are not taken for the new one', async () => {
    record(`${id}.wav`)
    await takeRecordings(plan())
    write('Stop. Go back. Tell a grown-up.')
    expect(plan().planned[0]!.state).toBe('stale-recording')
    expect(newRecordings(plan())).toEqual([])
  })
})
