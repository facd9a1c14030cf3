/** Soft tones for touch, right answer, calm stop and done. Never a bang: sine waves, slow attack. */
export type Sound = 'tap' | 'right' | 'calm' | 'done' | 'clap'

type Tone = { readonly at: number; readonly hertz: number; readonly seconds: number }

const tones: Readonly<Record<Sound, readonly Tone[]>> = {
  tap: [{ at: 0, hertz: 523, seconds: 0.09 }],
  right: [
    { at: 0, hertz: 523, seconds: 0.22 },
    { at: 0.14, hertz: 659, seconds: 0.3 },
  ],
  calm: [{ at: 0, hertz: 294, seconds: 0.5 }],
  done: [
    { at: 0, hertz: 523, seconds: 0.25 },
    { at: 0.16, hertz: 659, seconds: 0.25 },
    { at: 0.32, hertz: 784, seconds: 0.5 },
  ],
  clap: [{ at: 0, hertz: 392, seconds: 0.1 }],
}

const loudness = 0.12

export class Sounds {
  #context: AudioContext | null = null
  volume = 1
  /** Somebody may want the voice alone. */
  on = true

  play(sound: Sound): void {
    if (this.volume === 0 || !this.on) {
      return
    }
    const context = this.#open()
    for (const { at, hertz, seconds } of tones[sound]) {
      const start = context.currentTime + at
      const oscillator = new OscillatorNode(context, { frequency: hertz })
      const gain = new GainNode(context, { gain: 0 })
      gain.gain.linearRampToValueAtTime(loudness * this.volume, start + 0.03)
      gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds)
      oscillator.connect(gain).connect(context.destination)
      oscillator.start(start)
      oscillator.stop(start + seconds + 0.05)
    }
  }

  /** An output that was taken away is opened anew, and one that fell asleep is woken. */
  #open(): AudioContext {
    if (!this.#context || this.#context.state === 'closed') {
      this.#context = new AudioContext()
    }
    if (this.#context.state !== 'running') {
      void this.#context.resume()
    }
    return this.#context
  }
}
