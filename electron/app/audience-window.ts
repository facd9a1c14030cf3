import type { BrowserWindow, Screen } from 'electron'
import type { EventListener } from '../../src/bridge/contract.ts'
import type { ClassroomChange } from '../../src/core/classroom/presentation.ts'
import type { openWindow, Windows } from './windows.ts'

type AudienceSetup = {
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'> & {
    on(event: 'display-added' | 'display-removed', listener: () => void): unknown
  }
  readonly windows: Windows
  readonly open: typeof openWindow
}

export type AudienceWindow = {
  /** Put it on a screen, or to the front; on the projector where there is one. */
  show(): true
  close(): void
}

/**
 * The window that the class sees. It comes by itself once a lesson is open and a second display is
 * there, goes when either is gone, and follows a projector that is plugged in late.
 */
export function followDisplays({ screen, windows, open }: AudienceSetup): AudienceWindow {
  let window: BrowserWindow | null = null
  let opening = false
  let lessonIsOpen = false

  function projector() {
    const { id: own } = screen.getPrimaryDisplay()
    return screen.getAllDisplays().find(({ id }) => id !== own)
  }

  function show(): true {
    if (window && !window.isDestroyed()) {
      window.focus()
      return true
    }
    if (opening) {
      return true
    }
    opening = true
    const display = projector()
    const place = display
      ? { ...display.bounds, minWidth: 320, minHeight: 240, fullscreen: true }
      : { width: 960, height: 720, minWidth: 320, minHeight: 240 }
    open(windows, { path: '/?window=audience', place })
      .then((opened) => {
        window = opened
        opened.once('closed', () => (window = null))
      })
      .catch((error: unknown) =>
        windows.log(`The window for the class did not open: ${String(error)}`),
      )
      .finally(() => (opening = false))
    return true
  }

  function close(): void {
    if (window && !window.isDestroyed()) {
      window.close()
    }
    window = null
  }

  function hear(change: ClassroomChange): void {
    if (!('presentation' in change)) {
      return
    }
    lessonIsOpen = change.presentation !== null
    if (!lessonIsOpen) {
      close()
    } else if (projector()) {
      show()
    }
  }

  const listener: EventListener = (event, value) => {
    if (event === 'classroomChanged') {
      hear(value as ClassroomChange)
    }
  }
  windows.host.events.subscribe(listener)
  screen.on('display-added', () => {
    if (lessonIsOpen) {
      close()
      show()
    }
  })
  screen.on('display-removed', () => {
    // Never over the teacher's notes.
    if (!projector()) {
      close()
    }
  })
  return { show, close }
}
