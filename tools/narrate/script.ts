import type { Lesson } from '../../src/core/content/lesson.ts'

/** How a text is to be said; the words for it stand in `admin.json`. */
export type Manner = 'calm' | 'command' | 'question' | 'digit' | 'chant' | 'button'

export type ScriptRow = {
  readonly number: number
  readonly id: string
  readonly text: string
  /** The picture that a child sees meanwhile, if any. */
  readonly picture: string | null
  readonly manner: Manner
}

/** The picture beside which each text is said: the nearest one above it in a lesson. */
export function picturesOfTexts(lessons: readonly Lesson[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, picture: string | null) => {
    if (typeof value === 'string') {
      if (picture !== null && !found.has(value)) {
        found.set(value, picture)
      }
    } else if (Array.isArray(value)) {
      value.forEach((part) => walk(part, picture))
    } else if (value !== null && typeof value === 'object') {
      const own = 'picture' in value && typeof value.picture === 'string' ? value.picture : picture
      Object.values(value).forEach((part) => walk(part, own))
    }
  }
  lessons.forEach((lesson) => walk(lesson, null))
  return found
}

function mannerOf(id: string, text: string, chanted: ReadonlySet<string>): Manner {
  if (id.startsWith('ui.digit.')) {
    return 'digit'
  }
  if (/[?՞]/.test(text)) {
    return 'question'
  }
  if (chanted.has(id)) {
    return 'chant'
  }
  if (id.startsWith('messages.')) {
    return 'command'
  }
  return /[.!։…]$/.test(text) ? 'calm' : 'button'
}

export function scriptRows(
  texts: readonly { readonly id: string; readonly text: string }[],
  lessons: readonly Lesson[],
): readonly ScriptRow[] {
  const pictures = picturesOfTexts(lessons)
  const chanted = new Set(
    lessons.flatMap(({ slides }) =>
      slides.flatMap((slide) => (slide.kind === 'chant' ? slide.steps.map(({ say }) => say) : [])),
    ),
  )
  return texts.map(({ id, text }, index) => ({
    number: index + 1,
    id,
    text,
    picture: pictures.get(id) ?? null,
    manner: mannerOf(id, text, chanted),
  }))
}
