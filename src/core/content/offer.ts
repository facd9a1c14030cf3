import { textFile } from './check-input.ts'
import { interfacePictures } from './interface-pictures.ts'
import type { Lesson, QuizItem, Slide } from './lesson.ts'
import type { Band } from './primitives.ts'
import type { Profile } from './profile.ts'
import {
  mainPicture,
  pictureIdsOf,
  spokenInQuizItem,
  spokenInSlide,
  textIdsOf,
} from './references.ts'

type Offer = Pick<Profile, 'lessons' | 'bands' | 'itemsOff'> & Partial<Pick<Profile, 'facts'>>

/** The lessons as a profile offers them; what it turns off is not in them. */
export function offeredLessons(lessons: readonly Lesson[], offer: Offer): readonly Lesson[] {
  return lessons
    .filter(({ id }) => offer.lessons === 'all' || offer.lessons.includes(id))
    .flatMap((lesson) => offeredPart(lesson, offer) ?? [])
}

/** One lesson for the profile's ages without the items that are off; null where nothing is left. */
function offeredPart(lesson: Lesson, offer: Offer): Lesson | null {
  const { itemsOff = [] } = offer
  const isOff = (picture: string | null) => picture !== null && showsItem(picture, itemsOff)
  const slides = lesson.slides
    .flatMap((slide) => forBands(slide, offer))
    .flatMap((slide) => withoutItems(slide, isOff))
  const quiz = lesson.quiz
    .flatMap((item) => forBands(item, offer))
    .filter((item: QuizItem) => !spokenInQuizItem(item).some(({ picture }) => isOff(picture)))
  if (slides.length === 0 || quiz.length === 0) {
    return null
  }
  const left = slides.map(mainPicture).find((picture) => picture !== null)
  const cover = isOff(lesson.cover) && left ? left : lesson.cover
  return withoutSettled({ ...lesson, cover, slides, quiz })
}

/** The pictures of these lessons, and those that screens show by themselves. */
export function shownPictures(lessons: readonly Lesson[]): ReadonlySet<string> {
  return new Set([...interfacePictures, ...lessons.flatMap((lesson) => [...pictureIdsOf(lesson)])])
}

/**
 * Whether a text is part of what is offered: of a lesson what it says, of a picture what it shows
 * where it is shown, of the screens all but what only some builds have.
 */
export function belongsTo(
  lessons: readonly Lesson[],
  { collect, prePost }: Pick<Profile, 'collect' | 'prePost'>,
): (id: string) => boolean {
  const said = new Set(lessons.flatMap((lesson) => [...textIdsOf(lesson)]))
  const shown = new Set([...shownPictures(lessons)].map((id) => `pictures.${id}`))
  const lamps = new Set(lessons.map(({ lamp }) => `ui.lamp.${lamp}`))
  const slides = lessons.flatMap((lesson) => lesson.slides)
  const onlySome: readonly (readonly [beginning: string, isNeeded: (id: string) => boolean])[] = [
    ['pictures.', (id) => shown.has(id)],
    ['ui.lamp.', (id) => lamps.has(id)],
    ['ui.chart.', () => slides.some(({ kind }) => kind === 'chart')],
    ['ui.path-oldest', () => slides.some(({ bands }) => bands.includes('14+'))],
    ['ui.pre-post.', () => collect && prePost],
  ]
  return (id) => {
    const only = onlySome.find(([beginning]) => id.startsWith(beginning))
    return said.has(id) || (only ? only[1](id) : !textFile('', id).includes('/lessons/'))
  }
}

/** Whether a picture shows one of these items: the first part of its name is the item's. */
export function showsItem(picture: string, items: readonly string[]): boolean {
  return items.some((item) => picture.startsWith(`${item}-`))
}

function forBands<Part extends { readonly bands: Band[] }>(
  part: Part,
  { bands, facts }: Offer,
): readonly Part[] {
  const left = part.bands.filter(
    (band) => (bands?.includes(band) ?? true) && (facts || band !== '14+'),
  )
  return left.length === 0 ? [] : [{ ...part, bands: left }]
}

/** One view of several may go and the slide stays; where two are not left, it goes as a whole. */
function withoutItems(slide: Slide, isOff: (picture: string) => boolean): readonly Slide[] {
  const shown = <View extends { readonly picture: string }>(views: readonly View[]) =>
    views.filter(({ picture }) => !isOff(picture))
  switch (slide.kind) {
    case 'item': {
      const views = shown(slide.views)
      return views.length < 2 ? [] : [{ ...slide, views }]
    }
    case 'recap': {
      const points = shown(slide.points)
      return points.length < 2 ? [] : [{ ...slide, points }]
    }
    default:
      return spokenInSlide(slide).some(({ picture }) => picture && isOff(picture)) ? [] : [slide]
  }
}

/** What is no longer shown or said is no longer awaited. */
function withoutSettled(lesson: Lesson): Lesson {
  const { pending } = lesson
  if (!pending) {
    return lesson
  }
  const pictures = pictureIdsOf(lesson)
  const texts = textIdsOf(lesson)
  return {
    ...lesson,
    pending: {
      pictures: (pending.pictures ?? []).filter((id) => pictures.has(id)),
      clips: (pending.clips ?? []).filter((id) => texts.has(id)),
    },
  }
}
