import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lesson } from '../content/lesson.ts'
import { isCore, minutesOf, paceOf, planLesson } from './plan.ts'

const folder = path.join(import.meta.dirname, '../../../assets/lessons')
const lessons = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Lesson,
)
const cases = lessons.flatMap((lesson) =>
  (['6-9', '10-14', '14+'] as const)
    .filter((band) => lesson.slides.some(({ bands }) => bands.includes(band)))
    .flatMap((band) =>
      ([10, 20, 45, null] as const).map((minutes) => ({ lesson, band, minutes, id: lesson.id })),
    ),
)

describe.each(cases)('$id for $band in $minutes minutes', ({ lesson, band, minutes }) => {
  const plan = planLesson(lesson, band, minutes)
  const path = lesson.slides.filter(({ bands }) => bands.includes(band))

  test('every core message stays, and whatever goes is named', () => {
    const kept = path.filter(({ id }) => plan.slides.includes(id))
    expect(path.filter(isCore).every((slide) => kept.includes(slide))).toBe(true)
    expect([...plan.slides, ...plan.dropped].sort()).toEqual(path.map(({ id }) => id).sort())
    expect(kept.length).toBeGreaterThan(0)
  })

  test('it fits, unless core messages alone are longer', () => {
    const onlyCore = path.filter(({ id }) => plan.slides.includes(id)).every(isCore)
    expect(minutes === null || plan.needed <= minutes || onlyCore).toBe(true)
  })
})

test('the pace tells to hurry, to wait, or that it is right', () => {
  const slides = lessons[0]!.slides
  const total = slides.reduce((sum, slide) => sum + minutesOf(slide), 0)
  expect(paceOf(slides, 0, total, 0)).toBe('on-time')
  expect(paceOf(slides, 0, total, total / 2)).toBe('behind')
  expect(paceOf(slides, slides.length - 1, total, 0)).toBe('ahead')
  expect(paceOf(slides, slides.length - 1, total, total)).toBe('on-time')
})
