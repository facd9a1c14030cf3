import type { WebContents } from 'electron'
import type { Log } from '../host/log.ts'
import { decideRelaunch, type Relaunches } from '../host/relaunch.ts'
import { localOrigin } from '../security/origin.ts'
import { safePagePath } from '../security/safe-page.ts'

/** A page that has died is loaded again, with longer and longer pauses; then the safe page stays. */
export function guardAgainstCrashes(
  contents: Pick<WebContents, 'on' | 'loadURL' | 'forcefullyCrashRenderer'>,
  log: Log,
  clock: () => number = Date.now,
): void {
  let relaunches: Relaunches = []

  async function recover(reason: string): Promise<void> {
    const decision = decideRelaunch(relaunches, clock())
    if (decision.kind === 'give-up') {
      log(`The page failed again (${reason}); the safe page stays.`)
      return contents.loadURL(`${localOrigin}${safePagePath}`)
    }
    relaunches = decision.relaunches
    log(`The page failed (${reason}) and is loaded again.`)
    await new Promise((resolve) => setTimeout(resolve, decision.afterMilliseconds))
    return contents.loadURL(`${localOrigin}/`)
  }

  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') {
      recover(reason).catch(() => log('The page cannot be loaded.'))
    }
  })
  // A page that hangs is ended, and then recovers in the same way.
  contents.on('unresponsive', () => contents.forcefullyCrashRenderer())
}
