import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname

export type Voice = {
  /** What the manifest calls the voice. */
  readonly label: string
  readonly engine: 'espeak' | 'festival'
  readonly voice: string
  /** Words a minute for espeak-ng, speed factor for festival. */
  readonly rate: number
  /** Equaliser, as ffmpeg writes it. */
  readonly filter: string
  /**
   * Decibels towards −19 LUFS. Measured once over the core messages (`--measure`), never for one
   * clip alone: a short "Stop!" must not be louder than the rest.
   */
  readonly gain: number
}

export const voicesFile = join(here, 'voices.json')

export function readVoices(): Record<string, Voice> {
  return JSON.parse(readFileSync(voicesFile, 'utf8')) as Record<string, Voice>
}

/** Everything beside the text that decides how a clip of this voice sounds. */
export function voiceSettings(locale: string, voice: Voice): string {
  const own = voice.engine === 'espeak' ? [readFileSync(join(here, 'narrator'), 'utf8')] : []
  if (locale === 'az') {
    own.push(readFileSync(join(here, 'az', 'az_rules'), 'utf8'))
    own.push(readFileSync(join(here, 'az', 'az_list'), 'utf8'))
  }
  return JSON.stringify([voice, ...own])
}
