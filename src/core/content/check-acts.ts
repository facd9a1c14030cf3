import type { FromFile } from './check-input.ts'
import type { Fault } from './fault.ts'
import type { Lesson, QuizItem } from './lesson.ts'
import type { Picture } from './picture.ts'
import { spokenInSlide, titleOf } from './references.ts'

/**
 * Principle 7: the place decides. Heard alone these sentences contradict each other, so the picture
 * beside each must show where the child stands.
 */
export const saidOnPath: ReadonlySet<string> = new Set([
  'messages.go-back',
  'messages.four-steps',
  'messages.sign-turn-back',
  'messages.far-then-call',
])
export const saidInside: ReadonlySet<string> = new Set(['messages.stand-still', 'messages.wait'])

/** A text with every picture that is before the child's eyes while it is said. */
type Placed = { readonly id: string; readonly say: string; readonly pictures: readonly string[] }

/** No *go back* but on a path that people use, no *stand still* but inside. */
export function checkActs(
  file: string,
  lesson: Lesson,
  pictures: readonly FromFile<Picture>[],
): readonly Fault[] {
  const places = new Map(pictures.map(({ value }) => [value.id, value.place]))
  return placedInLesson(lesson).flatMap(({ id, say, pictures: beside }) => {
    const known = beside.flatMap((picture) => places.get(picture) ?? [])
    if (known.length < beside.length) {
      return []
    }
    if (saidOnPath.has(say) && (!known.includes('on-path') || known.includes('inside'))) {
      return [misplaced(file, id, say, beside, 'on-path')]
    }
    return saidInside.has(say) && !(known.length > 0 && known.every((place) => place === 'inside'))
      ? [misplaced(file, id, say, beside, 'inside')]
      : []
  })
}

function misplaced(
  file: string,
  id: string,
  say: string,
  pictures: readonly string[],
  place: string,
): Fault {
  const beside = pictures.length === 0 ? 'without a picture' : `with ${pictures.join(', ')}`
  return {
    file,
    id,
    problem: `"${say}" is said ${beside}, which does not show the place "${place}"`,
    cure: `Say it with a picture whose place is "${place}", or say something else here.`,
  }
}

function placedInLesson(lesson: Lesson): readonly Placed[] {
  return [
    { id: lesson.id, say: titleOf(lesson.id), pictures: [lesson.cover] },
    ...lesson.slides.flatMap((slide) =>
      spokenInSlide(slide).map(({ say, picture }) => ({
        id: `${lesson.id}.${slide.id}`,
        say,
        pictures: picture ? [picture] : [],
      })),
    ),
    ...lesson.quiz.flatMap((item) => placedInQuizItem(`${lesson.id}.${item.id}`, item)),
    ...lesson.takeaways.map(({ say, picture }) => ({
      id: `${lesson.id}.takeaways`,
      say,
      pictures: [picture],
    })),
  ]
}

function placedInQuizItem(id: string, item: QuizItem): readonly Placed[] {
  const answers = answersOf(item)
  const shown = answers.map(({ picture }) => picture)
  /** Without a scene of its own a question stands over its answers. */
  const scene = item.picture ? [item.picture] : shown
  return [
    ...item.ask.map((say) => ({ id, say, pictures: scene })),
    ...answers.map(({ say, picture }) => ({ id, say, pictures: [picture] })),
    ...('options' in item
      ? item.options.map(({ id: option, feedback, picture }) => ({
          id: `${id}.${option}`,
          say: feedback,
          pictures: [picture, ...(item.picture ? [item.picture] : [])],
        }))
      : [{ id, say: item.feedback, pictures: scene }]),
  ]
}

function answersOf(item: QuizItem): readonly { readonly say: string; readonly picture: string }[] {
  switch (item.kind) {
    case 'choose-one':
    case 'choose-all':
    case 'stop-or-go':
    case 'true-or-not':
      return item.options
    case 'order':
      return item.steps
    case 'match':
      return item.pairs.flatMap(({ left, right }) => [left, right])
    case 'find-signs':
      return item.spots.map(({ say }) => ({ say, picture: item.picture }))
    default:
      return item satisfies never
  }
}
