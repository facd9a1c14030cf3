import type { Option, QuizItemOf } from './content/lesson.ts'
import { currentItem, optionsOf, type Quiz, type QuizEvent } from './quiz-state.ts'

/** The options on which *that is my answer* is judged: what does not fit, else all that were given. */
export function judgedOptions(quiz: Quiz): readonly Option[] {
  const given = optionsOf(currentItem(quiz)).filter(({ id }) => quiz.picked.includes(id))
  const unfit =
    given.find(({ verdict }) => verdict === 'unsafe') ??
    given.find(({ verdict }) => verdict === 'wrong')
  return unfit ? [unfit] : given
}

/** One option at a time, but where all that fit are asked for: there a second tap takes it back. */
export function pick(quiz: Quiz, option: string): readonly string[] {
  if (currentItem(quiz).kind !== 'choose-all') {
    return [option]
  }
  return quiz.picked.includes(option)
    ? quiz.picked.filter((id) => id !== option)
    : [...quiz.picked, option]
}

/** Right only when nothing unfit is among it and nothing that fits is missing. */
export function judge(quiz: Quiz): Quiz {
  const judged = judgedOptions(quiz)
  const [option] = judged
  if (!option) {
    return quiz
  }
  if (option.verdict === 'right') {
    const fitting = optionsOf(currentItem(quiz)).filter(({ verdict }) => verdict === 'right')
    return judged.length < fitting.length
      ? { ...quiz, phase: { name: 'not-yet', option: null } }
      : { ...quiz, phase: { name: 'right', feedback: option.feedback } }
  }
  return {
    ...quiz,
    picked: quiz.picked.filter((id) => id !== option.id),
    tried: [...quiz.tried, option.id],
    phase: { name: option.verdict === 'unsafe' ? 'stopped' : 'not-yet', option },
  }
}

/** One more in its place; the last one ends the question. */
export function place(
  quiz: Quiz,
  placed: readonly string[],
  wanted: number,
  feedback: string,
): Quiz {
  return placed.length === wanted
    ? { ...quiz, placed, picked: [], phase: { name: 'right', feedback } }
    : { ...quiz, placed, picked: [] }
}

/** First the left side, then what belongs to it; a slip loses nothing. */
export function tapSide(
  quiz: Quiz,
  item: QuizItemOf<'match'>,
  { side, pair }: Extract<QuizEvent, { type: 'sideTapped' }>,
): Quiz {
  if (quiz.placed.includes(pair) || !item.pairs.some(({ id }) => id === pair)) {
    return quiz
  }
  if (side === 'left') {
    return { ...quiz, picked: [pair] }
  }
  const [left] = quiz.picked
  if (left === undefined) {
    return quiz
  }
  return left === pair
    ? place(quiz, [...quiz.placed, pair], item.pairs.length, item.feedback)
    : { ...quiz, picked: [], phase: { name: 'not-yet', option: null } }
}
