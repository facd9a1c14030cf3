import { lessonFile, repeated, type ContentRead } from './check-input.ts'
import { checkActs } from './check-acts.ts'
import { checkCoreMessages } from './check-core-messages.ts'
import { checkQuizItem } from './check-quiz.ts'
import { checkStory } from './check-story.ts'
import { isForOlderAlone } from './references.ts'
import type { Fault } from './fault.ts'
import type { Lesson, Slide } from './lesson.ts'

/** What a band sees of one lesson: 6–10 slides, and up to five questions drawn from a bank. */
const slideCount = { least: 6, most: 10 } as const
const quizCount = { least: 3, most: 12 } as const

/** Everything inside the lesson files that a schema cannot say. */
export function checkLessons(content: ContentRead): readonly Fault[] {
  const lessons = content.lessons.map(({ value }) => value)
  return [
    ...checkAnyLesson(content),
    ...checkProfileLessons(content),
    ...content.lessons.flatMap(({ file, value }) => [
      ...checkName(file, value, lessons),
      ...checkDuplicates(file, value),
      ...checkBands(file, value),
      ...value.slides.flatMap((slide) => checkSlide(file, `${value.id}.${slide.id}`, slide)),
      ...value.quiz.flatMap((item) => checkQuizItem(file, `${value.id}.${item.id}`, item)),
      ...checkActs(file, value, content.pictures),
      ...checkCoreMessages(file, value),
    ]),
  ]
}

function checkAnyLesson({ lessons, unread }: ContentRead): readonly Fault[] {
  const folder = 'assets/lessons'
  return lessons.length > 0 || [...unread].some((file) => file.startsWith(folder))
    ? []
    : [{ file: folder, id: '', problem: 'there is no lesson', cure: 'Write the first one.' }]
}

function checkProfileLessons({ profile, lessons, unread }: ContentRead): readonly Fault[] {
  if (!profile || profile.value.lessons === 'all') {
    return []
  }
  return profile.value.lessons.flatMap((id) => {
    const lesson = lessons.find(({ value }) => value.id === id)?.value
    if (!lesson) {
      return unread.has(lessonFile(id))
        ? []
        : [
            {
              file: profile.file,
              id,
              problem: 'no such lesson',
              cure: `Remove it from "lessons", or write ${lessonFile(id)}.`,
            },
          ]
    }
    return profile.value.facts || !isForOlderAlone(lesson)
      ? []
      : [
          {
            file: profile.file,
            id,
            problem: 'the lesson is for those of 14 and older alone, and "facts" is off',
            cure: 'Remove it from "lessons", or set "facts" to true.',
          },
        ]
  })
}

function checkName(file: string, lesson: Lesson, all: readonly Lesson[]): readonly Fault[] {
  const faults: Fault[] = []
  if (file !== lessonFile(lesson.id)) {
    faults.push({
      file,
      id: lesson.id,
      problem: 'the id differs from the name of the file',
      cure: `Rename the file to ${lesson.id}.json, or correct the id.`,
    })
  }
  const twin = all.find((other) => other !== lesson && other.number === lesson.number)
  if (twin) {
    faults.push({
      file,
      id: lesson.id,
      problem: `the lesson "${twin.id}" has the number ${lesson.number} too`,
      cure: 'Give every lesson a number of its own.',
    })
  }
  if (all.some((other) => other !== lesson && other.id === lesson.id)) {
    faults.push({
      file,
      id: lesson.id,
      problem: 'another lesson has the same id',
      cure: 'Give every lesson an id of its own.',
    })
  }
  return faults
}

function checkDuplicates(file: string, lesson: Lesson): readonly Fault[] {
  return namedLists(lesson).flatMap(({ where, what, ids }) =>
    repeated(ids).map((id) => ({
      file,
      id: `${where}.${id}`,
      problem: `two ${what} have the id "${id}"`,
      cure: 'Give each an id of its own.',
    })),
  )
}

type NamedList = { readonly where: string; readonly what: string; readonly ids: readonly string[] }

/** Every list whose members are told apart by id. */
function namedLists(lesson: Lesson): readonly NamedList[] {
  const list = (where: string, what: string, members: readonly { readonly id: string }[]) => ({
    where,
    what,
    ids: members.map(({ id }) => id),
  })
  return [
    list(lesson.id, 'slides', lesson.slides),
    list(lesson.id, 'questions', lesson.quiz),
    ...lesson.slides.flatMap((slide) => {
      const where = `${lesson.id}.${slide.id}`
      switch (slide.kind) {
        case 'story':
          return [
            list(where, 'scenes', slide.scenes),
            ...slide.scenes.map(({ id, choices }) =>
              list(`${where}.${id}`, 'choices', choices ?? []),
            ),
          ]
        case 'steps':
        case 'chant':
          return [list(where, 'steps', slide.steps)]
        case 'hotspots':
          return [{ where, what: 'spots', ids: slide.spots.map(({ hotspot }) => hotspot) }]
        default:
          return []
      }
    }),
    ...lesson.quiz.map((item) => {
      const where = `${lesson.id}.${item.id}`
      switch (item.kind) {
        case 'order':
          return list(where, 'steps', item.steps)
        case 'match':
          return list(where, 'pairs', item.pairs)
        case 'find-signs':
          return { where, what: 'spots', ids: item.spots.map(({ hotspot }) => hotspot) }
        default:
          return list(where, 'options', item.options)
      }
    }),
  ]
}

/** An age sees enough of a lesson, and is asked enough, or sees nothing of it at all. */
export function checkBands(file: string, lesson: Lesson): readonly Fault[] {
  return (['6-9', '10-14'] as const).flatMap((band) => {
    const slides = lesson.slides.filter(({ bands }) => bands.includes(band)).length
    const quiz = lesson.quiz.filter(({ bands }) => bands.includes(band)).length
    if (slides + quiz === 0) {
      return []
    }
    return [
      ...checkCount(
        file,
        `${lesson.id}.slides`,
        `ages ${band} see ${slides} slides`,
        slides,
        slideCount,
      ),
      ...checkCount(
        file,
        `${lesson.id}.quiz`,
        `ages ${band} are asked ${quiz} questions`,
        quiz,
        quizCount,
      ),
    ]
  })
}

function checkCount(
  file: string,
  id: string,
  problem: string,
  count: number,
  { least, most }: { readonly least: number; readonly most: number },
): readonly Fault[] {
  return count >= least && count <= most
    ? []
    : [{ file, id, problem, cure: `Make it ${least} to ${most}.` }]
}

function checkSlide(file: string, id: string, slide: Slide): readonly Fault[] {
  if (slide.kind === 'story') {
    return checkStory(file, id, slide)
  }
  return slide.kind === 'compare' && slide.used.picture === slide.avoided.picture
    ? [
        {
          file,
          id,
          problem: 'both sides of the comparison show the same picture',
          cure: 'Choose a picture of its own for each side.',
        },
      ]
    : []
}
