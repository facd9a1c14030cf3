import { describe, expect, test } from 'vitest'
import { sampleLesson } from '../../tests/support/lessons.ts'
import type { QuizItem } from './content/lesson.ts'
import { prePostItems, prePostLength } from './pre-post.ts'
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

describe('the same six questions before and after', () => {
  const [question] = sampleLesson.quiz as [QuizItem]
  const about = ['knowledge', 'practice', 'attitude', 'practice', 'attitude', 'practice'] as const
  const lessons = about.map((prePost, index) => ({
    ...sampleLesson,
    id: `sample-${index}`,
    number: index + 1,
    quiz: [question, { ...question, id: `asked-${index}`, prePost }],
  }))
  const items = prePostItems(lessons, '6-9')
  const offer: SessionEvent = { type: 'prePostOffered', items }
  const say = (yes: boolean): SessionEvent => ({ type: 'prePostAnswered', yes, seed: 3 })
  const quiz = (event: Extract<SessionEvent, { type: 'quiz' }>['event']): SessionEvent => ({
    type: 'quiz',
    event,
  })
  const answer = (option: string): SessionEvent[] => [
    quiz({ type: 'optionPicked', option }),
    quiz({ type: 'answerGiven' }),
    quiz({ type: 'goOn' }),
  ]
  const six = Array.from({ length: prePostLength }, () => answer('stop')).flat()
  const home: SessionEvent = { type: 'homeReturned' }
  const lesson = [open, next, next, next, next, next, ...answers(), home]

  test('ask first what is done, then what is thought, last what is known', () => {
    expect(items.map(({ item }) => item.prePost)).toEqual([
      ...['practice', 'practice', 'practice', 'attitude', 'attitude', 'knowledge'],
    ])
    expect(items.map((asked) => asked.lesson).slice(0, 3)).toEqual([
      ...['sample-1', 'sample-3', 'sample-5'],
    ])
    expect(prePostItems(lessons, '14+')).toEqual(prePostItems(lessons, '10-14'))
  })

  test('are offered before the first lesson, and after one to whom they were asked before', () => {
    const before = play(start, ...toHome, offer, say(true), ...six)
    expect(before.screen).toMatchObject({ name: 'pre-post', run: 'before', over: true })
    const back = play(before, home, offer)
    expect(back.screen.name).toBe('home')
    const after = play(back, ...lesson, offer)
    expect(after.screen).toMatchObject({ name: 'pre-post', run: 'after', quiz: null, over: false })
    const done = play(after, say(true), ...six, home, ...lesson, offer)
    expect(done.screen.name).toBe('home')
  })

  test('are not asked of whoever declined, left them, or started without', () => {
    const declined = play(start, ...toHome, offer, say(false))
    expect(declined.screen.name).toBe('home')
    expect(play(declined, offer, ...lesson, offer).screen.name).toBe('home')
    const left = play(start, ...toHome, offer, say(true), { type: 'finished' })
    expect(left.screen.name).toBe('home')
    expect(play(left, ...lesson, offer).screen.name).toBe('home')
    expect(play(start, ...toHome, ...lesson, offer).screen.name).toBe('home')
  })

  test('lead an unsafe answer to the calm stop frame, and count the first answer alone', () => {
    let session = play(start, ...toHome, offer, say(true))
    const counted = [...answer('near'), ...answer('stop'), ...answer('wait')].flatMap((event) => {
      const before = session
      session = transition(before, event)
      return incrementsFor(before, event, session)
    })
    const asked = { counter: 'pre-post', run: 'before', band: '6-9' }
    expect(counted).toEqual([
      { ...asked, lesson: 'sample-1', item: 'asked-1', verdict: 'unsafe' },
      { ...asked, lesson: 'sample-3', item: 'asked-3', verdict: 'wrong' },
    ])
    const stopped = play(start, ...toHome, offer, say(true), ...answer('near').slice(0, 2))
    expect(stopped.screen).toMatchObject({ quiz: { phase: { name: 'stopped' } } })
  })

  test('are asked only where there are six', () => {
    const few: SessionEvent = { type: 'prePostOffered', items: items.slice(1) }
    expect(play(start, ...toHome, few).screen.name).toBe('home')
  })
})
