import type { Lesson, Option, QuizItem } from '../content/lesson.ts'
import type { Band } from '../content/primitives.ts'
import { prePostItems, prePostLength } from '../pre-post.ts'
import { shuffled } from '../random.ts'
import type { QuizRun, QuizSet } from './intent.ts'

/** The question that the class is asked, and what of the answers is shown. */
export type ClassQuiz = {
  readonly set: QuizSet
  readonly run: QuizRun
  readonly index: number
  readonly bars: boolean
  readonly answer: boolean
}

/** Raised hands by run, question and option: of the class as a whole, never of a child. */
export type Tallies = Readonly<
  Record<QuizRun, Readonly<Record<string, Readonly<Record<string, number>>>>>
>

export const noTallies: Tallies = { before: {}, after: {} }

/** The hands for the questions of the lesson, and for the six that are the same in every lesson. */
export type TalliesBySet = Readonly<Record<QuizSet, Tallies>>

/** As many questions as a class answers by raising hands before it tires. */
const mostQuestions = 5

export type AskedItem = {
  readonly id: string
  readonly ask: readonly string[]
  readonly options: readonly Option[]
}

/** What a class can be asked in a lesson, before it and after it. */
export type Asked = Readonly<Record<QuizSet, readonly AskedItem[]>>

export function askedIn(lesson: Lesson, band: Band, lessons: readonly Lesson[]): Asked {
  const six = prePostItems(lessons, band).flatMap(({ lesson: from, item }) =>
    isAnsweredByHand(item) ? [asked(item, `${from}.${item.id}`)] : [],
  )
  return {
    lesson: questionsFor(lesson, band),
    // Fewer than six, because a profile leaves lessons out, are another check than elsewhere.
    six: six.length === prePostLength ? six : [],
  }
}

type HandItem = Extract<QuizItem, { readonly options: unknown }>

/** Those questions of a lesson that one raised hand answers. */
export function questionsFor(lesson: Lesson, band: Band): readonly AskedItem[] {
  return lesson.quiz
    .filter(isAnsweredByHand)
    .filter(({ bands }) => bands.includes(band))
    .slice(0, mostQuestions)
    .map((item) => asked(item, item.id))
}

function isAnsweredByHand(item: QuizItem): item is HandItem {
  return 'options' in item && item.kind !== 'choose-all'
}

function asked({ ask, options }: HandItem, id: string): AskedItem {
  return { id, ask, options: shuffled(options, seedOf(id)) }
}

/** A question has the same order before and after, and the safe answer no place of its own. */
function seedOf(id: string): number {
  return [...id].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7)
}

export function handsFor(
  tallies: Tallies,
  run: QuizRun,
  question: string,
): Readonly<Record<string, number>> {
  return tallies[run][question] ?? {}
}

export function countHands(
  tallies: Tallies,
  run: QuizRun,
  question: string,
  option: string,
  count: number,
): Tallies {
  const hands = { ...handsFor(tallies, run, question), [option]: count }
  return { ...tallies, [run]: { ...tallies[run], [question]: hands } }
}

export type Answered = { readonly safe: number; readonly all: number }

/** How many hands were raised for what is right, among all that were raised. */
export function answered(item: AskedItem, hands: Readonly<Record<string, number>>): Answered {
  const sum = (options: readonly Option[]) =>
    options.reduce((total, { id }) => total + (hands[id] ?? 0), 0)
  return {
    safe: sum(item.options.filter(({ verdict }) => verdict === 'right')),
    all: sum(item.options),
  }
}

/** Fewer children than this say nothing about a class in hundredths. */
const fewestForShares = 10

/**
 * The share that chose what is right, with the range in which it would lie in nineteen of twenty such
 * classes (Wilson's interval); no share at all of a handful of children.
 */
export function shareOf({ safe, all }: Answered): {
  readonly share: number
  readonly from: number
  readonly to: number
} | null {
  if (all < fewestForShares) {
    return null
  }
  const z = 1.96
  const share = safe / all
  const centre = (share + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half =
    (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all)
  return { share, from: Math.max(0, centre - half), to: Math.min(1, centre + half) }
}

/** Whether the class has changed, as far as so few can tell: their ranges do not touch. */
export function hasChanged(before: Answered, after: Answered): boolean {
  const [one, other] = [shareOf(before), shareOf(after)]
  return one !== null && other !== null && (one.to < other.from || other.to < one.from)
}

/** What the presenter alone is told: the unsafe answers that hands were raised for, most first. */
export function unsafeBeliefs(
  item: AskedItem,
  hands: Readonly<Record<string, number>>,
): readonly { readonly option: Option; readonly count: number }[] {
  return item.options
    .filter(({ verdict }) => verdict === 'unsafe')
    .map((option) => ({ option, count: hands[option.id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}
