import type { App, BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron'
import type { StartInfo } from '../../src/bridge/contract.ts'
import type { Host } from '../host/host.ts'
import type { Log } from '../host/log.ts'
import type { CrashRecord } from '../host/storage/crash-record.ts'
import { localOrigin } from '../security/origin.ts'
import { guardAgainstCrashes } from './crash-guard.ts'
import { holdKiosk } from './kiosk.ts'
import { forwardEvents } from './operations.ts'
import { windowOptions } from './window-options.ts'

/** What every window of this run has in common. */
export type Windows = {
  readonly app: Pick<App, 'on'>
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly hasFocus: () => boolean
  readonly mode: StartInfo['mode']
  readonly pages: Session
  readonly withDevTools: boolean
  readonly host: Pick<Host, 'events' | 'watch'>
  readonly crashes: Pick<CrashRecord, 'add'>
  readonly log: Log
}

type Page = {
  /** Path of the page within our own origin. */
  readonly path: string
  /** Where on which display; the first display where this is left out. */
  readonly place?: Pick<
    BrowserWindowConstructorOptions,
    'x' | 'y' | 'width' | 'height' | 'minWidth' | 'minHeight' | 'fullscreen'
  >
}

/**
 * The one way to a window, whether the first one or that of the audience on another display: every
 * window gets the same safeguards, events and recovery.
 */
export async function openWindow(windows: Windows, page: Page): Promise<BrowserWindow> {
  const { app, mode, host, log, crashes } = windows
  const window = windows.create({
    ...windowOptions(mode, windows.pages, windows.withDevTools),
    ...page.place,
  })
  window.once('ready-to-show', () => window.show())
  window.once('closed', forwardEvents(host, window.webContents))
  guardAgainstCrashes(window.webContents, page.path, { log, crashes, watch: host.watch })
  if (mode === 'kiosk') {
    holdKiosk(app, window, windows.hasFocus)
  }
  await window.loadURL(`${localOrigin}${page.path}`).catch(() => {
    // The guard has been told by its event, and loads the page again.
    log('The page did not load.')
  })
  return window
}
