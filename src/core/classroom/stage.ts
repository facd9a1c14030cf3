import { currentSlide, linesOf, openSlide, sceneOf, type LessonPlayer } from '../lesson-player.ts'
import { scrambled } from '../random.ts'
import type { Chart } from '../content/chart.ts'
import type { Lesson } from '../content/lesson.ts'
import { answered, handsFor } from './class-quiz.ts'
import type { Presentation } from './presentation.ts'
import { playerOf } from './transition.ts'

/** One picture with its words, as a class sees it from the last row. */
export type StageCard = {
  readonly id: string
  readonly picture: string
  readonly say: string
  /** What stands above the words: which side of a comparison it is. */
  readonly label?: string
  /** A letter to raise, or the place in an order. */
  readonly mark?: string
  readonly state: 'plain' | 'lit' | 'spent' | 'right'
  /** Raised hands, and their share of all, where the teacher shows them. */
  readonly hands?: { readonly count: number; readonly share: number }
}

export type StageSpot = { readonly id: string; readonly found: boolean; readonly last: boolean }

/** What the class sees of a slide or a question: one picture or chart with its words, or cards. */
export type Stage = {
  readonly key: string
  readonly lines: readonly string[]
  readonly picture: string | null
  readonly chart: Chart | null
  readonly spots: readonly StageSpot[]
  readonly cards: readonly StageCard[]
}

export const letters = ['A', 'B', 'C', 'D'] as const

export function stageOf(presentation: Presentation, lesson: Lesson): Stage {
  return presentation.quiz
    ? stageOfQuestion(presentation)
    : stageOfSlide(playerOf(presentation, lesson))
}

/** The slide that follows, as it opens; null after the last one. */
export function stageAhead(presentation: Presentation, lesson: Lesson): Stage | null {
  const player = playerOf(presentation, lesson)
  return player.slides[player.index + 1] ? stageOfSlide(openSlide(player, player.index + 1)) : null
}

/** A slide as it opens, for the preview of the next one and for the grid. */
export function stageOfSlide(player: LessonPlayer): Stage {
  const slide = currentSlide(player)
  const { progress } = player
  const stage: Stage = {
    key: slide.id,
    lines: slide.say,
    picture: null,
    chart: null,
    spots: [],
    cards: [],
  }
  switch (slide.kind) {
    case 'picture':
    case 'sign':
      return { ...stage, picture: slide.picture }
    case 'item': {
      const view = progress.kind === 'views' ? progress.view : 0
      return { ...stage, picture: slide.views[view]!.picture, lines: linesOf(player) }
    }
    case 'hotspots': {
      const found = progress.kind === 'found' ? progress.found : []
      const last = progress.kind === 'found' ? progress.last : null
      const told = slide.spots.find(({ hotspot }) => hotspot === last)
      return {
        ...stage,
        picture: slide.picture,
        lines: told ? [told.say] : slide.say,
        spots: slide.spots.map(({ hotspot: id }) => ({
          id,
          found: found.includes(id),
          last: id === last,
        })),
      }
    }
    case 'compare': {
      const view = progress.kind === 'views' ? progress.view : 0
      const sides = [
        { ...slide.used, label: 'ui.compare.used' },
        { ...slide.avoided, label: 'ui.compare.avoided' },
      ]
      return {
        ...stage,
        cards: sides.map((side, index) => ({
          ...side,
          id: String(index),
          state: index === view ? 'lit' : 'plain',
        })),
      }
    }
    case 'story': {
      const [opening] = slide.scenes
      const open = progress.kind === 'scene' ? sceneOf(slide, progress.scene) : opening
      const scene = open ?? opening!
      const tried = progress.kind === 'scene' ? progress.tried : []
      const lines = scene === opening ? [...slide.say, ...scene.say] : scene.say
      return scene.choices
        ? {
            ...stage,
            lines,
            cards: scene.choices.map(({ id, picture, say }, index) => ({
              id,
              picture,
              say,
              mark: letters[index]!,
              state: tried.includes(id) ? 'spent' : 'plain',
            })),
          }
        : { ...stage, lines, picture: scene.picture }
    }
    case 'steps': {
      const placed = progress.kind === 'placed' ? progress.placed : []
      return {
        ...stage,
        cards: scrambled(slide.steps, slide.id.length).map(({ id, picture, say }) => {
          const place = placed.indexOf(id)
          return place < 0
            ? { id, picture, say, state: 'plain' }
            : { id, picture, say, state: 'lit', mark: String(place + 1) }
        }),
      }
    }
    case 'chant':
      return {
        ...stage,
        cards: slide.steps.map(({ id, picture, say }, index) => ({
          id,
          picture,
          say,
          mark: String(index + 1),
          state: 'plain',
        })),
      }
    case 'recap':
      return {
        ...stage,
        cards: slide.points.map(({ picture, say }) => ({ id: say, picture, say, state: 'plain' })),
      }
    case 'chart':
      return { ...stage, chart: slide.chart }
    default:
      return slide satisfies never
  }
}

function stageOfQuestion({ quiz, tallies, asked }: Presentation): Stage {
  const { set, run, index, bars, answer } = quiz!
  const question = asked[set][index]!
  const hands = handsFor(tallies[set], run, question.id)
  const { all } = answered(question, hands)
  return {
    key: `${run}-${question.id}`,
    lines: question.ask,
    picture: null,
    chart: null,
    spots: [],
    cards: question.options.map(({ id, picture, say, verdict }, place) => {
      const count = hands[id] ?? 0
      return {
        id,
        picture,
        say,
        mark: letters[place]!,
        state: !answer ? 'plain' : verdict === 'right' ? 'right' : 'spent',
        ...(bars ? { hands: { count, share: all === 0 ? 0 : count / all } } : {}),
      }
    }),
  }
}

/** What is said aloud of what is shown now. */
export function spokenOn(presentation: Presentation, lesson: Lesson): readonly string[] {
  const { quiz } = presentation
  if (!quiz) {
    const player = playerOf(presentation, lesson)
    const { progress } = player
    const slide = currentSlide(player)
    if (progress.kind === 'found' && slide.kind === 'hotspots' && progress.last) {
      return [slide.spots.find(({ hotspot }) => hotspot === progress.last)!.say]
    }
    if (progress.kind === 'placed' && slide.kind === 'steps' && progress.placed.length > 0) {
      return [slide.steps[progress.placed.length - 1]!.say]
    }
    return linesOf(player)
  }
  const question = presentation.asked[quiz.set][quiz.index]!
  return quiz.answer
    ? question.options.filter(({ verdict }) => verdict === 'right').map(({ feedback }) => feedback)
    : [...question.ask, ...question.options.map(({ say }) => say)]
}

/** How many steps the slide has, and in which of them the class is; both from 1. */
export function stepsOf(player: LessonPlayer): { readonly step: number; readonly of: number } {
  const slide = currentSlide(player)
  const { progress } = player
  switch (progress.kind) {
    case 'views':
      return {
        step: progress.view + 1,
        of: slide.kind === 'item' ? slide.views.length : slide.kind === 'compare' ? 2 : 1,
      }
    case 'found':
      return {
        step: progress.found.length + 1,
        of: slide.kind === 'hotspots' ? slide.spots.length + 1 : 1,
      }
    case 'placed':
      return {
        step: progress.placed.length + 1,
        of: slide.kind === 'steps' ? slide.steps.length + 1 : 1,
      }
    case 'scene':
      return {
        step:
          1 +
          (slide.kind === 'story' ? slide.scenes.findIndex(({ id }) => id === progress.scene) : 0),
        of: slide.kind === 'story' ? slide.scenes.length : 1,
      }
    default:
      return progress satisfies never
  }
}
