import type { App, BrowserWindow } from 'electron'

/** False where the program already runs; that one comes to the front instead. */
export function claimSingleInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  windows: () => readonly Pick<BrowserWindow, 'isMinimized' | 'restore' | 'focus'>[],
): boolean {
  if (!app.requestSingleInstanceLock()) {
    return false
  }
  app.on('second-instance', () => {
    const [window] = windows()
    if (window?.isMinimized()) {
      window.restore()
    }
    window?.focus()
  })
  return true
}
