import type { Lesson } from './content/lesson.ts'
import { pathFor } from './content/references.ts'
import type { Band, Lamp } from './content/primitives.ts'
import type { Increment } from './counters.ts'
import {
  openLesson,
  sceneOf,
  transitionLesson,
  currentSlide,
  type LessonEvent,
  type LessonPlayer,
} from './lesson-player.ts'
import { judgedOptions } from './quiz-answers.ts'
import { prePostLength, type PrePostItem, type PrePostRun } from './pre-post.ts'
import {
  currentItem,
  openItems,
  openQuiz,
  transitionQuiz,
  type Quiz,
  type QuizEvent,
} from './quiz.ts'

export type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'language' }
  | { readonly name: 'home'; readonly asList: boolean; readonly lamp: Lamp | null }
  | { readonly name: 'lesson'; readonly player: LessonPlayer }
  | { readonly name: 'quiz'; readonly lesson: Lesson; readonly band: Band; readonly quiz: Quiz }
  /** The same six questions before and after; null while they are offered, and when they are over. */
  | {
      readonly name: 'pre-post'
      readonly run: PrePostRun
      readonly band: Band
      readonly items: readonly PrePostItem[]
      readonly quiz: Quiz | null
      readonly over: boolean
    }
  | { readonly name: 'summary'; readonly lesson: Lesson; readonly promised: boolean }

/** What may lie over a screen; closing it leads back to the very same place. */
export type Overlay = 'language' | 'report' | 'finish' | 'tools'

/** All that is known of the child who stands there; gone with the visit. */
export type Visit = {
  readonly locale: string
  readonly band: Band | null
  /** Ids of the lessons that were finished. */
  readonly done: readonly string[]
  /** How far the six questions are; who declined them is not asked again. */
  readonly prePost: 'none' | 'declined' | PrePostRun
}

export type Session = {
  readonly screen: Screen
  readonly overlay: Overlay | null
  readonly visit: Visit | null
}

export type SessionEvent =
  | { readonly type: 'touched' }
  | { readonly type: 'languageChosen'; readonly locale: string }
  | { readonly type: 'bandChosen'; readonly band: Band }
  | { readonly type: 'homeShown'; readonly asList: boolean }
  | { readonly type: 'lampOpened'; readonly lamp: Lamp | null }
  | { readonly type: 'lessonOpened'; readonly lesson: Lesson; readonly seed: number }
  | {
      readonly type: 'lesson'
      readonly event: LessonEvent
      readonly seed: number
      /** How many questions follow the lesson. */
      readonly questions?: number
    }
  | { readonly type: 'quiz'; readonly event: QuizEvent }
  | { readonly type: 'prePostOffered'; readonly items: readonly PrePostItem[] }
  | { readonly type: 'prePostAnswered'; readonly yes: boolean; readonly seed: number }
  | { readonly type: 'promised' }
  | { readonly type: 'homeReturned' }
  | { readonly type: 'overlayOpened'; readonly overlay: Overlay }
  | { readonly type: 'overlayClosed' }
  | { readonly type: 'finished' }
  | { readonly type: 'wentAway' }

export const start: Session = { screen: { name: 'attract' }, overlay: null, visit: null }

const home: Screen = { name: 'home', asList: false, lamp: null }

/** attract → language → home → lesson → quiz → summary → home or attract. */
export function transition(session: Session, event: SessionEvent): Session {
  const { screen, visit } = session
  switch (event.type) {
    case 'touched':
      return screen.name === 'attract' ? { ...session, screen: { name: 'language' } } : session
    case 'languageChosen':
      return visit
        ? { ...session, visit: { ...visit, locale: event.locale }, overlay: null }
        : { screen: home, overlay: null, visit: newVisit(event.locale) }
    case 'bandChosen':
      return visit ? { ...session, visit: { ...visit, band: event.band } } : session
    case 'homeShown':
      return screen.name === 'home'
        ? { ...session, screen: { ...screen, asList: event.asList } }
        : session
    case 'lampOpened':
      return screen.name === 'home'
        ? { ...session, screen: { ...screen, lamp: event.lamp } }
        : session
    case 'lessonOpened': {
      const path = visit?.band ? pathFor(event.lesson, visit.band) : null
      return path
        ? { ...session, screen: { name: 'lesson', player: openLesson(event.lesson, path) } }
        : session
    }
    case 'lesson': {
      if (screen.name !== 'lesson') {
        return session
      }
      const next = transitionLesson(screen.player, event.event)
      if (next !== 'finished') {
        return { ...session, screen: { name: 'lesson', player: next } }
      }
      const { lesson, band } = screen.player
      const quiz = openQuiz(lesson, band, event.seed, event.questions)
      return quiz
        ? { ...session, screen: { name: 'quiz', lesson, band, quiz } }
        : complete(session, lesson)
    }
    case 'quiz': {
      if ((screen.name !== 'quiz' && screen.name !== 'pre-post') || !screen.quiz) {
        return session
      }
      const next = transitionQuiz(screen.quiz, event.event)
      if (next !== 'finished') {
        return { ...session, screen: { ...screen, quiz: next } }
      }
      return screen.name === 'quiz'
        ? complete(session, screen.lesson)
        : {
            ...session,
            screen: { ...screen, quiz: null, over: true },
            visit: visit && { ...visit, prePost: screen.run },
          }
    }
    case 'prePostOffered': {
      const run = visit && prePostRunOf(visit)
      const { items } = event
      return visit?.band && run && screen.name === 'home' && items.length === prePostLength
        ? {
            ...session,
            screen: { name: 'pre-post', run, band: visit.band, items, quiz: null, over: false },
          }
        : session
    }
    case 'prePostAnswered':
      if (screen.name !== 'pre-post' || !visit) {
        return session
      }
      return event.yes
        ? {
            ...session,
            screen: {
              ...screen,
              quiz: openItems(
                screen.items.map(({ item }) => item),
                event.seed,
              ),
            },
          }
        : { ...session, screen: home, visit: { ...visit, prePost: 'declined' } }
    case 'promised':
      return screen.name === 'summary'
        ? { ...session, screen: { ...screen, promised: true } }
        : session
    case 'homeReturned':
      return visit ? { ...session, screen: home, overlay: null } : session
    case 'overlayOpened':
      return screen.name === 'attract' ? session : { ...session, overlay: event.overlay }
    case 'overlayClosed':
      return { ...session, overlay: null }
    case 'finished':
      // From the village there is nothing left but the way out; from a lesson, the village.
      return visit && ['lesson', 'quiz', 'pre-post'].includes(screen.name)
        ? { ...session, screen: home, overlay: null }
        : start
    case 'wentAway':
      return start
    default:
      return event satisfies never
  }
}

/** Before the first lesson; after one, whoever was asked before: two runs of the same children. */
function prePostRunOf({ prePost, done }: Visit): PrePostRun | null {
  if (done.length === 0) {
    return prePost === 'none' ? 'before' : null
  }
  return prePost === 'before' ? 'after' : null
}

function newVisit(locale: string): Visit {
  return { locale, band: null, done: [], prePost: 'none' }
}

/** The counters that a step moves; nothing in them points at the visit. */
export function incrementsFor(
  before: Session,
  event: SessionEvent,
  after: Session,
): readonly Increment[] {
  const { screen, visit } = before
  const band = visit?.band
  if (event.type === 'languageChosen' && !visit) {
    return [{ counter: 'language', locale: event.locale }]
  }
  if (event.type === 'lessonOpened' && band) {
    return [{ counter: 'lesson', lesson: event.lesson.id, band, event: 'started' }]
  }
  if (visit && !after.visit) {
    return [{ counter: 'visit', ended: visit.done.length > 0 ? 'finished' : 'left' }]
  }
  if (event.type === 'lesson' && event.event.type === 'choiceMade' && screen.name === 'lesson') {
    return storyIncrements(screen.player, event.event.choice)
  }
  if (event.type === 'quiz' && event.event.type === 'answerGiven') {
    return screen.name === 'quiz'
      ? answerIncrements(screen)
      : screen.name === 'pre-post'
        ? prePostIncrements(screen)
        : []
  }
  if (after.screen.name === 'summary' && screen.name !== 'summary' && band) {
    return [{ counter: 'lesson', lesson: after.screen.lesson.id, band, event: 'completed' }]
  }
  return []
}

function complete(session: Session, lesson: Lesson): Session {
  const { visit } = session
  return {
    screen: { name: 'summary', lesson, promised: false },
    overlay: null,
    visit: visit && { ...visit, done: [...new Set([...visit.done, lesson.id])] },
  }
}

function storyIncrements(player: LessonPlayer, choiceId: string): readonly Increment[] {
  const slide = currentSlide(player)
  const scene = player.progress.kind === 'scene' ? sceneOf(slide, player.progress.scene) : undefined
  const choice = scene?.choices?.find(({ id }) => id === choiceId)
  return choice
    ? [
        {
          counter: 'answer',
          lesson: player.lesson.id,
          item: slide.id,
          option: choice.id,
          band: player.band,
          verdict: choice.safe ? 'right' : 'unsafe',
        },
      ]
    : []
}

function answerIncrements({
  quiz,
  lesson,
  band,
}: Extract<Screen, { name: 'quiz' }>): readonly Increment[] {
  if (quiz.phase.name !== 'asking') {
    return []
  }
  return judgedOptions(quiz).map((option) => ({
    counter: 'answer',
    lesson: lesson.id,
    item: currentItem(quiz).id,
    option: option.id,
    band,
    verdict: option.verdict,
  }))
}

/** The first answer alone: what comes after the calm stop frame has been learned there. */
function prePostIncrements({
  quiz,
  items,
  run,
  band,
}: Extract<Screen, { name: 'pre-post' }>): readonly Increment[] {
  if (quiz?.phase.name !== 'asking' || quiz.tried.length > 0) {
    return []
  }
  const asked = items[quiz.index]!
  return judgedOptions(quiz).map(({ verdict }) => ({
    counter: 'pre-post',
    run,
    lesson: asked.lesson,
    item: asked.item.id,
    band,
    verdict,
  }))
}
