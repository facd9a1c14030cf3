import { saidInside, saidOnPath } from './check-acts.ts'
import { lessonFile, type ContentRead } from './check-input.ts'
import { textsByLanguage } from './check-texts.ts'
import type { Fault } from './fault.ts'
import type { Lesson } from './lesson.ts'
import type { Place } from './primitives.ts'
import { spokenInSlide } from './references.ts'
import { quotedIn, teachingFile, textsOfTeaching, type TeachingRead } from './teaching.ts'

/** What a teacher still lacks for one lesson in one language: slides without notes, or the plan. */
export type TeachingReport = { readonly slides: number; readonly missing: readonly string[] }

/** By language, then by lesson. */
export function reportTeaching(
  content: ContentRead,
): Readonly<Record<string, Readonly<Record<string, TeachingReport>>>> {
  const lessons = content.lessons.map(({ value }) => value)
  return Object.fromEntries(
    content.profile.value.languages.map((code) => [
      code,
      Object.fromEntries(
        lessons.map(({ id, slides }) => {
          const written = teachingOf(content, code).find(({ lesson }) => lesson === id)
          const bare = slides.map((slide) => slide.id).filter((s) => !written?.value.notes[s])
          const missing = written ? bare : ['plan', ...bare]
          return [id, { slides: slides.length, missing }]
        }),
      ),
    ]),
  )
}

/** What a draft may lack and a release may not. */
export function checkTeachingWhole(content: ContentRead): readonly Fault[] {
  return Object.entries(reportTeaching(content)).flatMap(([code, lessons]) =>
    Object.entries(lessons)
      .filter(([lesson, { missing }]) => {
        return missing.length > 0 && !content.unread.has(teachingFile(code, lesson))
      })
      .map(([lesson, { missing }]) => ({
        file: teachingFile(code, lesson),
        id: lesson,
        problem: `teachers have no words for: ${missing.join(', ')}`,
        cure: 'Write what to say, to ask and to watch for.',
      })),
  )
}

/** Notes belong to slides that there are, and quote the core messages in their own words. */
export function checkTeaching(content: ContentRead): readonly Fault[] {
  const places = new Map(content.pictures.map(({ value }) => [value.id, value.place]))
  return textsByLanguage(content).flatMap(({ code, texts }) => {
    const messages = new Map([...texts].filter(([id]) => id.startsWith('messages.')))
    return teachingOf(content, code).flatMap((teaching) => {
      const lesson = content.lessons.find(({ value }) => value.id === teaching.lesson)?.value
      return [
        ...(lesson ? checkNotes(teaching, lesson, places) : checkOrphan(content, teaching)),
        ...checkQuotations(teaching, messages),
      ]
    })
  })
}

function teachingOf({ locales }: ContentRead, code: string): readonly TeachingRead[] {
  return locales.find((locale) => locale.code === code)?.teaching ?? []
}

function checkOrphan({ unread }: ContentRead, { file, lesson }: TeachingRead): readonly Fault[] {
  return unread.has(lessonFile(lesson))
    ? []
    : [
        {
          file,
          id: lesson,
          problem: 'there is no such lesson',
          cure: `Give the file the name of a lesson, or write ${lessonFile(lesson)}.`,
        },
      ]
}

/** A teacher speaks while the slide is seen: what is said fits the place in its pictures. */
function checkNotes(
  { file, value }: TeachingRead,
  lesson: Lesson,
  places: ReadonlyMap<string, Place>,
): readonly Fault[] {
  return Object.entries(value.notes).flatMap(([id, notes]): Fault[] => {
    const slide = lesson.slides.find((each) => each.id === id)
    if (!slide) {
      const problem = 'the lesson has no such slide'
      const cure = `Use one of these: ${lesson.slides.map((each) => each.id).join(', ')}.`
      return [{ file, id: `notes.${id}`, problem, cure }]
    }
    const pictures = spokenInSlide(slide).flatMap(({ picture }) => picture ?? [])
    const seen = pictures.flatMap((picture) => places.get(picture) ?? [])
    if (seen.length < pictures.length) {
      return []
    }
    const wanted = (message: string): Place | null =>
      saidOnPath.has(message) ? 'on-path' : saidInside.has(message) ? 'inside' : null
    return Object.entries(notes).flatMap(([part, text]) =>
      quotedIn(text).flatMap((message): Fault[] => {
        const place = wanted(message)
        return place === null || seen.includes(place)
          ? []
          : [
              {
                file,
                id: `notes.${id}.${part}`,
                problem: `"${message}" is said with a slide that does not show the place "${place}"`,
                cure: 'Say it at a slide that shows the place, or say something else here.',
              },
            ]
      }),
    )
  })
}

/** Shorter ones are words of everyday life. */
const shortestSentence = 3

function checkQuotations(
  teaching: TeachingRead,
  messages: ReadonlyMap<string, string>,
): readonly Fault[] {
  const sentences = [...messages].flatMap(([id, text]) => {
    const words = text.replace(/[\p{P}\s]+$/u, '')
    return words.split(/\s+/).length < shortestSentence ? [] : [{ id, words }]
  })
  return [...textsOfTeaching(teaching)].flatMap(([id, text]) => [
    ...quotedIn(text)
      .filter((message) => !messages.has(message))
      .map((message) => ({
        file: teaching.file,
        id,
        problem: `there is no core message "${message}"`,
        cure: 'Quote one of messages.json, like {{messages.stop}}.',
      })),
    ...sentences
      .filter(({ words }) => text.includes(words))
      .map((sentence) => ({
        file: teaching.file,
        id,
        problem: `the core message "${sentence.id}" is written out, and would not change with it`,
        cure: `Write {{${sentence.id}}} in its place.`,
      })),
  ])
}
