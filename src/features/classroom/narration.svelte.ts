import { untrack } from 'svelte'
import type { getApp } from '../../app/context.ts'
import { spokenOn } from '../../core/classroom/stage.ts'
import type { ClassroomWindow } from './classroom-window.svelte.ts'

/** A class looks a moment longer than the voice speaks. */
const pauseBeforeNext = 2000

/**
 * The teacher's window has the voice, and tells what is said, so that every window lights the same
 * word. Call while a component is being set up.
 */
export function narrateSlides(app: ReturnType<typeof getApp>, classroom: ClassroomWindow): void {
  const { narrator } = app
  const lines = $derived.by(() => {
    const { presentation, lesson } = classroom
    return presentation &&
      lesson &&
      presentation.narration !== 'off' &&
      presentation.screen === 'slide'
      ? spokenOn(presentation, lesson).join(' ')
      : ''
  })
  const place = $derived(
    JSON.stringify([classroom.presentation?.index, classroom.presentation?.progress, app.locale]),
  )
  const automatic = $derived(classroom.presentation?.narration === 'auto')
  let hasSpoken = false

  $effect(() => {
    if (lines && place) {
      untrack(() => {
        hasSpoken = false
        narrator.say(lines.split(' '))
      })
    }
    return () => narrator.stop()
  })

  $effect(() => {
    const { speaking, word } = narrator
    const before = untrack(() => classroom.presentation?.spoken ?? null)
    if (speaking) {
      hasSpoken = true
      classroom.send({ type: 'spoken', spoken: { id: speaking, word } })
      return
    }
    if (before) {
      classroom.send({ type: 'spoken', spoken: null })
    }
    if (hasSpoken && automatic && lines) {
      const timer = setTimeout(() => classroom.send({ type: 'next' }), pauseBeforeNext)
      return () => clearTimeout(timer)
    }
    return undefined
  })
}
