import { describe, expect, test } from 'vitest'
import { committedLessons } from '../../../tests/support/committed-lessons.ts'
import { sampleLesson } from '../../../tests/support/lessons.ts'
import { createRandom } from '../random.ts'
import type { ClassroomIntent } from './intent.ts'
import { keepClassroom } from './keeper.ts'
import { withChange, type Classroom, type Presentation } from './presentation.ts'
import { stageOf } from './stage.ts'

const opened: ClassroomIntent = {
  type: 'opened',
  lesson: 'sample',
  band: '10-14',
  locale: 'hy',
  minutes: null,
}

function classroom(...intents: readonly ClassroomIntent[]) {
  let now = 0
  const keeper = keepClassroom(
    [sampleLesson],
    () => now,
    () => {},
  )
  keeper.send(opened)
  intents.forEach((intent) => keeper.send(intent))
  return {
    keeper,
    send: (intent: ClassroomIntent) => keeper.send(intent),
    later: (milliseconds: number) => (now += milliseconds),
    get shown(): Presentation {
      return keeper.read().presentation!
    },
  }
}

describe('the presentation', () => {
  test('a clicker alone comes to the last slide of every kind, and never off it', () => {
    const { send, keeper } = classroom()
    const seen = new Set<string>()
    for (let press = 0; press < 80; press += 1) {
      seen.add(stageOf(keeper.read().presentation!, sampleLesson).key)
      send({ type: 'next' })
    }
    const slides = sampleLesson.slides.filter(({ bands }) => bands.includes('10-14'))
    expect([...seen]).toEqual(slides.map(({ id }) => id))
    const last = keeper.read().presentation!
    expect(last.index).toBe(slides.length - 1)
    send({ type: 'next' })
    expect(keeper.read().presentation).toBe(last)
  })

  test('a dark screen gives way first, and the slide stays', () => {
    const room = classroom({ type: 'screenChosen', screen: 'black' })
    room.send({ type: 'next' })
    expect(room.shown).toMatchObject({ screen: 'slide', index: 0 })
    room.send({ type: 'next' })
    expect(room.shown.index).toBe(1)
  })

  test('what is drawn goes with its slide, or waits there', () => {
    const stroke = { colour: 'ink', points: [1, 1, 0.5] } as const
    const drawn: ClassroomIntent = {
      type: 'inkDrawn',
      stroke: { ...stroke, points: [...stroke.points] },
      begins: true,
    }
    const room = classroom(drawn, { type: 'slideChosen', index: 1 })
    expect(room.shown.ink).toEqual([])
    room.send({ type: 'slideChosen', index: 0 })
    expect(room.shown.ink).toEqual([])
    room.send({ type: 'inkKept', keep: true })
    room.send(drawn)
    room.send({ ...drawn, begins: false, stroke: { ...drawn.stroke, points: [1, 1, 1, 2, 2, 1] } })
    room.send({ type: 'slideChosen', index: 1 })
    expect(room.shown.ink).toEqual([])
    room.send({ type: 'slideChosen', index: 0 })
    expect(room.shown.ink).toEqual([{ colour: 'ink', points: [1, 1, 1, 2, 2, 1] }])
    room.send({ type: 'inkUndone' })
    expect(room.shown.ink).toEqual([])
  })

  test('the clock rests and runs on', () => {
    const room = classroom()
    room.later(5000)
    room.send({ type: 'clockRested' })
    room.later(9000)
    room.send({ type: 'clockRested' })
    expect(room.shown.clock).toEqual({ before: 5000, since: 14000 })
  })

  test('a lesson or a path that is not offered opens nothing', () => {
    const keeper = keepClassroom(
      [sampleLesson],
      () => 0,
      () => {},
    )
    keeper.send({ ...opened, lesson: 'other' })
    keeper.send({ ...opened, band: '14+' })
    keeper.send({ type: 'next' })
    expect(keeper.read()).toEqual({ revision: 0, presentation: null })
  })

  test('before the lesson a question gives no answer away; after it, it does', () => {
    const room = classroom({ type: 'quizOpened', set: 'lesson', run: 'before' })
    const first = stageOf(room.shown, sampleLesson).key
    room.send({ type: 'next' })
    expect(room.shown.quiz?.answer ?? false).toBe(false)
    room.send({ type: 'quizOpened', set: 'lesson', run: 'after' })
    expect(stageOf(room.shown, sampleLesson).key).toBe(first.replace('before', 'after'))
    room.send({ type: 'next' })
    expect(room.shown.quiz).toMatchObject({ index: 0, answer: true })
  })
})

describe('the six questions of a series of lessons', () => {
  const ask = { type: 'quizOpened', set: 'six', run: 'before' } as const
  const count = { type: 'handsCounted', option: 'stop', count: 9 } as const

  function series() {
    const keeper = keepClassroom(
      committedLessons,
      () => 0,
      () => {},
    )
    const open = (lesson: string, band: '6-9' | '10-14') =>
      keeper.send({ type: 'opened', lesson, band, locale: 'hy', minutes: null })
    return { keeper, open, six: () => keeper.read().presentation!.tallies.six }
  }

  test('are kept from one lesson to the next, for each path by itself', () => {
    const { keeper, open, six } = series()
    open('a-dare', '6-9')
    keeper.send(ask)
    const [question] = keeper.read().presentation!.asked.six
    const option = question!.options[0]!.id
    keeper.send({ ...count, option })
    keeper.send({ type: 'closed' })
    open('every-day', '6-9')
    expect(six().before).toEqual({ [question!.id]: { [option]: 9 } })
    open('every-day', '10-14')
    expect(six().before).toEqual({})
  })

  test('are forgotten when another class comes, and the counts of the lesson stay', () => {
    const { keeper, open, six } = series()
    open('stop-back-tell', '6-9')
    const option = (set: 'lesson' | 'six') =>
      keeper.read().presentation!.asked[set][0]!.options[0]!.id
    keeper.send({ ...ask, set: 'lesson' })
    keeper.send({ ...count, option: option('lesson') })
    keeper.send(ask)
    keeper.send({ ...count, option: option('six') })
    keeper.send({ type: 'handsForgotten' })
    expect(six().before).toEqual({})
    expect(Object.keys(keeper.read().presentation!.tallies.lesson.before)).toHaveLength(1)
  })
})

/** Anything that a window may send, valid or pointless. */
function randomIntent(random: () => number): ClassroomIntent {
  const whole = (below: number) => Math.floor(random() * below)
  const oneOf = <Value>(values: readonly Value[]) => values[whole(values.length)]!
  return oneOf<ClassroomIntent>([
    { type: 'next' },
    { type: 'next' },
    { type: 'back' },
    { type: 'slideChosen', index: whole(12) },
    { type: 'tapped', id: oneOf(['0', '1', 'stop', 'sign', 'tape', 'safe', 'nowhere']) },
    { type: 'screenChosen', screen: oneOf(['slide', 'black', 'white']) },
    { type: 'pointerMoved', at: [whole(100), whole(100)] },
    { type: 'zoomChosen', zoom: { at: [whole(100), whole(100)], scale: 2 } },
    {
      type: 'inkDrawn',
      begins: random() > 0.5,
      stroke: { colour: 'ink', points: [whole(100), whole(100), random()] },
    },
    { type: 'inkErased', index: whole(3) },
    { type: 'inkKept', keep: random() > 0.5 },
    { type: 'minutesChosen', minutes: oneOf([null, 10, 20, 45]) },
    { type: 'languageChosen', locale: oneOf(['hy', 'az']) },
    { type: 'secondLanguageChosen', locale: oneOf(['hy', 'az', null]) },
    { type: 'quizOpened', set: oneOf(['lesson', 'six']), run: oneOf(['before', 'after']) },
    { type: 'handsCounted', option: oneOf(['stop', 'go', 'left']), count: whole(30) },
    { type: 'barsShown', shown: random() > 0.5 },
    { type: 'quizClosed' },
    random() > 0.9 ? { type: 'closed' } : { type: 'clockRested' },
    opened,
  ])
}

test('a window that hears every change, or reads again, always holds what the host holds', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = createRandom(seed)
    let heard: Classroom = { revision: 0, presentation: null }
    const keeper = keepClassroom(
      [sampleLesson],
      () => seed,
      (change) => {
        // One change in ten is lost on the way.
        if (random() > 0.1) {
          heard = withChange(heard, JSON.parse(JSON.stringify(change))) ?? keeper.read()
        }
      },
    )
    for (let action = 0; action < 200; action += 1) {
      keeper.send(randomIntent(random))
      const { presentation, revision } = keeper.read()
      if (heard.revision === revision) {
        expect(heard.presentation).toEqual(presentation)
      }
      if (presentation) {
        const stage = stageOf(presentation, sampleLesson)
        expect(stage.lines.length + stage.cards.length).toBeGreaterThan(0)
        expect(presentation.slides[presentation.index]).toBeDefined()
      }
    }
    heard =
      withChange(heard, { revision: keeper.read().revision + 2, changes: {} }) ?? keeper.read()
    expect(heard).toEqual(keeper.read())
  }
})
