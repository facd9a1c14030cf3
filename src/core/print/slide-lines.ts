import type { Slide } from '../content/lesson.ts'
import { spokenInSlide } from '../content/references.ts'

/** All words of a slide as they stand in the notes, each once; those of a chart stand in its drawing. */
export function slideLines(slide: Slide, text: (id: string) => string): readonly string[] {
  const said = slide.kind === 'chart' ? slide.say : spokenInSlide(slide).map(({ say }) => say)
  return [...new Set(said.map(text))]
}
