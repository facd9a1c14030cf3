import type { App, WebContents } from 'electron'
import type { Log } from '../host/log.ts'
import type { PageWatch } from '../host/page-watch.ts'
import { decideRelaunch, type Relaunches } from '../host/relaunch.ts'
import type { CrashRecord } from '../host/storage/crash-record.ts'
import { localOrigin } from '../security/origin.ts'
import { safePagePath } from '../host/safe-page.ts'

type Guard = {
  readonly log: Log
  readonly crashes: Pick<CrashRecord, 'add'>
  readonly clock?: () => number
}

/** Chromium's name for a load that another load has taken the place of. */
const aborted = -3

/** Where even the safe page dies, it must not do so in a circle. */
const pauseBeforeSafePageAgain = 10_000

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A page that has died is loaded again, three times in five minutes; then the safe page stays. */
export function guardAgainstCrashes(
  contents: Pick<WebContents, 'on' | 'loadURL' | 'forcefullyCrashRenderer' | 'isDestroyed'>,
  pagePath: string,
  {
    log,
    crashes,
    watch,
    clock = () => performance.now(),
  }: Guard & { readonly watch: Pick<PageWatch, 'opened' | 'closed' | 'onLost'> },
): void {
  let relaunches: Relaunches = []
  let safePageStays = false

  async function recover(reason: string): Promise<void> {
    await crashes.add('page', reason)
    const decision = decideRelaunch(relaunches, clock())
    if (decision.kind === 'give-up') {
      log(`The page failed again (${reason}); the safe page stays.`)
      await pause(safePageStays ? pauseBeforeSafePageAgain : 0)
      safePageStays = true
      return load(safePagePath)
    }
    relaunches = decision.relaunches
    safePageStays = false
    log(`The page failed (${reason}) and is loaded again.`)
    await pause(decision.afterMilliseconds)
    return load(pagePath)
  }

  async function load(path: string): Promise<void> {
    if (path === safePagePath) {
      watch.closed()
    } else {
      watch.opened()
    }
    if (!contents.isDestroyed()) {
      await contents.loadURL(`${localOrigin}${path}`)
    }
  }

  function recoverWithoutFail(reason: string): void {
    recover(reason).catch(() => log('The page cannot be loaded.'))
  }

  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') {
      recoverWithoutFail(reason)
    }
  })
  contents.on('did-fail-load', (_event, code, description, address, isMainFrame) => {
    if (isMainFrame && code !== aborted && address !== `${localOrigin}${safePagePath}`) {
      recoverWithoutFail(`it does not load: ${description}`)
    }
  })
  // A page that hangs is ended, and then recovers in the same way.
  contents.on('unresponsive', () => contents.forcefullyCrashRenderer())
  // One that paints nothing may still answer: the screen is black, and Chromium content.
  watch.onLost(() => {
    if (!contents.isDestroyed()) {
      log('The page has not painted for too long and is ended.')
      contents.forcefullyCrashRenderer()
    }
  })
}

/** The graphics process and its like are started again by Chromium; what happened is kept. */
export function recordProcessCrashes(app: Pick<App, 'on'>, { log, crashes }: Guard): void {
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason !== 'clean-exit') {
      log(`The ${type} process ended (${reason}).`)
      void crashes.add('process', `${type}: ${reason}`)
    }
  })
}

/** Without a listener, Electron shows a box with the error to whoever stands there. */
export function recordMainFaults(
  emitter: Pick<NodeJS.Process, 'on'>,
  { log, crashes }: Guard,
): void {
  const keep = (error: unknown) => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log(`Something failed that nobody awaited: ${reason}`)
    void crashes.add('main', reason)
  }
  emitter.on('uncaughtException', keep)
  emitter.on('unhandledRejection', keep)
}
