import type { Clip } from '../core/content/narration.ts'
import { clapsAfter } from '../core/chant.ts'
import { wordAt } from '../core/words.ts'
import type { ClipPlayer, Playing } from './clip-player.ts'

export type Voice = {
  readonly locale: string
  readonly clips: Readonly<Record<string, Clip>>
}

/** The few clips of each language that are heard before one is chosen, by locale. */
export type Introductions = Readonly<Record<string, Voice['clips']>>

/** A pause between two texts, so that each is heard as a thought of its own. */
const pauseBetween = 350

/** How often the word that is being said is looked for: no eye sees it later, and no frame is asked for. */
const glance = 50

/** What the narrator tells the one who owns it. */
export type NarratorEvents = {
  /** A voice is heard just now: a listening child is not away. */
  readonly onSpeech: () => void
  /** A beat of a chant between two lines. */
  readonly onClap: () => void
}

/**
 * Says texts one after another and knows which word is being said. A new action stops the old
 * voice at once; there are never two voices, and never another language's clip. Only a language that
 * introduces itself is heard beside the one that is chosen: `ui.greeting@hy` is Armenian everywhere.
 */
export class Narrator {
  /** Id of the text that is being said. */
  speaking = $state<string | null>(null)
  /** Index of the word that is being said, or -1. */
  word = $state(-1)
  paused = $state(false)
  slower = $state(false)

  readonly #player: () => ClipPlayer | null
  readonly #events: NarratorEvents
  readonly #introductions: Introductions
  #voice: Voice | null = null
  #queue: readonly string[] = []
  #lastSaid: readonly string[] = []
  #chanted: readonly string[] = []
  #playing: Playing | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #glance: ReturnType<typeof setTimeout> | undefined

  /** `player` answers null as long as it is not loaded: until then nothing is heard. */
  constructor(
    player: () => ClipPlayer | null,
    events: NarratorEvents,
    introductions: Introductions = {},
  ) {
    this.#player = player
    this.#events = events
    this.#introductions = introductions
  }

  use(voice: Voice): void {
    this.stop()
    this.#voice = voice
  }

  hasClip(id: string): boolean {
    return this.#clipOf(id) !== undefined
  }

  /**
   * Say these texts in order, in place of whatever is being said. Those that are chanted are
   * answered with claps, on one beat through the whole chant.
   */
  say(ids: readonly string[], chanted: readonly string[] = []): void {
    this.#lastSaid = ids
    this.#chanted = chanted
    this.name(ids)
  }

  /** Say what something is called, which is not what *listen again* brings back. */
  name(ids: readonly string[]): void {
    this.stop()
    this.#queue = ids
    this.#next()
  }

  replay(): void {
    this.say(this.#lastSaid, this.#chanted)
  }

  togglePause(): void {
    this.paused = !this.paused
    if (this.paused) {
      this.#playing?.pause()
      clearTimeout(this.#glance)
      this.#clearTimer()
    } else if (this.#playing) {
      this.#playing.resume()
      this.#follow()
    } else {
      this.#next()
    }
  }

  stop(): void {
    this.#queue = []
    this.#clearTimer()
    clearTimeout(this.#glance)
    this.#playing?.stop()
    this.#playing = null
    this.speaking = null
    this.word = -1
    this.paused = false
  }

  preload(ids: readonly string[]): void {
    for (const id of ids) {
      const url = this.#urlOf(id)
      if (url) {
        this.#player()?.preload(url, this.#rate)
      }
    }
  }

  /** Load a text for good, to be said when nothing can be loaded any more. */
  keep(id: string): void {
    const url = this.#urlOf(id)
    if (url) {
      this.#player()?.keep(url)
    }
  }

  #next(): void {
    const [id, ...rest] = this.#queue
    this.#queue = rest
    this.word = -1
    if (id === undefined) {
      this.speaking = null
      return
    }
    const url = this.#urlOf(id)
    const player = this.#player()
    if (!url || !player) {
      // No sound yet: the text stands there, marked, and the voice goes on with the next one.
      this.#next()
      return
    }
    this.speaking = id
    const start = performance.now()
    this.#playing = player.play(url, this.#rate, (end) => {
      this.#playing = null
      clearTimeout(this.#glance)
      if (end === 'silent') {
        // No sound comes out of this machine: the text stays, and the child has all the time.
        this.stop()
      } else if (this.#chanted.includes(id)) {
        this.#clap(clapsAfter(performance.now() - start))
      } else {
        this.#wait(pauseBetween, () => this.#next())
      }
    })
    this.preload(rest.slice(0, 1))
    this.#follow()
  }

  #clap([wait, ...later]: readonly number[]): void {
    this.#wait(wait ?? 0, () => {
      if (later.length === 0) {
        this.#next()
      } else {
        this.#events.onClap()
        this.#clap(later)
      }
    })
  }

  get #rate(): number {
    return this.slower ? 0.8 : 1
  }

  #follow(): void {
    let heardUpTo = -1
    const step = () => {
      if (!this.#playing || !this.speaking) {
        return
      }
      const clip = this.#clipOf(this.speaking)
      const position = this.#playing.position()
      this.word = clip ? wordAt(clip.words, position) : -1
      if (position !== heardUpTo) {
        heardUpTo = position
        this.#events.onSpeech()
      }
      this.#glance = setTimeout(step, glance)
    }
    this.#glance = setTimeout(step, glance)
  }

  #clipOf(id: string): Clip | undefined {
    const [text = '', locale] = id.split('@')
    return (locale === undefined ? this.#voice?.clips : this.#introductions[locale])?.[text]
  }

  #urlOf(id: string): string | null {
    const [text = '', locale = this.#voice?.locale] = id.split('@')
    const area = text.startsWith('own.') ? 'own' : 'narration'
    return locale && this.hasClip(id) ? `pack/${area}/${locale}/${text}.webm` : null
  }

  #wait(milliseconds: number, then: () => void): void {
    this.#clearTimer()
    this.#timer = setTimeout(then, milliseconds)
  }

  #clearTimer(): void {
    if (this.#timer !== null) {
      clearTimeout(this.#timer)
      this.#timer = null
    }
  }
}
