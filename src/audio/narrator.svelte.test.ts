import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Clip } from '../core/content/narration.ts'
import type { ClipEnd, ClipPlayer, Playing } from './clip-player.ts'
import { Narrator } from './narrator.svelte.ts'

/** A player that plays nothing and ends when it is told to. */
class SilentPlayer {
  readonly started: string[] = []
  readonly rates: number[] = []
  readonly stopped: string[] = []
  readonly preloaded: string[] = []
  position = 0
  #end: ((how: ClipEnd) => void) | null = null

  preload(url: string): void {
    this.preloaded.push(url)
  }

  keep(url: string): void {
    this.preloaded.push(url)
  }

  play(url: string, rate: number, onEnd: (how: ClipEnd) => void): Playing {
    this.started.push(url)
    this.rates.push(rate)
    this.#end = onEnd
    return {
      position: () => this.position,
      pause: () => {},
      resume: () => {},
      stop: () => {
        this.stopped.push(url)
        this.#end = null
      },
    }
  }

  end(how: ClipEnd = 'ended'): void {
    this.#end?.(how)
  }

  get silent(): boolean {
    return this.#end === null
  }
}

const clip: Clip = {
  hash: '0123456789abcdef',
  seconds: 1,
  words: [
    [0.15, 0.5],
    [0.6, 1],
  ],
  voice: 'none',
  kind: 'draft',
}
const url = (id: string) => `pack/narration/az/${id}.webm`

let player: SilentPlayer
let narrator: Narrator
const onSpeech = vi.fn()
const onClap = vi.fn()

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
    ],
  })
  player = new SilentPlayer()
  narrator = new Narrator(
    () => player as unknown as ClipPlayer,
    { onSpeech, onClap },
    { hy: { 'ui.greeting': clip } },
  )
  narrator.use({ locale: 'az', clips: { 'a.1': clip, 'a.2': clip } })
  return () => vi.useRealTimers()
})

describe('the narrator', () => {
  test('says one text after another, with a pause between', () => {
    narrator.say(['a.1', 'a.2'])
    expect(narrator.speaking).toBe('a.1')
    player.end()
    expect(player.started).toEqual([url('a.1')])
    vi.advanceTimersByTime(400)
    expect(player.started).toEqual([url('a.1'), url('a.2')])
    player.end()
    vi.advanceTimersByTime(400)
    expect(narrator.speaking).toBeNull()
  })

  test('a new action stops the old voice at once: there are never two', () => {
    narrator.say(['a.1'])
    narrator.say(['a.2'])
    expect(player.stopped).toEqual([url('a.1')])
    expect(narrator.speaking).toBe('a.2')
  })

  test('knows which word is being said, and that somebody is listening', () => {
    narrator.say(['a.1'])
    player.position = 0.7
    vi.advanceTimersByTime(50)
    expect(narrator.word).toBe(1)
    expect(onSpeech).toHaveBeenCalled()
  })

  test('takes nobody for a listener while the clip stands still', () => {
    narrator.say(['a.1'])
    player.position = 0.2
    vi.advanceTimersByTime(100)
    onSpeech.mockClear()
    vi.advanceTimersByTime(5000)
    expect(onSpeech).not.toHaveBeenCalled()
  })

  test('stops and waits for the child where no sound comes out of the machine', () => {
    narrator.say(['a.1', 'a.2'])
    player.end('silent')
    vi.advanceTimersByTime(5000)
    expect(narrator.speaking).toBeNull()
    expect(player.started).toHaveLength(1)
  })

  test('claps twice on the beat after a chanted line, and only after those', () => {
    onClap.mockClear()
    narrator.say(['a.1', 'a.2'], ['a.1'])
    vi.advanceTimersByTime(1000)
    player.end()
    vi.advanceTimersByTime(199)
    expect(onClap).toHaveBeenCalledTimes(0)
    vi.advanceTimersByTime(1)
    expect(onClap).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(600)
    expect(onClap).toHaveBeenCalledTimes(2)
    expect(player.started).toHaveLength(1)
    vi.advanceTimersByTime(600)
    expect(player.started).toEqual([url('a.1'), url('a.2')])
    player.end()
    vi.advanceTimersByTime(3000)
    expect(onClap).toHaveBeenCalledTimes(2)
  })

  test('passes over a text without a clip, and never speaks another language', () => {
    narrator.say(['a.none', 'a.2'])
    expect(player.started).toEqual([url('a.2')])
  })

  test('lets a language introduce itself in its own voice, but nothing else', () => {
    narrator.say(['ui.greeting@hy', 'a.1@hy', 'ui.greeting@ru', 'ui.greeting'])
    expect(player.started).toEqual(['pack/narration/hy/ui.greeting.webm'])
    expect(narrator.speaking).toBe('ui.greeting@hy')
    player.position = 0.7
    vi.advanceTimersByTime(50)
    expect(narrator.word).toBe(1)
    player.end()
    vi.advanceTimersByTime(400)
    expect(player.started).toHaveLength(1)
    expect(narrator.speaking).toBeNull()
  })

  test("finds a profile's own words among the clips of the profile", () => {
    narrator.use({ locale: 'az', clips: { 'own.report.who': clip } })
    narrator.say(['own.report.who'])
    expect(player.started).toEqual(['pack/own/az/own.report.who.webm'])
  })

  test('brings back what a screen told, and not the name of what was pointed at since', () => {
    narrator.say(['a.1'])
    narrator.name(['a.2'])
    narrator.replay()
    expect(player.started).toEqual([url('a.1'), url('a.2'), url('a.1')])
  })

  test('loads the next text while one is said, and whatever is known to come', () => {
    narrator.say(['a.1', 'a.2'])
    expect(player.preloaded).toEqual([url('a.2')])
    narrator.preload(['a.1', 'a.none'])
    expect(player.preloaded).toEqual([url('a.2'), url('a.1')])
  })

  test('goes on when a clip cannot be played', () => {
    narrator.say(['a.1', 'a.2'])
    player.end('failed')
    vi.advanceTimersByTime(400)
    expect(narrator.speaking).toBe('a.2')
  })

  test('pauses between two texts as well as within one', () => {
    narrator.say(['a.1', 'a.2'])
    player.end()
    narrator.togglePause()
    vi.advanceTimersByTime(5000)
    expect(player.started).toEqual([url('a.1')])
    narrator.togglePause()
    expect(player.started).toEqual([url('a.1'), url('a.2')])
  })

  test('says the same again, slower if it is asked to', () => {
    narrator.say(['a.1'])
    narrator.slower = true
    narrator.replay()
    expect(player.started).toEqual([url('a.1'), url('a.1')])
    expect(player.rates).toEqual([1, 0.8])
  })

  test('is silent after stop', () => {
    narrator.say(['a.1', 'a.2'])
    narrator.stop()
    vi.advanceTimersByTime(5000)
    expect(player.silent).toBe(true)
    expect(narrator.speaking).toBeNull()
    expect(player.started).toHaveLength(1)
  })
})
