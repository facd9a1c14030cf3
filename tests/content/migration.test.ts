import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Lesson, lessonFormat } from '../../src/core/content/lesson.ts'
import { migrateLesson } from '../../src/core/content/migrate.ts'

const formats = Array.from(
  { length: lessonFormat.written - lessonFormat.oldestRead + 1 },
  (_, index) => lessonFormat.oldestRead + index,
)

describe('lesson formats', () => {
  test.each(formats)(
    'format %i is brought to the written one, which a golden file holds',
    async (format) => {
      expect(migrateLesson(await golden(format))).toEqual({
        ok: true,
        value: await golden(lessonFormat.written),
      })
    },
  )

  test('the written format passes the schema', async () => {
    expect(v.is(Lesson, await golden(lessonFormat.written))).toBe(true)
  })

  test('a lesson that is up to date is left as it is', async () => {
    const first = migrateLesson(await golden(lessonFormat.oldestRead))
    expect(first.ok && migrateLesson(first.value)).toEqual(first)
  })

  test('an entry that is already in the new form is not wrapped again', async () => {
    const mixed = {
      ...((await golden(lessonFormat.written)) as object),
      format: lessonFormat.oldestRead,
    }
    expect(migrateLesson(mixed)).toEqual({ ok: true, value: await golden(lessonFormat.written) })
  })

  test('a newer format is refused with the cure', () => {
    const newer = lessonFormat.written + 1
    expect(migrateLesson({ format: newer })).toEqual({
      ok: false,
      problem: `format ${newer} cannot be read here`,
      cure: expect.stringContaining('update the program') as string,
    })
  })

  test('a format older than the oldest is refused with the cure', () => {
    expect(migrateLesson({ format: lessonFormat.oldestRead - 1 })).toMatchObject({
      ok: false,
      cure: expect.stringContaining('older version') as string,
    })
  })

  test.each([null, 'text', 3, [], {}, { format: 'two' }])('%j is left to the schema', (value) => {
    expect(migrateLesson(value)).toEqual({ ok: true, value })
  })
})

async function golden(format: number): Promise<unknown> {
  const file = path.join(import.meta.dirname, 'golden', `lesson-format-${format}.json`)
  return JSON.parse(await readFile(file, 'utf8')) as unknown
}
