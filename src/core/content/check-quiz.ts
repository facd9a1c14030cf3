import { repeated } from './check-input.ts'
import type { Fault } from './fault.ts'
import type { Option, QuizItem } from './lesson.ts'

/** One question: what can be chosen, what is right, and why a child would choose the rest. */
export function checkQuizItem(file: string, id: string, item: QuizItem): readonly Fault[] {
  const faults: Fault[] = []
  for (const { what, pictures } of choosable(item)) {
    faults.push(...checkPictures(file, id, what, pictures))
  }
  if ('options' in item) {
    faults.push(
      ...checkVerdicts(file, id, item.kind, item.options),
      ...item.options.flatMap((option) =>
        checkBelief(file, `${id}.${option.id}`, option.verdict !== 'unsafe', option.belief),
      ),
    )
  }
  return faults
}

/** A child who cannot read chooses by the picture alone: no two may be alike. */
export function checkPictures(
  file: string,
  id: string,
  what: string,
  pictures: readonly string[],
): readonly Fault[] {
  return repeated(pictures).map((picture) => ({
    file,
    id,
    problem: `two ${what} show the picture "${picture}"`,
    cure: 'Choose a picture of its own for each.',
  }))
}

/** Every unsafe choice names the belief behind it, since each needs another remedy. */
export function checkBelief(
  file: string,
  id: string,
  safe: boolean,
  belief: string | undefined,
): readonly Fault[] {
  if (safe === (belief === undefined)) {
    return []
  }
  return [
    safe
      ? {
          file,
          id,
          problem: `the belief "${belief}" stands with a safe choice`,
          cure: 'Remove "belief": only unsafe choices have one.',
        }
      : {
          file,
          id,
          problem: 'an unsafe choice without a belief',
          cure: 'Say in "belief" why a child would choose it.',
        },
  ]
}

function choosable(
  item: QuizItem,
): readonly { readonly what: string; readonly pictures: readonly string[] }[] {
  switch (item.kind) {
    case 'choose-one':
    case 'choose-all':
    case 'stop-or-go':
    case 'true-or-not':
      return [{ what: 'options', pictures: item.options.map(({ picture }) => picture) }]
    case 'order':
      return [{ what: 'steps', pictures: item.steps.map(({ picture }) => picture) }]
    case 'match':
      return [
        { what: 'left sides', pictures: item.pairs.map(({ left }) => left.picture) },
        { what: 'right sides', pictures: item.pairs.map(({ right }) => right.picture) },
      ]
    case 'find-signs':
      return []
    default:
      return item satisfies never
  }
}

function checkVerdicts(
  file: string,
  id: string,
  kind: QuizItem['kind'],
  options: readonly Option[],
): readonly Fault[] {
  const right = options.filter(({ verdict }) => verdict === 'right').length
  if (right === 1 || (kind === 'choose-all' && right > 1)) {
    return []
  }
  return [
    {
      file,
      id,
      problem: right === 0 ? 'no option is right' : `${right} options are right`,
      cure:
        kind === 'choose-all'
          ? 'Give "verdict": "right" to at least one safe option.'
          : 'Give "verdict": "right" to exactly one safe option.',
    },
  ]
}
