import type { Lesson } from '../content/lesson.ts'
import { spokenInSlide } from '../content/references.ts'
import type { Band } from '../content/primitives.ts'

/**
 * Pictures that a child may colour: people who do the safe act, and nothing else. None shows an
 * item, a sign or a place to stay out of, which would become something to play with.
 */
const colourable: ReadonlySet<string> = new Set([
  ...['act-tell', 'act-tell-teacher', 'act-call', 'act-go-back', 'act-stop', 'act-keep-off'],
  ...['walk-home', 'warn-little-sister', 'rescuers-come', 'refuse-and-return', 'late-long-way'],
  ...['used-way-grown-ups', 'brother-comes-back', 'tell-a-report', 'tell-the-place'],
  ...['helpers-row', 'survivor-teaches'],
])

/** Where the outlines of a picture lie, among the pictures; `npm run pictures -- --lines` draws them. */
export function lineArtOf(picture: string): string {
  return `line-art/${picture}.svg`
}

/**
 * The picture of the lesson that may be coloured, and what is said about it: best what the child can
 * do now, and of that what this lesson alone shows. A sentence out of a story would stand there torn off.
 */
export function colouringOf(
  lesson: Lesson,
  band: Band,
): { readonly picture: string; readonly say: string } | null {
  const slides = lesson.slides.filter(({ bands }) => bands.includes(band))
  const own = lesson.takeaways.filter(({ picture }) => !picture.startsWith('act-'))
  const said = [...own, ...lesson.takeaways, ...slides.flatMap(spokenInSlide)]
  const found = said.find(({ picture }) => picture !== null && colourable.has(picture))
  return found?.picture ? { picture: found.picture, say: found.say } : null
}
