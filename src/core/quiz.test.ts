import { describe, expect, test } from 'vitest'
import { sampleLesson } from '../../tests/support/lessons.ts'
import type { QuizItem } from './content/lesson.ts'
import { judgedOptions } from './quiz-answers.ts'
import {
  openQuiz,
  quizLength,
  quizLines,
  shownOptions,
  shownSides,
  shownSteps,
  transitionQuiz,
  type Quiz,
  type QuizEvent,
} from './quiz.ts'

function play(quiz: Quiz, ...events: QuizEvent[]): Quiz {
  return events.reduce((now, event) => {
    const next = transitionQuiz(now, event)
    expect(next).not.toBe('finished')
    return next as Quiz
  }, quiz)
}

const open = () => openQuiz(sampleLesson, '6-9', 7)!
const pick = (option: string): QuizEvent => ({ type: 'optionPicked', option })
const answer: QuizEvent = { type: 'answerGiven' }
const goOn: QuizEvent = { type: 'goOn' }

describe('a quiz', () => {
  test('asks nothing of a band without questions', () => {
    expect(openQuiz(sampleLesson, '14+', 1)).toBeNull()
  })

  test('does nothing until an option is picked', () => {
    expect(transitionQuiz(open(), answer)).toEqual(open())
    expect(transitionQuiz(open(), goOn)).toEqual(open())
  })

  test('an unsafe answer leads to the calm stop frame and back, until the safe act is chosen', () => {
    const stopped = play(open(), pick('near'), answer)
    expect(stopped.phase.name).toBe('stopped')
    expect(quizLines(stopped)).toEqual(['messages.choose-again', 'sample.what.instead'])
    const again = play(stopped, goOn)
    expect(again.phase.name).toBe('asking')
    expect(quizLines(again)).not.toContain('sample.what.near')
    // What did not fit cannot be picked a second time.
    expect(play(again, pick('near')).picked).toEqual([])
    expect(play(again, pick('stop'), answer).phase).toEqual({
      name: 'right',
      feedback: 'sample.what.stop',
    })
  })

  test('a wrong answer is told apart from an unsafe one', () => {
    const phase = play(open(), pick('wait'), answer).phase
    expect(phase.name).toBe('not-yet')
  })

  test('puts steps in order: a slip asks to look again and loses nothing', () => {
    const ordering = play(open(), pick('stop'), answer, goOn)
    const slip = play(
      ordering,
      { type: 'stepTapped', step: 'stop' },
      { type: 'stepTapped', step: 'tell' },
    )
    expect(slip.phase).toEqual({ name: 'not-yet', option: null })
    expect(slip.placed).toEqual(['stop'])
    const done = play(
      slip,
      goOn,
      { type: 'stepTapped', step: 'back' },
      { type: 'stepTapped', step: 'tell' },
    )
    expect(done.phase.name).toBe('right')
    expect(transitionQuiz(done, goOn)).toBe('finished')
  })

  test('shuffles by seed: the same seed gives the same order, and steps never stand in order', () => {
    const order = (seed: number) =>
      shownOptions(openQuiz(sampleLesson, '6-9', seed)!)
        .map(({ id }) => id)
        .join()
    expect(order(3)).toBe(order(3))
    expect(new Set(Array.from({ length: 40 }, (_, seed) => order(seed))).size).toBe(6)
    for (let seed = 0; seed < 40; seed += 1) {
      const quiz = play(openQuiz(sampleLesson, '6-9', seed)!, pick('stop'), answer, goOn)
      expect(shownSteps(quiz).map(({ id }) => id)).not.toEqual(['stop', 'back', 'tell'])
    }
  })
})

/** A quiz with nothing but this question. */
function asking(item: DistributiveOmit<QuizItem, 'id' | 'bands' | 'ask'>): Quiz {
  const whole = { id: 'only', bands: ['6-9'], ask: ['sample.what.1'], ...item } as QuizItem
  return openQuiz({ ...sampleLesson, quiz: [whole] }, '6-9', 7)!
}
type DistributiveOmit<Whole, Key extends string> = Whole extends unknown ? Omit<Whole, Key> : never

const option = (id: string, verdict: 'right' | 'wrong' | 'unsafe') => ({
  id,
  verdict,
  picture: id,
  say: `sample.all.${id}`,
  feedback: `sample.all.${id}-why`,
})

test('draws five questions from a larger bank by seed, in the order of the lesson', () => {
  const [first] = sampleLesson.quiz
  const bank = Array.from({ length: 8 }, (_, place) => ({ ...first!, id: `q${place}` }))
  const draw = (seed: number) =>
    openQuiz({ ...sampleLesson, quiz: bank }, '6-9', seed)!.items.map(({ id }) => id)
  expect(draw(1)).toHaveLength(quizLength)
  expect(draw(1)).toEqual(draw(1))
  const draws = Array.from({ length: 20 }, (_, seed) => draw(seed))
  expect(new Set(draws.flat()).size).toBe(bank.length)
  for (const ids of draws) {
    expect(ids).toEqual([...ids].sort())
  }
})

describe('choose all', () => {
  const all = () =>
    asking({
      kind: 'choose-all',
      options: [
        option('tell', 'right'),
        option('stop', 'right'),
        option('sing', 'wrong'),
        option('near', 'unsafe'),
      ],
    })

  test('is right only when nothing that fits is missing, and keeps what was chosen', () => {
    const half = play(all(), pick('stop'), answer)
    expect(half.phase).toEqual({ name: 'not-yet', option: null })
    expect(quizLines(half)).toEqual(['ui.quiz-more'])
    expect(play(half, goOn, pick('tell'), answer).phase.name).toBe('right')
  })

  test('a second tap takes an option back', () => {
    expect(play(all(), pick('sing'), pick('stop'), pick('sing')).picked).toEqual(['stop'])
  })

  test('an unsafe option among right ones stops calmly, and the right ones stay chosen', () => {
    const stopped = play(all(), pick('tell'), pick('sing'), pick('near'), answer)
    expect(stopped.phase).toMatchObject({ name: 'stopped', option: { id: 'near' } })
    expect(judgedOptions(play(all(), pick('tell'), pick('near')))).toHaveLength(1)
    const wrong = play(stopped, goOn, answer)
    expect(wrong.phase).toMatchObject({ name: 'not-yet', option: { id: 'sing' } })
    expect(play(wrong, goOn, pick('stop'), answer).phase.name).toBe('right')
  })
})

describe('match', () => {
  const side = (name: string) => ({ picture: name, say: `sample.match.${name}` })
  const match = () =>
    asking({
      kind: 'match',
      feedback: 'sample.match.right',
      pairs: ['a', 'b', 'c'].map((id) => ({ id, left: side(id), right: side(`${id}-2`) })),
    })
  const tap = (which: 'left' | 'right', pair: string): QuizEvent => {
    return { type: 'sideTapped', side: which, pair }
  }

  test('never shows the two sides in one order', () => {
    const { left, right } = shownSides(match())
    expect(right.map(({ id }) => id)).not.toEqual(left.map(({ id }) => id))
    expect(quizLines(match())).toEqual(
      expect.arrayContaining([...left, ...right].map(({ say }) => say)),
    )
  })

  test('a slip loses nothing, and the last pair ends it', () => {
    const slip = play(
      match(),
      tap('left', 'a'),
      tap('right', 'a'),
      tap('left', 'b'),
      tap('right', 'c'),
    )
    expect(slip).toMatchObject({ placed: ['a'], picked: [], phase: { name: 'not-yet' } })
    const done = play(
      slip,
      goOn,
      tap('left', 'b'),
      tap('right', 'b'),
      tap('left', 'c'),
      tap('right', 'c'),
    )
    expect(done.phase).toEqual({ name: 'right', feedback: 'sample.match.right' })
  })

  test('nothing happens without a left side, nor with a pair that has its place', () => {
    expect(play(match(), tap('right', 'a'))).toEqual(match())
    const one = play(match(), tap('left', 'a'), tap('right', 'a'))
    expect(play(one, tap('left', 'a'))).toEqual(one)
  })
})

describe('find the signs', () => {
  const find = () =>
    asking({
      kind: 'find-signs',
      picture: 'signs',
      feedback: 'sample.find.right',
      spots: ['tape', 'stones'].map((hotspot) => ({ hotspot, say: `sample.find.${hotspot}` })),
    })
  const tap = (hotspot: string): QuizEvent => ({ type: 'hotspotTapped', hotspot })

  test('ends when all are found, in any order, each once', () => {
    const one = play(find(), tap('stones'), tap('stones'), tap('sky'))
    expect(one).toMatchObject({ placed: ['stones'], phase: { name: 'asking' } })
    expect(play(one, tap('tape')).phase).toEqual({ name: 'right', feedback: 'sample.find.right' })
  })
})
