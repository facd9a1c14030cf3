import type { App, PowerSaveBlocker } from 'electron'

const lookEveryMilliseconds = 60_000

/** The screen stays on while the program runs, but for hours in which it may sleep. */
export function keepDisplayOn(
  app: Pick<App, 'on'>,
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
  maySleep: () => boolean,
): void {
  let blocking: number | null = null

  function release(): void {
    if (blocking !== null) {
      blocker.stop(blocking)
      blocking = null
    }
  }

  function look(): void {
    if (maySleep()) {
      release()
    } else {
      blocking ??= blocker.start('prevent-display-sleep')
    }
  }

  look()
  const timer = setInterval(look, lookEveryMilliseconds)
  app.on('will-quit', () => {
    clearInterval(timer)
    release()
  })
}
