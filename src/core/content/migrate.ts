import { lessonFormat } from './lesson.ts'

type Json = Record<string, unknown>

/**
 * Lesson migrations by the format they start from. Each is idempotent, changes one format into the
 * next and touches nothing else, so that a file of any readable age opens.
 */
const lessonMigrations: Readonly<Record<number, (lesson: Json) => Json>> = {
  /** Format 1 had one text per slide and question; format 2 has a list of lines. */
  1: (lesson) => ({
    ...lesson,
    format: 2,
    slides: list(lesson['slides']).map((slide) => withLines(slide, 'say')),
    quiz: list(lesson['quiz']).map((item) => withLines(item, 'ask')),
  }),
}

export type Migrated =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string; readonly cure: string }

/** Bring a parsed lesson file to the written format; what is no lesson at all passes unchanged. */
export function migrateLesson(parsed: unknown): Migrated {
  if (!isJson(parsed) || typeof parsed['format'] !== 'number') {
    return { ok: true, value: parsed }
  }
  let lesson = parsed
  for (;;) {
    const format = lesson['format'] as number
    if (format === lessonFormat.written) {
      return { ok: true, value: lesson }
    }
    const migrate = lessonMigrations[format]
    if (!migrate) {
      return {
        ok: false,
        problem: `format ${format} cannot be read here`,
        cure:
          format > lessonFormat.written
            ? 'The file was written by a newer version: update the program.'
            : `The oldest readable format is ${lessonFormat.oldestRead}: open and save it with an older version first.`,
      }
    }
    lesson = migrate(lesson)
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function withLines(entry: unknown, field: string): unknown {
  return isJson(entry) && typeof entry[field] === 'string'
    ? { ...entry, [field]: [entry[field]] }
    : entry
}
