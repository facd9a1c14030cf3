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
import { currentItem, openQuiz, transitionQuiz, type Quiz, type QuizEvent } from './quiz.ts'

export type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'language' }
  | { readonly name: 'home'; readonly asList: boolean; readonly lamp: Lamp | null }
  | { readonly name: 'lesson'; readonly player: LessonPlayer }
  | { readonly name: 'quiz'; readonly quiz: Quiz }
  | { readonly name: 'summary'; readonly lesson: Lesson; readonly promised: boolean }

/** What may lie over a screen; closing it leads back to the very same place. */
export type Overlay = 'language' | 'report' | 'finish' | 'tools'

/** All that is known of the child who stands there; gone with the visit. */
export type Visit = {
  readonly locale: string
  readonly band: Band | null
  /** Ids of the lessons that were finished. */
  readonly done: readonly string[]
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
  | { readonly type: 'lesson'; readonly event: LessonEvent; readonly seed: number }
  | { readonly type: 'quiz'; readonly event: QuizEvent }
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
        : { screen: home, overlay: null, visit: { locale: event.locale, band: null, done: [] } }
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
      const quiz = openQuiz(lesson, band, event.seed)
      return quiz ? { ...session, screen: { name: 'quiz', quiz } } : complete(session, lesson)
    }
    case 'quiz': {
      if (screen.name !== 'quiz') {
        return session
      }
      const next = transitionQuiz(screen.quiz, event.event)
      return next === 'finished'
        ? complete(session, screen.quiz.lesson)
        : { ...session, screen: { name: 'quiz', quiz: next } }
    }
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
      return visit && (screen.name === 'lesson' || screen.name === 'quiz')
        ? { ...session, screen: home, overlay: null }
        : start
    case 'wentAway':
      return start
    default:
      return event satisfies never
  }
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
  if (event.type === 'quiz' && event.event.type === 'answerGiven' && screen.name === 'quiz') {
    return answerIncrements(screen.quiz)
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

function answerIncrements(quiz: Quiz): readonly Increment[] {
  if (quiz.phase.name !== 'asking') {
    return []
  }
  return judgedOptions(quiz).map((option) => ({
    counter: 'answer',
    lesson: quiz.lesson.id,
    item: currentItem(quiz).id,
    option: option.id,
    band: quiz.band,
    verdict: option.verdict,
  }))
}
