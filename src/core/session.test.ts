import { describe, expect, test } from 'vitest'
import { sampleLesson } from '../../tests/support/lessons.ts'
import { createRandom } from './random.ts'
import { incrementsFor, start, transition, type Session, type SessionEvent } from './session.ts'

function play(session: Session, ...events: SessionEvent[]): Session {
  return events.reduce(transition, session)
}

const toHome: SessionEvent[] = [
  { type: 'touched' },
  { type: 'languageChosen', locale: 'hy' },
  { type: 'bandChosen', band: '6-9' },
]
const open: SessionEvent = { type: 'lessonOpened', lesson: sampleLesson, seed: 1 }
const next: SessionEvent = { type: 'lesson', event: { type: 'next' }, seed: 1 }

function answers(): SessionEvent[] {
  const quiz = (event: Extract<SessionEvent, { type: 'quiz' }>['event']): SessionEvent => ({
    type: 'quiz',
    event,
  })
  return [
    quiz({ type: 'optionPicked', option: 'stop' }),
    quiz({ type: 'answerGiven' }),
    quiz({ type: 'goOn' }),
    ...['stop', 'back', 'tell'].map((step) => quiz({ type: 'stepTapped', step })),
    quiz({ type: 'goOn' }),
  ]
}

describe('a visit', () => {
  test('goes attract, language, home, lesson, quiz, summary, home', () => {
    const home = play(start, ...toHome)
    expect(home.screen.name).toBe('home')
    const quiz = play(home, open, next, next, next, next, next)
    expect(quiz.screen.name).toBe('quiz')
    const summary = play(quiz, ...answers())
    expect(summary.screen.name).toBe('summary')
    expect(summary.visit?.done).toEqual(['sample'])
    expect(play(summary, { type: 'homeReturned' }).screen.name).toBe('home')
  })

  test('leaves nothing behind when the child has gone', () => {
    const middle = play(start, ...toHome, open, next)
    expect(play(middle, { type: 'wentAway' })).toEqual(start)
  })

  test('a new language in the middle of a lesson keeps the place', () => {
    const middle = play(start, ...toHome, open, next, {
      type: 'overlayOpened',
      overlay: 'language',
    })
    const changed = play(middle, { type: 'languageChosen', locale: 'az' })
    expect(changed.visit?.locale).toBe('az')
    expect(changed.overlay).toBeNull()
    expect(changed.screen).toEqual(middle.screen)
  })

  test('wanting to finish leads from a lesson to the village and from the village out', () => {
    const lesson = play(start, ...toHome, open)
    const village = play(lesson, { type: 'finished' })
    expect(village.screen.name).toBe('home')
    expect(play(village, { type: 'finished' })).toEqual(start)
  })

  test('no lesson opens before somebody has said who is learning', () => {
    const unknown = play(start, ...toHome.slice(0, 2), open)
    expect(unknown.screen.name).toBe('home')
  })

  test('whatever happens, a way out leads to attract', () => {
    const random = createRandom(11)
    const events: SessionEvent[] = [
      ...toHome,
      open,
      next,
      ...answers(),
      { type: 'promised' },
      { type: 'homeReturned' },
      { type: 'homeShown', asList: true },
      { type: 'lampOpened', lamp: 'meadow' },
      { type: 'overlayOpened', overlay: 'report' },
      { type: 'overlayClosed' },
    ]
    let session = start
    for (let step = 0; step < 5000; step += 1) {
      session = transition(session, events[Math.floor(random() * events.length)]!)
      expect(play(session, { type: 'finished' }, { type: 'finished' })).toEqual(start)
    }
  })
})

describe('counters', () => {
  function counted(events: readonly SessionEvent[]) {
    let session = start
    return events.flatMap((event) => {
      const before = session
      session = transition(session, event)
      return incrementsFor(before, event, session)
    })
  }

  test('count a visit without saying whose it was', () => {
    const increments = counted([
      ...toHome,
      open,
      next,
      next,
      next,
      next,
      next,
      ...answers(),
      { type: 'wentAway' },
    ])
    expect(increments).toEqual([
      { counter: 'language', locale: 'hy' },
      { counter: 'lesson', lesson: 'sample', band: '6-9', event: 'started' },
      {
        counter: 'answer',
        lesson: 'sample',
        item: 'what',
        option: 'stop',
        band: '6-9',
        verdict: 'right',
      },
      { counter: 'lesson', lesson: 'sample', band: '6-9', event: 'completed' },
      { counter: 'visit', ended: 'finished' },
    ])
  })

  test('an unsafe answer is a safety event, apart from right and wrong', () => {
    const increments = counted([
      ...toHome,
      open,
      next,
      next,
      next,
      next,
      next,
      { type: 'quiz', event: { type: 'optionPicked', option: 'near' } },
      { type: 'quiz', event: { type: 'answerGiven' } },
    ])
    expect(increments.at(-1)).toMatchObject({
      counter: 'answer',
      option: 'near',
      verdict: 'unsafe',
    })
  })
})
