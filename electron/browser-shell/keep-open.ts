import type { Log } from '../host/log.ts'
import type { PageWatch } from '../host/page-watch.ts'
import { decideRelaunch, relaunchLimit, type Relaunches } from '../host/relaunch.ts'
import type { CrashRecord } from '../host/storage/crash-record.ts'
import type { OpenBrowser } from './open-browser.ts'

type Watched = {
  /** The program, or the calm page that needs nothing. */
  open(page: 'program' | 'safe'): OpenBrowser
  /** How many pages listen to the host's events now. */
  listeners(): number
  readonly watch: PageWatch
  readonly crashes: Pick<CrashRecord, 'add'>
  /** Once this is aborted, an ended browser is as it should be. */
  readonly stopping: AbortSignal
  readonly log: Log
}

const checkEveryMilliseconds = 500
/** A page that is loaded anew says so before; any other silence is the end of its process. */
const checksWithoutPage = 3
/** Where even the safe page ends, it must not do so in a circle. */
const pauseBeforeSafePage = 10_000

/** Keep a kiosk's browser on the screen; where it fails too often, the safe page. */
export async function keepOpen(watched: Watched): Promise<void> {
  const { stopping, log, watch, crashes } = watched
  let relaunches: Relaunches = []
  while (!stopping.aborted) {
    watch.opened()
    await untilEnded(watched.open('program'), watched)
    if (stopping.aborted) {
      return
    }
    await crashes.add('page', 'the browser ended, or its page was lost')
    const decision = decideRelaunch(relaunches, performance.now())
    if (decision.kind === 'give-up') {
      log(
        `The browser ended more than ${relaunchLimit.times} times in ${relaunchLimit.withinMinutes} minutes; the safe page stays.`,
      )
      return keepSafePage(watched)
    }
    relaunches = decision.relaunches
    log('The browser ended and is opened again.')
    await pause(decision.afterMilliseconds, stopping)
  }
}

async function keepSafePage({ open, watch, stopping }: Watched): Promise<void> {
  watch.closed()
  while (!stopping.aborted) {
    const browser = open('safe')
    const close = () => browser.close()
    stopping.addEventListener('abort', close)
    await browser.ended
    stopping.removeEventListener('abort', close)
    await pause(pauseBeforeSafePage, stopping)
  }
}

async function untilEnded(browser: OpenBrowser, watched: Watched): Promise<void> {
  const { stopping, watch, listeners, log } = watched
  let isOpen = true
  const close = () => browser.close()
  stopping.addEventListener('abort', close)
  watch.onLost(() => {
    if (isOpen) {
      log('The page has not painted for too long; the browser is ended.')
      browser.kill()
    }
  })
  const check = closeWhenPageIsLost(browser, () => listeners() > 0, watch, log)
  await browser.ended
  isOpen = false
  clearInterval(check)
  stopping.removeEventListener('abort', close)
}

function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) {
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    stopping.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** A page whose process has ended loses its event stream while the browser still runs. */
function closeWhenPageIsLost(
  browser: OpenBrowser,
  isListening: () => boolean,
  watch: PageWatch,
  log: Log,
): NodeJS.Timeout {
  let checksLeft = Infinity
  return setInterval(() => {
    if (isListening()) {
      checksLeft = checksWithoutPage
      return
    }
    checksLeft -= watch.isLeaving() ? 0 : 1
    if (checksLeft === 0) {
      log('The page no longer listens; the browser is ended.')
      browser.kill()
    }
  }, checkEveryMilliseconds)
}
