import type { Lesson } from '../content/lesson.ts'
import type { ClassSession } from '../register.ts'
import { answered, handsFor, questionsFor } from './class-quiz.ts'
import type { QuizRun } from './intent.ts'
import { elapsedOn, type Presentation } from './presentation.ts'

const longest = 600

/** What the register need not ask after a lesson; who was there is still to be counted. */
export function taughtIn(
  { lesson: id, band, clock, tallies }: Presentation,
  lesson: Lesson,
  now: number,
): ClassSession {
  const minutes = Math.round(elapsedOn(clock, now) / 60_000)
  const hands = (run: QuizRun) => {
    const counted = questionsFor(lesson, band)
      .map((question) => answered(question, handsFor(tallies, run, question.id)))
      .reduce((sum, { safe, all }) => ({ right: sum.right + safe, all: sum.all + all }), {
        right: 0,
        all: 0,
      })
    return counted.all === 0 ? null : counted
  }
  return {
    ...{ lessons: [id], minutes: Math.min(longest, Math.max(1, minutes)) },
    ...{ girls: 0, boys: 0, women: 0, men: 0, disability: 0, ages: null },
    ...{ before: hands('before'), after: hands('after') },
  }
}
