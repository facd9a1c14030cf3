import type { App, PowerSaveBlocker } from 'electron'

/** The screen stays on for as long as the program runs, and may sleep again after it. */
export function keepDisplayOn(
  app: Pick<App, 'on'>,
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>,
): void {
  const id = blocker.start('prevent-display-sleep')
  app.on('will-quit', () => {
    if (blocker.isStarted(id)) {
      blocker.stop(id)
    }
  })
}
