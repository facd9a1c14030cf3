import type { Option, QuizItem } from './content/lesson.ts'

/** Where the child is with the question that is open. */
export type QuizPhase =
  | { readonly name: 'asking' }
  /** The calm stop frame after an unsafe choice: why, and what instead. */
  | { readonly name: 'stopped'; readonly option: Option }
  | { readonly name: 'not-yet'; readonly option: Option | null }
  | { readonly name: 'right'; readonly feedback: string }

export type Quiz = {
  readonly seed: number
  readonly items: readonly QuizItem[]
  readonly index: number
  readonly phase: QuizPhase
  /** What waits: options for *that is my answer*, or one side of a pair for the other. */
  readonly picked: readonly string[]
  /** Options that were given and did not fit; they are not offered again. */
  readonly tried: readonly string[]
  /** Steps in their place, pairs matched, signs found. */
  readonly placed: readonly string[]
}

/** One side of a pair, by the id of the pair. */
export type Side = { readonly id: string; readonly picture: string; readonly say: string }

export type QuizEvent =
  | { readonly type: 'optionPicked'; readonly option: string }
  | { readonly type: 'answerGiven' }
  | { readonly type: 'stepTapped'; readonly step: string }
  | { readonly type: 'sideTapped'; readonly side: 'left' | 'right'; readonly pair: string }
  | { readonly type: 'hotspotTapped'; readonly hotspot: string }
  | { readonly type: 'goOn' }

/** The question that is open. */
export function currentItem(quiz: Quiz): QuizItem {
  return quiz.items[quiz.index]!
}

export function optionsOf(item: QuizItem): readonly Option[] {
  return 'options' in item ? item.options : []
}
