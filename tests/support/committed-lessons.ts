import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { Lesson } from '../../src/core/content/lesson.ts'

const folder = path.join(import.meta.dirname, '../../assets/lessons')

/** The lessons as they stand in the repository. */
export const committedLessons = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => v.parse(Lesson, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
