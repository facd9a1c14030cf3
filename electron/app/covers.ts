import type { App, BaseWindow, BaseWindowConstructorOptions, Screen } from 'electron'

type Covers = {
  readonly app: Pick<App, 'on'>
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>
  readonly PlainWindow: new (options: BaseWindowConstructorOptions) => Pick<BaseWindow, 'destroy'>
  /** The window of the lesson, which belongs on the first display. */
  readonly window: Pick<BaseWindow, 'setBounds' | 'setKiosk' | 'isDestroyed'>
}

/** As a display that is off: no organisation's colour. */
const backgroundColor = '#000000'

/**
 * A kiosk has one lesson, but a machine may have more displays: each of the others is covered by a
 * plain window, so that no desktop is seen or touched. They come and go with the displays.
 */
export function coverOtherDisplays({ app, screen, window, PlainWindow }: Covers): void {
  let covers: readonly Pick<BaseWindow, 'destroy'>[] = []
  let quitting = false
  app.on('before-quit', () => (quitting = true))

  function cover(): void {
    covers.forEach((each) => each.destroy())
    const first = screen.getPrimaryDisplay()
    covers = screen
      .getAllDisplays()
      .filter(({ id }) => id !== first.id)
      .map(
        ({ bounds }) =>
          new PlainWindow({
            ...bounds,
            backgroundColor,
            ...{ frame: false, kiosk: true, focusable: false, skipTaskbar: true, closable: false },
          }),
      )
  }

  function placeAgain(): void {
    if (quitting || window.isDestroyed()) {
      return
    }
    window.setBounds(screen.getPrimaryDisplay().bounds)
    window.setKiosk(true)
    cover()
  }

  cover()
  // Written out, since each name has a type of its own.
  screen.on('display-added', placeAgain)
  screen.on('display-removed', placeAgain)
  screen.on('display-metrics-changed', placeAgain)
}
