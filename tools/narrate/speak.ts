import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEspeak, type Espeak } from './espeak.ts'
import { speakWithFestival } from './festival.ts'
import type { PlannedClip } from './plan.ts'
import { join as joinSentences, type Sound } from './sound.ts'
import type { Voice } from './voices.ts'

/** What the voice gave is a sound and not a failure. */
export function isSound(spoken: Sound | Error | undefined): spoken is Sound {
  return spoken !== undefined && !(spoken instanceof Error)
}

/** The voices, each started when it is first needed, and a temporary folder for their work. */
export class Speaker {
  readonly #folder = mkdtempSync(join(tmpdir(), 'narrate-'))
  #espeak: Promise<Espeak> | undefined
  #batches = 0

  /** One sound per clip, or the reason why there is none. */
  async speak(clips: readonly PlannedClip[], voice: Voice): Promise<(Sound | Error)[]> {
    const sentences = clips.flatMap((clip) => clip.sentences)
    let spoken: (Sound | Error)[]
    if (voice.engine === 'espeak') {
      this.#espeak ??= startEspeak(this.#folder)
      const espeak = await this.#espeak
      spoken = sentences.map((sentence) => {
        try {
          return espeak(sentence, voice)
        } catch (error) {
          return error instanceof Error ? error : new Error(String(error))
        }
      })
    } else {
      this.#batches += 1
      spoken = await speakWithFestival(sentences, voice, this.#folder, this.#batches)
    }
    let next = 0
    return clips.map((clip) => {
      const parts = spoken.slice(next, next + clip.sentences.length)
      next += clip.sentences.length
      const failure = parts.find((part) => part instanceof Error)
      return failure ?? joinSentences(parts.filter(isSound))
    })
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
