import { describe, expect, test } from 'vitest'
import { sampleLesson } from '../../tests/support/lessons.ts'
import type { QuizItem } from './content/lesson.ts'
import { textIdsOf } from './content/references.ts'
import { kioskQuestions, questionsWithin, secondsOf } from './lesson-length.ts'

/** Every text takes as long. */
const spokenIn = (seconds: number) =>
  Object.fromEntries(
    [...textIdsOf(sampleLesson), 'ui.quiz-title', 'ui.quiz-order-hint', 'messages.well-done'].map(
      (id) => [id, { seconds }],
    ),
  )
const [question] = sampleLesson.quiz as [QuizItem]
const bank = { ...sampleLesson, quiz: Array.from({ length: 8 }, () => question) }

describe('the length of a lesson', () => {
  test('is what is said on the way of a child who looks at all and chooses what is safe', () => {
    const silent = secondsOf(sampleLesson, '10-14', {}, 0)
    // Opening, two views with the line before them, the story's line, scene, two choices and end,
    // the title of the quiz and three takeaways.
    expect(secondsOf(sampleLesson, '10-14', spokenIn(1), 0) - silent).toBe(1 + 3 + 5 + 1 + 3)
    // One step for each of them: opening, two views, two scenes.
    expect(silent).toBe(5)
  })

  test('hears every sign and every step once they are touched', () => {
    const silent = secondsOf(sampleLesson, '6-9', {}, 0)
    expect(secondsOf(sampleLesson, '6-9', spokenIn(1), 0) - silent).toBe(1 + 3 + 2 + 4 + 1 + 3)
  })

  test('grows with each question by as much as a question of the lesson takes', () => {
    const spoken = spokenIn(2)
    const of = (questions: number) => secondsOf(bank, '10-14', spoken, questions)
    // A question, three options, praise and why: six texts, and time to think and to touch.
    expect(of(4) - of(3)).toBeCloseTo(6 * 2 + 4)
    expect(of(9)).toBe(of(8))
  })
})

describe('the questions of a kiosk', () => {
  const spoken = spokenIn(5)
  const of = (questions: number) => secondsOf(bank, '10-14', spoken, questions)

  test('are as many as fit, from five down to three', () => {
    expect(questionsWithin(bank, '10-14', spoken, of(5))).toBe(5)
    expect(questionsWithin(bank, '10-14', spoken, of(5) - 1)).toBe(4)
    expect(questionsWithin(bank, '10-14', spoken, of(3))).toBe(3)
    expect(questionsWithin(bank, '10-14', spoken, of(3) - 1)).toBeNull()
  })

  test('are fewer where the lesson takes more than five minutes, but never less than three', () => {
    expect(kioskQuestions(bank, '10-14', spokenIn(1))).toBe(5)
    expect(kioskQuestions(bank, '10-14', spokenIn(60))).toBe(3)
  })

  test('are fewer where the bell rings after the slides', () => {
    expect(kioskQuestions(bank, '10-14', spokenIn(1), of(4) - of(0))).toBe(5)
    const short = spokenIn(1)
    const quiz = secondsOf(bank, '10-14', short, 3) - secondsOf(bank, '10-14', short, 0)
    expect(kioskQuestions(bank, '10-14', short, quiz)).toBe(3)
  })
})
