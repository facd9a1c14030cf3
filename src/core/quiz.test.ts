import { describe, expect, test } from 'vitest'
import { sampleLesson } from '../../tests/support/lessons.ts'
import {
  openQuiz,
  quizLines,
  shownOptions,
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
    expect(play(again, pick('near')).picked).toBeNull()
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
