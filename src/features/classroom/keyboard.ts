import { actionOf, typedNumber, type KeyAction } from '../../core/classroom/keys.ts'
import type { ClassroomWindow } from './classroom-window.svelte.ts'

/** A number that is typed must be finished soon, or it was a stray touch. */
const typingMilliseconds = 3000

/** Keys and clickers of one window; what concerns this window alone is handed back. */
export function classroomKeys(
  classroom: ClassroomWindow,
  own: (action: KeyAction) => void,
): (event: KeyboardEvent) => void {
  let typed = ''
  let typedAt = 0

  function number(event: KeyboardEvent): boolean {
    if (event.timeStamp - typedAt > typingMilliseconds) {
      typed = ''
    }
    if (event.key === 'Enter' && typed) {
      classroom.send({ type: 'slideChosen', index: Number(typed) - 1 })
      typed = ''
      return true
    }
    const next = typedNumber(typed, event.key)
    if (next === typed) {
      return false
    }
    typed = next
    typedAt = event.timeStamp
    return true
  }

  return (event) => {
    const { target } = event
    const isField = target instanceof HTMLElement && target.matches('input, select, textarea')
    const isButton = target instanceof HTMLElement && target.closest('button, dialog') !== null
    const action = actionOf(event)
    const { presentation } = classroom
    if (
      action === 'show' ||
      action === 'nothing' ||
      (action === 'leave-tool' && !isInDialog(target))
    ) {
      event.preventDefault()
      if (action === 'show' && presentation && presentation.screen !== 'slide') {
        classroom.send({ type: 'screenChosen', screen: 'slide' })
      }
      own(action)
      return
    }
    // A button that has the focus takes Enter and the space bar; a field takes all.
    const ofButton = isButton && typed === '' && (event.key === 'Enter' || event.key === ' ')
    if (!presentation || isField || ofButton) {
      return
    }
    if (isInDialog(target) || event.repeat) {
      return
    }
    if (!event.ctrlKey && !event.altKey && !event.metaKey && number(event)) {
      event.preventDefault()
      return
    }
    if (action) {
      event.preventDefault()
      act(action, classroom, own)
    }
  }
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('dialog') !== null
}

function act(
  action: KeyAction,
  classroom: ClassroomWindow,
  own: (action: KeyAction) => void,
): void {
  const { presentation } = classroom
  switch (action) {
    case 'next':
    case 'back':
      return classroom.send({ type: action })
    case 'first':
      return classroom.send({ type: 'slideChosen', index: 0 })
    case 'last':
      return classroom.send({
        type: 'slideChosen',
        index: (presentation?.slides.length ?? 1) - 1,
      })
    case 'black':
    case 'white':
      return classroom.send({
        type: 'screenChosen',
        screen: presentation?.screen === action ? 'slide' : action,
      })
    case 'undo':
      return classroom.send({ type: 'inkUndone' })
    case 'show':
    case 'leave-tool':
    case 'grid':
    case 'notes':
    case 'pointer':
    case 'pen':
    case 'nothing':
      return own(action)
    default:
      return action satisfies never
  }
}
