import type { App, BrowserWindow, Input } from 'electron'

type KioskWindow = Pick<
  BrowserWindow,
  'on' | 'focus' | 'restore' | 'setKiosk' | 'isDestroyed' | 'webContents'
>

/** Keys that Chromium or the system take for closing, reloading, printing, zooming or looking in. */
export function leavesTheLesson({ key, control, meta, alt }: Input): boolean {
  return (
    /^(F1|F3|F5|F6|F7|F11|F12|Browser\w+|ContextMenu)$/i.test(key) ||
    (alt && /^(F4|ArrowLeft|ArrowRight|Home| )$/i.test(key)) ||
    ((control || meta) && /^([acfghijnopqrstuvwxy0+=_-]|F4|Tab)$/i.test(key))
  )
}

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
