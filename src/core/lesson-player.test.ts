import { describe, expect, test } from 'vitest'
import { sampleLesson } from '../../tests/support/lessons.ts'
import {
  currentSlide,
  linesOf,
  mayGoOn,
  nextLinesOf,
  openLesson,
  transitionLesson,
  type LessonEvent,
  type LessonPlayer,
} from './lesson-player.ts'

function play(player: LessonPlayer, ...events: LessonEvent[]): LessonPlayer {
  return events.reduce((now, event) => {
    const next = transitionLesson(now, event)
    expect(next).not.toBe('finished')
    return next as LessonPlayer
  }, player)
}

const next: LessonEvent = { type: 'next' }
const back: LessonEvent = { type: 'back' }

describe('a lesson', () => {
  test('shows a band its own slides and nothing else', () => {
    const ids = (band: '6-9' | '10-14') => openLesson(sampleLesson, band).slides.map(({ id }) => id)
    expect(ids('6-9')).toEqual(['opening', 'thing', 'signs', 'order'])
    expect(ids('10-14')).toEqual(['opening', 'thing', 'friend'])
  })

  test('goes through the views of an item before it goes on, and back again', () => {
    const near = play(openLesson(sampleLesson, '6-9'), next)
    expect(linesOf(near)).toEqual(['sample.thing.1', 'sample.thing.near'])
    const met = play(near, next)
    expect(linesOf(met)).toEqual(['sample.thing.met'])
    expect(currentSlide(play(met, next)).id).toBe('signs')
    expect(linesOf(play(met, back))).toEqual(linesOf(near))
    expect(currentSlide(play(met, back, back)).id).toBe('opening')
  })

  test('says above which side of a comparison people go, and where they do not', () => {
    const way = {
      id: 'way',
      bands: ['6-9' as const],
      kind: 'compare' as const,
      say: ['sample.way.1'],
      used: { picture: 'road', say: 'sample.way.used' },
      avoided: { picture: 'field', say: 'sample.way.avoided' },
    }
    const used = openLesson({ ...sampleLesson, slides: [way] }, '6-9')
    expect(linesOf(used)).toEqual(['sample.way.1', 'ui.compare.used', 'sample.way.used'])
    expect(nextLinesOf(used)).toEqual(['ui.compare.avoided', 'sample.way.avoided'])
    expect(linesOf(play(used, next))).toEqual(nextLinesOf(used))
  })

  test('has nothing before its first slide', () => {
    const player = openLesson(sampleLesson, '6-9')
    expect(transitionLesson(player, back)).toEqual(player)
  })

  test('counts a hotspot once, however often it is tapped', () => {
    const tap: LessonEvent = { type: 'hotspotTapped', hotspot: 'tape' }
    const player = play(openLesson(sampleLesson, '6-9'), next, next, next, tap, tap)
    expect(player.progress).toEqual({ kind: 'found', found: ['tape'], last: 'tape' })
  })

  test('accepts a step only when it is its turn', () => {
    const start = play(openLesson(sampleLesson, '6-9'), next, next, next, next)
    expect(currentSlide(start).kind).toBe('steps')
    const slip = play(start, { type: 'stepTapped', step: 'tell' })
    expect(slip.progress).toEqual({ kind: 'placed', placed: [], slip: 'tell' })
    const right = play(
      slip,
      { type: 'stepTapped', step: 'stop' },
      { type: 'stepTapped', step: 'back' },
    )
    expect(right.progress).toEqual({ kind: 'placed', placed: ['stop', 'back'], slip: null })
  })

  test('finishes after its last slide', () => {
    const last = play(openLesson(sampleLesson, '6-9'), next, next, next, next)
    expect(transitionLesson(last, next)).toBe('finished')
  })
})

describe('a story', () => {
  const story = play(openLesson(sampleLesson, '10-14'), next, next, next)

  test('waits for a choice', () => {
    expect(mayGoOn(story)).toBe(false)
    expect(transitionLesson(story, next)).toEqual(story)
  })

  test('says the choices as well', () => {
    expect(linesOf(story)).toEqual([
      'sample.friend.1',
      'sample.friend.dare',
      'sample.friend.return',
      'sample.friend.look',
    ])
  })

  test('leads an unsafe choice over a calm scene back to the choice, and remembers it', () => {
    const calm = play(story, { type: 'choiceMade', choice: 'look' })
    expect(linesOf(calm)).toEqual(['sample.friend.calm'])
    const again = play(calm, next)
    expect(again.progress).toEqual({ kind: 'scene', scene: 'dare', tried: ['look'] })
  })

  test('ends with the safe choice', () => {
    const end = play(story, { type: 'choiceMade', choice: 'return' })
    expect(mayGoOn(end)).toBe(true)
    expect(transitionLesson(end, next)).toBe('finished')
  })

  test('ignores a choice that is not there', () => {
    expect(transitionLesson(story, { type: 'choiceMade', choice: 'fly' })).toEqual(story)
  })
})
