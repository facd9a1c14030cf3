import { Howl, Howler } from 'howler'

/** One clip that is being heard. */
export type Playing = {
  /** Seconds since the start of the clip. */
  position(): number
  pause(): void
  resume(): void
  stop(): void
}

export type ClipEnd = 'ended' | 'failed'

/** Decoded clips are kept up to this number; at ten seconds each that is well below 30 MB. */
const keptClips = 12

/**
 * Plays clips one at a time. Normal speed runs in Web Audio; slower speech plays the same file in
 * an audio element, where the browser keeps the pitch.
 */
export class ClipPlayer {
  readonly #kept = new Map<string, Howl>()
  #volume = 1

  set volume(share: number) {
    this.#volume = share
    Howler.volume(share)
  }

  get volume(): number {
    return this.#volume
  }

  /** Load a clip ahead of its turn. */
  preload(url: string): void {
    this.#clip(url, false)
  }

  play(url: string, rate: number, onEnd: (end: ClipEnd) => void): Playing {
    const slower = rate !== 1
    const howl = this.#clip(url, slower)
    let over = false
    const end = (how: ClipEnd) => {
      if (!over) {
        over = true
        howl.off()
        onEnd(how)
      }
    }
    howl.rate(rate)
    howl.once('end', () => end('ended'))
    howl.once('loaderror', () => {
      this.#forget(url, slower)
      end('failed')
    })
    howl.once('playerror', () => end('failed'))
    const id = howl.play()
    return {
      position: () => (over ? 0 : Number(howl.seek()) || 0),
      pause: () => howl.pause(id),
      resume: () => {
        if (!over) {
          howl.play(id)
        }
      },
      stop: () => {
        over = true
        howl.off()
        howl.stop()
      },
    }
  }

  #clip(url: string, slower: boolean): Howl {
    const key = keyOf(url, slower)
    const kept = this.#kept.get(key)
    if (kept) {
      // Most recently used clips stand last.
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return kept
    }
    const howl = new Howl({ src: [url], format: ['webm'], html5: slower, preload: true })
    this.#kept.set(key, howl)
    for (const [oldest, clip] of this.#kept) {
      if (this.#kept.size <= keptClips) {
        break
      }
      if (!clip.playing()) {
        clip.unload()
        this.#kept.delete(oldest)
      }
    }
    return howl
  }

  #forget(url: string, slower: boolean): void {
    const key = keyOf(url, slower)
    this.#kept.get(key)?.unload()
    this.#kept.delete(key)
  }
}

function keyOf(url: string, slower: boolean): string {
  return slower ? `${url}#slower` : url
}
