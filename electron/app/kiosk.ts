import type { App, BrowserWindow } from 'electron'
import { leavesTheLesson } from '../../src/core/kiosk-keys.ts'

type KioskWindow = Pick<
  BrowserWindow,
  'on' | 'focus' | 'restore' | 'setKiosk' | 'isDestroyed' | 'webContents'
>

const pauseBeforeFocus = 300

/**
 * A kiosk window stays in front, full and unzoomed, and closes only with the program. This keeps
 * children in the lesson; what really locks the machine is its set-up (see the field guide).
 */
export function holdKiosk(
  app: Pick<App, 'on'>,
  window: KioskWindow,
  ownWindowHasFocus: () => boolean,
): void {
  let quitting = false
  app.on('before-quit', () => (quitting = true))
  window.on('close', (event) => {
    if (!quitting) {
      event.preventDefault()
    }
  })
  window.on('blur', () => {
    setTimeout(() => {
      if (!quitting && !window.isDestroyed() && !ownWindowHasFocus()) {
        window.focus()
      }
    }, pauseBeforeFocus)
  })
  window.on('minimize', () => window.restore())
  window.on('leave-full-screen', () => {
    if (!quitting) {
      window.setKiosk(true)
    }
  })
  const contents = window.webContents
  contents.on('before-input-event', (event, input) => {
    if (leavesTheLesson(input)) {
      event.preventDefault()
    }
  })
  contents.on('zoom-changed', () => contents.setZoomLevel(0))
  contents.on('dom-ready', () => {
    contents.setZoomLevel(0)
    contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined)
  })
}
