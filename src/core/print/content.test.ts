import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lesson } from '../content/lesson.ts'
import type { Picture } from '../content/picture.ts'
import { rightAnswers } from './answers.ts'
import { colouringOf, lineArtOf } from './colouring.ts'

const assets = path.join(import.meta.dirname, '../../../assets')
const read = <Value>(file: string) =>
  JSON.parse(readFileSync(path.join(assets, file), 'utf8')) as Value
const lessons = readdirSync(path.join(assets, 'lessons')).map((file) =>
  read<Lesson>(`lessons/${file}`),
)

describe.each(lessons)('sheets of $id', (lesson) => {
  test('tell the teacher what is right in every question', () => {
    for (const item of lesson.quiz) {
      expect(rightAnswers(item).length, item.id).toBeGreaterThan(0)
    }
  })

  test('let nobody colour an item, a sign or a thought', () => {
    const found = colouringOf(lesson, lesson.slides[0]!.bands[0]!)
    if (found) {
      const { kind, place } = read<Picture>(`pictures/${found.picture}.json`)
      expect(kind).toBe('diorama')
      expect(place).not.toBe('inside')
      expect(existsSync(path.join(assets, 'pictures', lineArtOf(found.picture)))).toBe(true)
    }
  })
})

test('most lessons have a picture to colour', () => {
  expect(lessons.filter((lesson) => colouringOf(lesson, '6-9')).length).toBeGreaterThan(9)
})
