import type { Lesson, Option, QuizItem, Step } from './content/lesson.ts'
import type { Band } from './content/primitives.ts'
import { placeStep } from './lesson-player.ts'
import { scrambled, shuffled } from './random.ts'

/** Where the child is with the question that is open. */
export type QuizPhase =
  | { readonly name: 'asking' }
  /** The calm stop frame after an unsafe choice: why, and what instead. */
  | { readonly name: 'stopped'; readonly option: Option }
  | { readonly name: 'not-yet'; readonly option: Option | null }
  | { readonly name: 'right'; readonly feedback: string }

export type Quiz = {
  readonly lesson: Lesson
  readonly band: Band
  readonly seed: number
  readonly items: readonly QuizItem[]
  readonly index: number
  readonly phase: QuizPhase
  /** The option that waits for *that is my answer*. */
  readonly picked: string | null
  /** Options that were given and did not fit; they are not offered again. */
  readonly tried: readonly string[]
  readonly placed: readonly string[]
}

export type QuizEvent =
  | { readonly type: 'optionPicked'; readonly option: string }
  | { readonly type: 'answerGiven' }
  | { readonly type: 'stepTapped'; readonly step: string }
  | { readonly type: 'goOn' }

/** A new quiz, or null where the lesson asks this band nothing. */
export function openQuiz(lesson: Lesson, band: Band, seed: number): Quiz | null {
  const items = lesson.quiz.filter((item) => item.bands.includes(band))
  return items.length === 0 ? null : openItem({ lesson, band, seed, items }, 0)
}

export function currentItem(quiz: Quiz): QuizItem {
  return quiz.items[quiz.index]!
}

/** The reducer of a quiz. An item ends only with its right answer; `finished` after the last. */
export function transitionQuiz(quiz: Quiz, event: QuizEvent): Quiz | 'finished' {
  const item = currentItem(quiz)
  switch (event.type) {
    case 'optionPicked':
      return quiz.phase.name === 'asking' &&
        !quiz.tried.includes(event.option) &&
        optionsOf(item).some(({ id }) => id === event.option)
        ? { ...quiz, picked: event.option }
        : quiz
    case 'answerGiven': {
      const option = optionsOf(item).find(({ id }) => id === quiz.picked)
      return option && quiz.phase.name === 'asking' ? judge(quiz, option) : quiz
    }
    case 'stepTapped': {
      if (item.kind !== 'order' || quiz.phase.name !== 'asking') {
        return quiz
      }
      const { placed, slip } = placeStep(item.steps, quiz.placed, event.step)
      if (slip) {
        return { ...quiz, phase: { name: 'not-yet', option: null } }
      }
      return placed.length === item.steps.length
        ? { ...quiz, placed, phase: { name: 'right', feedback: item.feedback } }
        : { ...quiz, placed }
    }
    case 'goOn':
      switch (quiz.phase.name) {
        case 'asking':
          return quiz
        case 'stopped':
        case 'not-yet':
          return { ...quiz, phase: { name: 'asking' }, picked: null }
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

/** What is said in the present phase; content ids in order. */
export function quizLines(quiz: Quiz): readonly string[] {
  const item = currentItem(quiz)
  const { phase } = quiz
  switch (phase.name) {
    case 'asking':
      return [
        ...(quiz.index === 0 ? ['ui.quiz-title'] : []),
        ...item.ask,
        ...(item.kind === 'order' ? ['ui.quiz-order-hint'] : []),
        ...shownOptions(quiz)
          .filter(({ id }) => !quiz.tried.includes(id))
          .map(({ say }) => say),
      ]
    case 'stopped':
      return ['messages.choose-again', phase.option.feedback]
    case 'not-yet':
      return phase.option ? ['ui.quiz-not-yet', phase.option.feedback] : ['ui.quiz-not-yet']
    case 'right':
      return ['messages.well-done', phase.feedback]
    default:
      return phase satisfies never
  }
}

function judge(quiz: Quiz, option: Option): Quiz {
  switch (option.verdict) {
    case 'right':
      return { ...quiz, phase: { name: 'right', feedback: option.feedback } }
    case 'wrong':
      return { ...quiz, tried: [...quiz.tried, option.id], phase: { name: 'not-yet', option } }
    case 'unsafe':
      return { ...quiz, tried: [...quiz.tried, option.id], phase: { name: 'stopped', option } }
    default:
      return option.verdict satisfies never
  }
}

function openItem(quiz: Pick<Quiz, 'lesson' | 'band' | 'seed' | 'items'>, index: number): Quiz {
  const { lesson, band, seed, items } = quiz
  return {
    lesson,
    band,
    seed,
    items,
    index,
    phase: { name: 'asking' },
    picked: null,
    tried: [],
    placed: [],
  }
}

function optionsOf(item: QuizItem): readonly Option[] {
  return 'options' in item ? item.options : []
}
