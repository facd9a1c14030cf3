import type { Lesson, Slide, SlideOf, StoryScene } from './content/lesson.ts'
import type { Band } from './content/primitives.ts'

/** How far the child is inside the slide that is open. */
export type SlideProgress =
  | { readonly kind: 'views'; readonly view: number }
  | { readonly kind: 'found'; readonly found: readonly string[]; readonly last: string | null }
  | { readonly kind: 'scene'; readonly scene: string; readonly tried: readonly string[] }
  | { readonly kind: 'placed'; readonly placed: readonly string[]; readonly slip: string | null }

export type LessonPlayer = {
  readonly lesson: Lesson
  readonly band: Band
  /** The slides of the child's band. */
  readonly slides: readonly Slide[]
  readonly index: number
  readonly progress: SlideProgress
}

export type LessonEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'viewChosen'; readonly view: number }
  | { readonly type: 'hotspotTapped'; readonly hotspot: string }
  | { readonly type: 'choiceMade'; readonly choice: string }
  | { readonly type: 'stepTapped'; readonly step: string }

export function openLesson(lesson: Lesson, band: Band): LessonPlayer {
  const slides = lesson.slides.filter((slide) => slide.bands.includes(band))
  return { lesson, band, slides, index: 0, progress: startOf(slides[0]!) }
}

export function currentSlide(player: LessonPlayer): Slide {
  return player.slides[player.index]!
}

/** The reducer of a lesson; `finished` when the child goes on from the last slide. */
export function transitionLesson(
  player: LessonPlayer,
  event: LessonEvent,
): LessonPlayer | 'finished' {
  const slide = currentSlide(player)
  const { progress } = player
  switch (event.type) {
    case 'next':
      if (!mayGoOn(player)) {
        return player
      }
      if (progress.kind === 'views' && progress.view + 1 < viewCount(slide)) {
        return { ...player, progress: { kind: 'views', view: progress.view + 1 } }
      }
      if (progress.kind === 'scene') {
        const then = sceneOf(slide, progress.scene)?.then
        if (then) {
          return { ...player, progress: { ...progress, scene: then } }
        }
      }
      return player.index + 1 < player.slides.length
        ? openSlide(player, player.index + 1)
        : 'finished'
    case 'back':
      if (progress.kind === 'views' && progress.view > 0) {
        return { ...player, progress: { kind: 'views', view: progress.view - 1 } }
      }
      return player.index > 0 ? openSlide(player, player.index - 1) : player
    case 'viewChosen':
      return progress.kind === 'views' && event.view >= 0 && event.view < viewCount(slide)
        ? { ...player, progress: { kind: 'views', view: event.view } }
        : player
    case 'hotspotTapped':
      return progress.kind === 'found'
        ? {
            ...player,
            progress: {
              kind: 'found',
              found: progress.found.includes(event.hotspot)
                ? progress.found
                : [...progress.found, event.hotspot],
              last: event.hotspot,
            },
          }
        : player
    case 'choiceMade': {
      if (progress.kind !== 'scene') {
        return player
      }
      const choice = sceneOf(slide, progress.scene)?.choices?.find(({ id }) => id === event.choice)
      return choice
        ? {
            ...player,
            progress: {
              kind: 'scene',
              scene: choice.to,
              tried: choice.safe ? progress.tried : [...progress.tried, choice.id],
            },
          }
        : player
    }
    case 'stepTapped':
      return progress.kind === 'placed' && slide.kind === 'steps'
        ? { ...player, progress: placeStep(slide.steps, progress.placed, event.step) }
        : player
    default:
      return event satisfies never
  }
}

/** Whether *next* leads on: only a story waits, until the child has chosen. */
export function mayGoOn(player: LessonPlayer): boolean {
  const { progress } = player
  return progress.kind !== 'scene' || !sceneOf(currentSlide(player), progress.scene)?.choices
}

/** What stands above the two sides of a comparison. */
const sideLabels = ['ui.compare.used', 'ui.compare.avoided']

/** What is said when the slide, or its present part, is shown; content ids in order. */
export function linesOf(player: LessonPlayer): readonly string[] {
  const slide = currentSlide(player)
  const { progress } = player
  switch (slide.kind) {
    case 'picture':
    case 'sign':
    case 'hotspots':
    case 'steps':
    case 'chart':
      return slide.say
    case 'item':
    case 'compare': {
      const view = progress.kind === 'views' ? progress.view : 0
      const label = slide.kind === 'compare' ? [sideLabels[view]!] : []
      const lines = [...label, viewsOf(slide)[view]!.say]
      return view === 0 ? [...slide.say, ...lines] : lines
    }
    case 'story': {
      const scene = progress.kind === 'scene' ? sceneOf(slide, progress.scene) : slide.scenes[0]
      const opening = scene === slide.scenes[0] ? slide.say : []
      const lines = [...opening, ...(scene?.say ?? [])]
      return [...lines, ...(scene?.choices ?? []).map(({ say }) => say)]
    }
    case 'chant':
      return [...slide.say, ...slide.steps.map(({ say }) => say)]
    case 'recap':
      return [...slide.say, ...slide.points.map(({ say }) => say)]
    default:
      return slide satisfies never
  }
}

/** The lines that are chanted: each is answered with claps. */
export function chantedOf(player: LessonPlayer): readonly string[] {
  const slide = currentSlide(player)
  return slide.kind === 'chant' ? slide.steps.map(({ say }) => say) : []
}

/** What will be said when the child goes on, so that it can be loaded ahead. */
export function nextLinesOf(player: LessonPlayer): readonly string[] {
  const next = transitionLesson(player, { type: 'next' })
  return next === 'finished' || next === player ? [] : linesOf(next)
}

/** The views of an item, or both sides of a comparison. */
export function viewsOf(slide: SlideOf<'item'> | SlideOf<'compare'>) {
  return slide.kind === 'item' ? slide.views : [slide.used, slide.avoided]
}

export function sceneOf(slide: Slide, scene: string): StoryScene | undefined {
  return slide.kind === 'story' ? slide.scenes.find(({ id }) => id === scene) : undefined
}

/** The next step is placed only when it is the right one; any other is a slip, and nobody fails. */
export function placeStep(
  steps: readonly { readonly id: string }[],
  placed: readonly string[],
  tapped: string,
): { kind: 'placed'; placed: readonly string[]; slip: string | null } {
  if (placed.includes(tapped)) {
    return { kind: 'placed', placed, slip: null }
  }
  return steps[placed.length]?.id === tapped
    ? { kind: 'placed', placed: [...placed, tapped], slip: null }
    : { kind: 'placed', placed, slip: tapped }
}

/** The player at the start of another slide. */
export function openSlide(player: LessonPlayer, index: number): LessonPlayer {
  return { ...player, index, progress: startOf(player.slides[index]!) }
}

/** Where a child begins in a slide. */
export function startOf(slide: Slide): SlideProgress {
  switch (slide.kind) {
    case 'hotspots':
      return { kind: 'found', found: [], last: null }
    case 'story':
      return { kind: 'scene', scene: slide.scenes[0]!.id, tried: [] }
    case 'steps':
      return { kind: 'placed', placed: [], slip: null }
    case 'picture':
    case 'sign':
    case 'item':
    case 'compare':
    case 'chant':
    case 'recap':
    case 'chart':
      return { kind: 'views', view: 0 }
    default:
      return slide satisfies never
  }
}

function viewCount(slide: Slide): number {
  return slide.kind === 'item' || slide.kind === 'compare' ? viewsOf(slide).length : 1
}
