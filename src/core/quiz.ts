import type { Lesson, Option, QuizItem, Step } from './content/lesson.ts'
import type { Band } from './content/primitives.ts'
import { placeStep } from './lesson-player.ts'
import { judge, pick, place, tapSide } from './quiz-answers.ts'
import { currentItem, optionsOf, type Quiz, type QuizEvent, type Side } from './quiz-state.ts'
import { scrambled, shuffled } from './random.ts'

export { currentItem }
export type { Quiz, QuizEvent, Side }

/** How many questions one visit asks at most; a lesson may hold more in store. */
export const quizLength = 5

/** A new quiz, or null where the lesson asks this band nothing. */
export function openQuiz(
  lesson: Lesson,
  band: Band,
  seed: number,
  length: number = quizLength,
): Quiz | null {
  const bank = lesson.quiz.filter((item) => item.bands.includes(band))
  const drawn = new Set(shuffled(bank, seed).slice(0, length))
  // In the order of the lesson, which leads from easy to hard.
  const items = bank.filter((item) => drawn.has(item))
  return openItems(items, seed)
}

/** These very questions, in this order. */
export function openItems(items: readonly QuizItem[], seed: number): Quiz | null {
  return items.length === 0 ? null : openItem({ seed, items }, 0)
}

/** The reducer of a quiz. An item ends only with its right answer; `finished` after the last. */
export function transitionQuiz(quiz: Quiz, event: QuizEvent): Quiz | 'finished' {
  const item = currentItem(quiz)
  switch (event.type) {
    case 'optionPicked':
      return quiz.phase.name === 'asking' &&
        !quiz.tried.includes(event.option) &&
        optionsOf(item).some(({ id }) => id === event.option)
        ? { ...quiz, picked: pick(quiz, event.option) }
        : quiz
    case 'answerGiven':
      return quiz.phase.name === 'asking' && quiz.picked.length > 0 ? judge(quiz) : quiz
    case 'stepTapped': {
      if (item.kind !== 'order' || quiz.phase.name !== 'asking') {
        return quiz
      }
      const { placed, slip } = placeStep(item.steps, quiz.placed, event.step)
      if (slip) {
        return { ...quiz, phase: { name: 'not-yet', option: null } }
      }
      return place(quiz, placed, item.steps.length, item.feedback)
    }
    case 'sideTapped':
      return item.kind === 'match' && quiz.phase.name === 'asking'
        ? tapSide(quiz, item, event)
        : quiz
    case 'hotspotTapped':
      return item.kind === 'find-signs' &&
        quiz.phase.name === 'asking' &&
        item.spots.some(({ hotspot }) => hotspot === event.hotspot) &&
        !quiz.placed.includes(event.hotspot)
        ? place(quiz, [...quiz.placed, event.hotspot], item.spots.length, item.feedback)
        : quiz
    case 'goOn':
      switch (quiz.phase.name) {
        case 'asking':
          return quiz
        case 'stopped':
        case 'not-yet':
          return { ...quiz, phase: { name: 'asking' } }
        case 'right':
          return quiz.index + 1 < quiz.items.length ? openItem(quiz, quiz.index + 1) : 'finished'
        default:
          return quiz.phase satisfies never
      }
    default:
      return event satisfies never
  }
}

/** The options as shown: in seeded order, another one for every question. */
export function shownOptions(quiz: Quiz): readonly Option[] {
  return shuffled(optionsOf(currentItem(quiz)), quiz.seed + quiz.index)
}

/** The steps of an order question as shown, never in the right order. */
export function shownSteps(quiz: Quiz): readonly Step[] {
  const item = currentItem(quiz)
  return item.kind === 'order' ? scrambled(item.steps, quiz.seed + quiz.index) : []
}

/** The two sides of a match question as shown: the right one is never in the order of the left. */
export function shownSides(quiz: Quiz): Readonly<Record<'left' | 'right', readonly Side[]>> {
  const item = currentItem(quiz)
  const pairs = item.kind === 'match' ? item.pairs : []
  return {
    left: pairs.map(({ id, left }) => ({ id, ...left })),
    right: scrambled(pairs, quiz.seed + quiz.index).map(({ id, right }) => ({ id, ...right })),
  }
}

/** What is said in the present phase; content ids in order. */
export function quizLines(quiz: Quiz): readonly string[] {
  const item = currentItem(quiz)
  const { phase } = quiz
  switch (phase.name) {
    case 'asking':
      return [
        ...(quiz.index === 0 ? ['ui.quiz-title'] : []),
        ...item.ask,
        ...hintOf(item),
        ...shownOptions(quiz)
          .filter(({ id }) => !quiz.tried.includes(id))
          .map(({ say }) => say),
        ...Object.values(shownSides(quiz)).flatMap((side) => side.map(({ say }) => say)),
      ]
    case 'stopped':
      return ['messages.choose-again', phase.option.feedback]
    case 'not-yet':
      return phase.option
        ? ['ui.quiz-not-yet', phase.option.feedback]
        : [item.kind === 'choose-all' ? 'ui.quiz-more' : 'ui.quiz-not-yet']
    case 'right':
      return ['messages.well-done', phase.feedback]
    default:
      return phase satisfies never
  }
}

/** How to answer, where tapping one picture is not enough; content ids. */
export function hintOf(item: QuizItem): readonly string[] {
  switch (item.kind) {
    case 'order':
      return ['ui.quiz-order-hint']
    case 'choose-all':
      return ['ui.quiz-all-hint']
    case 'match':
      return ['ui.quiz-match-hint']
    case 'find-signs':
      return ['ui.hotspots-hint']
    case 'choose-one':
    case 'stop-or-go':
    case 'true-or-not':
      return []
    default:
      return item satisfies never
  }
}

function openItem({ seed, items }: Pick<Quiz, 'seed' | 'items'>, index: number): Quiz {
  return {
    seed,
    items,
    index,
    phase: { name: 'asking' },
    picked: [],
    tried: [],
    placed: [],
  }
}
