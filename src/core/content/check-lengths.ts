import { kioskMinutes, kioskQuestions, secondsOf } from '../lesson-length.ts'
import type { ContentRead } from './check-input.ts'
import type { Lesson } from './lesson.ts'
import type { Band } from './primitives.ts'

/** A lesson that does not fit a break as the voices of today say it. */
export type LessonLength = {
  readonly lesson: string
  readonly band: Band
  readonly minutes: number
}

/** No fault: another voice may be quicker, and an authority decides what is left out. */
export function reportLengths(
  { profile, locales }: ContentRead,
  lessons: readonly Lesson[],
): Readonly<Record<string, readonly LessonLength[]>> {
  return Object.fromEntries(
    profile.value.languages.map((code) => {
      const clips = locales.find((locale) => locale.code === code)?.narration?.clips ?? {}
      const lengths = lessons.flatMap((lesson) =>
        (['6-9', '10-14'] as const)
          .filter((band) => lesson.slides.some(({ bands }) => bands.includes(band)))
          .map((band) => {
            const questions = kioskQuestions(lesson, band, clips)
            const minutes = secondsOf(lesson, band, clips, questions) / 60
            return { lesson: lesson.id, band, minutes: Math.round(minutes * 10) / 10 }
          }),
      )
      return [
        code,
        lengths.filter(
          ({ minutes }) => minutes < kioskMinutes.least || minutes > kioskMinutes.most,
        ),
      ]
    }),
  )
}
