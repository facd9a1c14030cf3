import type { Lesson } from '../content/lesson.ts'
import type { Band } from '../content/primitives.ts'

type PictureOf = (id: string) => { readonly kind: string; readonly place: string } | undefined

/** More would be too small to be seen from across a corridor. */
const itemsOnPoster = 4

/**
 * What stands large on a wall: the lesson's cover, but never a thing alone that no way leads past.
 * There the first picture of it takes its place in which somebody stands on a path.
 */
export function mainPictureOfPoster({ cover, slides }: Lesson, picture: PictureOf): string {
  const isAlone = (id: string) => {
    const found = picture(id)
    return found?.kind === 'item' && found.place === 'none'
  }
  const views = slides.flatMap((slide) => (slide.kind === 'item' ? slide.views : []))
  return isAlone(cover) ? (views.find((view) => !isAlone(view.picture))?.picture ?? cover) : cover
}

/** What makes a child stop, beside the acts: one picture for each family of items of the lesson. */
export function itemsOfPoster(lesson: Lesson, band: Band, picture: PictureOf): readonly string[] {
  const main = mainPictureOfPoster(lesson, picture)
  const wanted = ['new-and-old', 'old', 'met', 'near'] as const
  const chosen = lesson.slides.flatMap((slide) => {
    if (slide.kind !== 'item' || !slide.bands.includes(band)) {
      return []
    }
    const views = slide.views.filter((view) => view.picture !== main)
    const best = wanted.flatMap((name) => views.find(({ view }) => view === name) ?? [])[0]
    return best ? [best.picture] : []
  })
  return [...new Set(chosen)].slice(0, itemsOnPoster)
}
