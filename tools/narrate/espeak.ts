import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SpokenSentence } from './normalise.ts'
import { trim, type Sound, type Span } from './sound.ts'
import type { Voice } from './voices.ts'

/** espeak-ng's own numbers for what it can be told and what it reports. */
const outputSynchronous = 2
const dontExit = 0x8000
const positionIsCharacter = 1
const utf8 = 1
const ssml = 0x10
const eventEnd = 0
const eventWord = 1
const parameter = { rate: 1, amplitude: 2, pitch: 3, range: 4, wordGap: 7 }
const eventSize = 40

type WordEvent = { readonly position: number; readonly sample: number }

export type Espeak = (sentence: SpokenSentence, voice: Voice) => Sound

/**
 * A private copy of the voice data with the project's own voice and its own Azerbaijani
 * dictionary: the stock one says "götürmə" (don't pick up) and "dağ" wrongly.
 */
export function preparePrivateData(folder: string): string {
  const version = execFileSync('espeak-ng', ['--version'], { encoding: 'utf8' })
  const stock = /Data at: (.*)/.exec(version)?.[1]?.trim()
  if (!stock || !existsSync(stock)) {
    throw new Error('espeak-ng: where is its data?')
  }
  const data = join(folder, 'espeak-ng-data')
  cpSync(stock, data, {
    recursive: true,
    filter: (path) => !path.endsWith('_dict') || ['hy_dict', 'en_dict'].includes(basename(path)),
  })
  mkdirSync(join(data, 'voices', '!v'), { recursive: true })
  const own = import.meta.dirname
  copyFileSync(join(own, 'narrator'), join(data, 'voices', '!v', 'narrator'))
  for (const file of ['az_rules', 'az_list']) {
    copyFileSync(join(own, 'az', file), join(folder, file))
  }
  execFileSync('espeak-ng', [`--path=${folder}`, '--compile=az'], { cwd: folder, stdio: 'pipe' })
  return folder
}

/** In the rules file a stressed vowel is one letter. */
const stressed: Readonly<Record<string, string>> = {
  "'a": 'á',
  "'e": 'é',
  "'ı": 'î',
  "'i": 'í',
  "'o": 'ó',
  "'u": 'ú',
  "'ə": 'â',
  "'ö": 'ô',
  "'ü": 'û',
}

/** The voice has no melody of its own for Armenian questions and commands. */
const pitchOf = { plain: undefined, urging: '+15%', asking: '+35%' }

/** One word as the rules file wants it. */
export function spellForEspeak(word: string): string {
  return word.replace(/'[aeıiouəöü]/g, (vowel) => stressed[vowel] ?? vowel)
}

/** The text for espeak-ng, and where in it each word begins. */
function write({ words, end }: SpokenSentence): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      text += ' '
    }
    const pitch = pitchOf[word.tone]
    if (pitch) {
      text += `<prosody pitch="${pitch}">`
    }
    starts.push(text.length)
    text += spellForEspeak(word.text)
    if (pitch) {
      text += '</prosody>'
    }
    if (word.pause && index < words.length - 1) {
      text += ','
    }
  }
  return { text: text + end, starts }
}

/** Loads espeak-ng once; its voice data is put together in `folder`. */
export async function startEspeak(folder: string): Promise<Espeak> {
  const { default: koffi } = await import('koffi')
  const library = koffi.load('libespeak-ng.so.1')
  const Event = koffi.struct({
    type: 'int',
    unique_identifier: 'uint',
    text_position: 'int',
    length: 'int',
    audio_position: 'int',
    sample: 'int',
    user_data: 'void*',
    id: koffi.array('uint8', 8),
  })
  const Callback = koffi.proto('int SynthCallback(void *wave, int samples, void *events)')
  const initialise = library.func('int espeak_Initialize(int, int, const char *, int)')
  const setCallback = library.func('void espeak_SetSynthCallback(SynthCallback *)')
  const setVoice = library.func('int espeak_SetVoiceByName(const char *)')
  const setParameter = library.func('int espeak_SetParameter(int, int, int)')
  const synthesise = library.func(
    'int espeak_Synth(const void *, size_t, uint, int, uint, uint, void *, void *)',
  )

  const rate: number = initialise(outputSynchronous, 0, preparePrivateData(folder), dontExit)
  if (rate <= 0) {
    throw new Error('espeak-ng does not start')
  }

  let chunks: Int16Array[] = []
  let events: WordEvent[] = []
  setCallback(
    koffi.register((wave: unknown, count: number, list: unknown) => {
      if (wave && count > 0) {
        chunks.push(Int16Array.from(koffi.decode(wave, koffi.array('int16_t', count))))
      }
      for (let index = 0; ; index += 1) {
        const event = koffi.decode(list, index * eventSize, Event)
        if (event.type === eventEnd) {
          break
        }
        if (event.type === eventWord) {
          events.push({ position: event.text_position - 1, sample: event.sample })
        }
      }
      return 0
    }, koffi.pointer(Callback)),
  )

  return (sentence, voice) => {
    if (setVoice(voice.voice) !== 0) {
      throw new Error(`espeak-ng has no voice "${voice.voice}"`)
    }
    setParameter(parameter.rate, voice.rate, 0)
    // Above this the klatt voice clips.
    setParameter(parameter.amplitude, 60, 0)
    setParameter(parameter.pitch, 50, 0)
    setParameter(parameter.range, 60, 0)
    setParameter(parameter.wordGap, 1, 0)
    chunks = []
    events = []
    const { text, starts } = write(sentence)
    const bytes = Buffer.from(`${text}\0`)
    synthesise(bytes, bytes.length, 0, positionIsCharacter, 0, utf8 | ssml, null, null)
    const samples = new Int16Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
    let position = 0
    for (const chunk of chunks) {
      samples.set(chunk, position)
      position += chunk.length
    }
    const begins = beginOfWords(starts, text.length, events, rate)
    return trim({ rate, samples, words: spansFromBegins(begins, sentence, samples.length / rate) })
  }
}

/** When each word begins; undefined where espeak-ng said two words as one. */
function beginOfWords(starts: number[], length: number, events: WordEvent[], rate: number) {
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? length
    const event = events.find(({ position }) => position >= start && position < next)
    return event && event.sample / rate
  })
}

/** Words without a time of their own share the time up to the next one by their length. */
function spansFromBegins(
  begins: readonly (number | undefined)[],
  { words }: SpokenSentence,
  length: number,
): Span[] {
  const times: number[] = []
  for (let index = 0; index < begins.length;) {
    const from = begins[index] ?? times.at(-1) ?? 0
    let next = index + 1
    while (next < begins.length && begins[next] === undefined) {
      next += 1
    }
    const to = begins[next] ?? length
    const letters = words.slice(index, next).map(({ text }) => text.length)
    const total = letters.reduce((sum, count) => sum + count, 0)
    let passed = 0
    for (const count of letters) {
      times.push(from + ((to - from) * passed) / total)
      passed += count
    }
    index = next
  }
  return times.map((start, index) => [start, times[index + 1] ?? length])
}
