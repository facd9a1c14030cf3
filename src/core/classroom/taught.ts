import type { ClassSession } from '../register.ts'
import { answered, handsFor } from './class-quiz.ts'
import type { QuizRun, QuizSet } from './intent.ts'
import { elapsedOn, type Presentation } from './presentation.ts'

const longest = 600

/** What the register need not ask after a lesson; who was there is still to be counted. */
export function taughtIn(
  { lesson: id, clock, asked, tallies }: Presentation,
  now: number,
): ClassSession {
  const minutes = Math.round(elapsedOn(clock, now) / 60_000)
  const handsOf = (set: QuizSet, run: QuizRun) => {
    const counted = asked[set]
      .map((question) => answered(question, handsFor(tallies[set], run, question.id)))
      .reduce((sum, { safe, all }) => ({ right: sum.right + safe, all: sum.all + all }), {
        right: 0,
        all: 0,
      })
    return counted.all === 0 ? null : counted
  }
  // Before and after are of the same questions, or they say nothing together.
  const set = (handsOf('six', 'before') ?? handsOf('six', 'after')) ? 'six' : 'lesson'
  return {
    ...{ lessons: [id], minutes: Math.min(longest, Math.max(1, minutes)) },
    ...{ girls: 0, boys: 0, women: 0, men: 0, disability: 0, ages: null },
    ...{ before: handsOf(set, 'before'), after: handsOf(set, 'after') },
  }
}
