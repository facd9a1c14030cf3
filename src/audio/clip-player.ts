import { Howl, Howler } from 'howler'

/** One clip that is being heard. */
export type Playing = {
  /** Seconds since the start of the clip. */
  position(): number
  pause(): void
  resume(): void
  stop(): void
}

/** `silent`: nothing comes out of the machine, so there is no use in going on. */
export type ClipEnd = 'ended' | 'failed' | 'silent'

/** Decoded sound is kept up to this size; a sample of one channel is a 32-bit number. */
const mostDecodedBytes = 30_000_000
const bytesPerSample = 4

/** Audio elements cost memory of their own, and a browser gives out only so many. */
const mostElements = 4

/** A clip whose clock stands still for so long is not heard by anybody. */
const patience = 2000
const glance = 500

/**
 * Plays clips one at a time. Normal speed runs in Web Audio; slower speech plays the same file in
 * an audio element, where the browser keeps the pitch. Where a page may not read its files, as from
 * a stick without a server, howler takes the element for both.
 */
export class ClipPlayer {
  /** Most recently used clips stand last. */
  readonly #kept = new Map<string, Howl>()
  /** One clip that is never dropped. */
  #dearest: string | null = null
  #volume = 1
  #outputChanged = false

  readonly #decodes: boolean

  /** `decodes`: whether the page may read the bytes of a clip; if not, it does not even try. */
  constructor({ decodes }: { readonly decodes: boolean } = { decodes: true }) {
    this.#decodes = decodes
    // A loudspeaker was plugged in or out: the next clip starts on what is there now.
    navigator.mediaDevices?.addEventListener('devicechange', () => (this.#outputChanged = true))
  }

  set volume(share: number) {
    this.#volume = share
    if (this.#kept.size > 0) {
      Howler.volume(share)
    }
  }

  get volume(): number {
    return this.#volume
  }

  /** What decoded clips take up at present. */
  get decodedBytes(): number {
    return [...this.#kept.values()].reduce((sum, howl) => sum + decodedBytesOf(howl), 0)
  }

  /** Load a clip ahead of its turn. */
  preload(url: string, rate: number): void {
    this.#clip(url, rate !== 1)
  }

  /** Load a clip, in place of the one before, that is there even when nothing else can be loaded. */
  keep(url: string): void {
    this.#dearest = url
    this.preload(url, 1)
  }

  play(url: string, rate: number, onEnd: (end: ClipEnd) => void): Playing {
    if (this.#outputChanged || Howler.ctx?.state === 'closed') {
      this.#renew()
    }
    const howl = this.#clip(url, rate !== 1)
    let id: number | null = null
    let paused = false
    let over = false

    const close = () => {
      over = true
      clearInterval(watch)
      howl.off('load', whenLoaded).off('loaderror', fail).off('playerror', fail)
      if (id !== null) {
        howl.off('end', finish, id).stop(id)
      }
    }
    const endAs = (how: ClipEnd) => {
      if (!over) {
        close()
        onEnd(how)
      }
    }
    const giveUp = () => {
      this.#outputChanged = true
      endAs('silent')
    }
    // Howler counts the seconds itself, and ends a clip that nobody could hear as well.
    const finish = () => {
      if (!isInElement(howl) && Howler.ctx.state !== 'running') {
        giveUp()
      } else {
        endAs('ended')
      }
    }
    const fail = () => {
      this.#forget(url, rate !== 1)
      endAs('failed')
    }
    // Only a clip that is there is started: one that was stopped while it loaded stays silent.
    const begin = () => {
      howl.rate(rate)
      id = howl.play()
      howl.once('end', finish, id)
    }
    const whenLoaded = () => {
      if (!paused) {
        begin()
      }
    }
    const position = () => (over || id === null ? 0 : Number(howl.seek(id)) || 0)

    let lastPosition = -1
    let standing = 0
    const watch = setInterval(() => {
      const now = position()
      standing = paused || id === null || now !== lastPosition ? 0 : standing + glance
      lastPosition = now
      if (standing >= patience) {
        giveUp()
      }
    }, glance)

    howl.once('loaderror', fail)
    howl.once('playerror', fail)
    if (howl.state() === 'loaded') {
      begin()
    } else {
      howl.once('load', whenLoaded)
    }
    return {
      position,
      pause: () => {
        paused = true
        if (id !== null) {
          howl.pause(id)
        }
      },
      resume: () => {
        paused = false
        if (!over && id !== null) {
          howl.play(id)
        } else if (!over && howl.state() === 'loaded') {
          begin()
        }
      },
      stop: close,
    }
  }

  #clip(url: string, slower: boolean): Howl {
    const key = keyOf(url, slower)
    const kept = this.#kept.get(key)
    if (this.#kept.size === 0) {
      // Opens the audio output, which takes so long that the first screen would wait for it.
      Howler.volume(this.#volume)
    }
    this.#kept.delete(key)
    const howl =
      kept ??
      new Howl({
        src: [url],
        format: ['webm'],
        html5: slower || !this.#decodes,
        onload: () => this.#makeRoom(key),
      })
    this.#kept.set(key, howl)
    return howl
  }

  /** Drops the clips that were not used for longest, but never what is being heard. */
  #makeRoom(newest: string): void {
    const elements = () => [...this.#kept.values()].filter(isInElement).length
    for (const [key, howl] of this.#kept) {
      const dear = isInElement(howl)
        ? elements() > mostElements
        : this.decodedBytes > mostDecodedBytes
      if (
        dear &&
        key !== newest &&
        key !== this.#dearest &&
        howl.state() === 'loaded' &&
        !howl.playing()
      ) {
        howl.unload()
        this.#kept.delete(key)
      }
    }
  }

  /** Lets go of an audio output that is gone, or changed; the next clip opens a new one. */
  #renew(): void {
    this.#outputChanged = false
    this.#kept.clear()
    if (Howler.ctx?.state === 'closed') {
      // Howler would close it once more, which fails; without one it makes its own.
      ;(Howler as { ctx: AudioContext | null }).ctx = null
    }
    Howler.unload()
    if (this.#dearest) {
      this.preload(this.#dearest, 1)
    }
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

function isInElement(howl: Howl): boolean {
  return (howl as unknown as { readonly _html5: boolean })._html5
}

function decodedBytesOf(howl: Howl): number {
  return isInElement(howl) ? 0 : howl.duration() * Howler.ctx.sampleRate * bytesPerSample
}
