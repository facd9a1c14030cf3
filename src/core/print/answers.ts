import type { QuizItem } from '../content/lesson.ts'

/** What is right, as ids of texts; what belongs together stands in one answer. */
export function rightAnswers(item: QuizItem): readonly (readonly string[])[] {
  switch (item.kind) {
    case 'choose-one':
    case 'choose-all':
    case 'stop-or-go':
    case 'true-or-not':
      return item.options.filter(({ verdict }) => verdict === 'right').map(({ say }) => [say])
    case 'order':
      return item.steps.map(({ say }) => [say])
    case 'match':
      return item.pairs.map(({ left, right }) => [left.say, right.say])
    case 'find-signs':
      return item.spots.map(({ say }) => [say])
    default:
      return item satisfies never
  }
}
