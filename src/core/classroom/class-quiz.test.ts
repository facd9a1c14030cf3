import { describe, expect, test } from 'vitest'
import { committedLessons } from '../../../tests/support/committed-lessons.ts'
import { sampleLesson } from '../../../tests/support/lessons.ts'
import { askedIn, hasChanged, questionsFor, shareOf, unsafeBeliefs } from './class-quiz.ts'

describe('the class quiz', () => {
  test('asks what one raised hand answers, in the same order every time', () => {
    const questions = questionsFor(sampleLesson, '10-14')
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.every(({ options }) => options.length <= 4)).toBe(true)
    expect(questionsFor(sampleLesson, '10-14')).toEqual(questions)
  })

  test('asks the same six in every lesson, or none where a profile leaves some out', () => {
    const [one, other] = ['a-dare', 'facts'].map((id) =>
      committedLessons.find((lesson) => lesson.id === id)!,
    )
    const six = askedIn(one!, '6-9', committedLessons).six
    expect(six.map(({ id }) => id)).toEqual([
      'stop-back-tell.first',
      'already-inside.first',
      'someone-is-hurt.first',
      'shells-rockets-bombs.home',
      'a-dare.secret',
      'left-behind.rust',
    ])
    expect(askedIn(other!, '6-9', committedLessons).six).toEqual(six)
    expect(askedIn(one!, '14+', committedLessons).six).toHaveLength(6)
    expect(askedIn(one!, '6-9', committedLessons.slice(1)).six).toEqual([])
  })

  test('tells the teacher of unsafe answers alone, most hands first', () => {
    const question = questionsFor(sampleLesson, '10-14').find(({ options }) =>
      options.some(({ verdict }) => verdict === 'unsafe'),
    )!
    const hands = Object.fromEntries(question.options.map(({ id }, index) => [id, index + 1]))
    const told = unsafeBeliefs(question, hands)
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ option }) => option.verdict === 'unsafe')).toBe(true)
    expect(unsafeBeliefs(question, {})).toEqual([])
  })

  test('gives no share of a handful of children, and an honest range of a class', () => {
    expect(shareOf({ safe: 4, all: 9 })).toBeNull()
    const { share, from, to } = shareOf({ safe: 10, all: 20 })!
    expect(share).toBe(0.5)
    expect(from).toBeCloseTo(0.299, 2)
    expect(to).toBeCloseTo(0.701, 2)
    expect(shareOf({ safe: 20, all: 20 })!.from).toBeLessThan(0.85)
  })

  test('speaks of a change only where even so few hands show one', () => {
    expect(hasChanged({ safe: 10, all: 20 }, { safe: 14, all: 20 })).toBe(false)
    expect(hasChanged({ safe: 5, all: 25 }, { safe: 22, all: 25 })).toBe(true)
    expect(hasChanged({ safe: 0, all: 5 }, { safe: 5, all: 5 })).toBe(false)
  })
})
