import type { Log } from '../host/log.ts'
import { decideRelaunch, relaunchLimit, type Relaunches } from '../host/relaunch.ts'
import type { OpenBrowser } from './open-browser.ts'

type Watched = {
  open(): OpenBrowser
  /** How many pages listen to the host's events now. */
  listeners(): number
  /** Once this is aborted, an ended browser is as it should be. */
  readonly stopping: AbortSignal
  readonly log: Log
}

const checkEveryMilliseconds = 5_000
/** An old computer may take two minutes to its first page. */
const checksUntilFirstPage = 24
const checksWithoutPage = 4

/** Keep a kiosk's browser on the screen; resolves when it was stopped or has failed too often. */
export async function keepOpen({ open, listeners, stopping, log }: Watched): Promise<void> {
  let relaunches: Relaunches = []
  while (!stopping.aborted) {
    const browser = open()
    const close = () => browser.close()
    stopping.addEventListener('abort', close)
    const watch = closeWhenPageIsLost(browser, listeners, log)
    await browser.ended
    clearInterval(watch)
    stopping.removeEventListener('abort', close)
    if (stopping.aborted) {
      return
    }
    const decision = decideRelaunch(relaunches, Date.now())
    if (decision.kind === 'give-up') {
      log(
        `The browser ended more than ${relaunchLimit.times} times in ${relaunchLimit.withinMinutes} minutes; it is not opened again.`,
      )
      return
    }
    relaunches = decision.relaunches
    log('The browser ended and is opened again.')
    await pause(decision.afterMilliseconds, stopping)
  }
}

function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    stopping.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** A page that hangs or has crashed loses its event stream while the browser still runs. */
function closeWhenPageIsLost(
  browser: OpenBrowser,
  listeners: () => number,
  log: Log,
): NodeJS.Timeout {
  let checksLeft = checksUntilFirstPage
  return setInterval(() => {
    if (listeners() > 0) {
      checksLeft = checksWithoutPage
      return
    }
    checksLeft -= 1
    if (checksLeft === 0) {
      log('The page no longer listens; the browser is closed.')
      browser.close()
    }
  }, checkEveryMilliseconds)
}
