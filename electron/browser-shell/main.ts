import path from 'node:path'
import { dataFolder } from '../host/data-folder.ts'
import { hasDisplay } from '../host/display.mjs'
import { createHost } from '../host/host.ts'
import { installationAt } from '../host/installation.ts'
import { logToStandardError as log } from '../host/log.ts'
import { listProfiles, parseOptions, type Options } from '../host/options.mjs'
import { safePagePath } from '../host/safe-page.ts'
import { forgetPin, pinForgotten } from '../host/staff/pin-store.ts'
import { startCommand } from '../host/start-command.ts'
import { crashRecordIn } from '../host/storage/crash-record.ts'
import { findBrowser, howToGetBrowser } from './find-browser.ts'
import { keepOpen } from './keep-open.ts'
import { openBrowser } from './open-browser.ts'
import { printPage } from './print-page.ts'
import { claimSingleInstance } from './single-instance.ts'
import { startServer } from './server.ts'

/** Both `electron/browser-shell` and `dist/browser-shell` lie two folders below the root. */
const installation = installationAt(path.resolve(import.meta.dirname, '../..'))
const folder = dataFolder(installation.builtFor)
const parsed = parseOptions(process.argv.slice(2), {
  profiles: listProfiles(installation.contentRoot),
  builtFor: installation.builtFor,
  start: startCommand(installation.builtFor, 'browser'),
})
if (!parsed.ok) {
  log(parsed.message)
  process.exitCode = 2
} else if (parsed.options.forgetPin) {
  await forgetPin(folder)
  log(pinForgotten)
} else if (await claimSingleInstance(folder)) {
  await run(parsed.options)
} else {
  log('Safe Steps already runs for this user; a second one would get in its way.')
}

async function run(options: Options): Promise<void> {
  const stopping = new AbortController()
  const crashes = crashRecordIn(folder, installation.version)
  let pageAddress = ''
  const host = await createHost({
    ...installation,
    dataFolder: folder,
    profileId: options.profile,
    mode: options.mode,
    shell: 'browser',
    crashes,
    endProgram: () => stopping.abort(),
    printPage: (page) =>
      printPage(findBrowser(), new URL(page, pageAddress).href + new URL(pageAddress).hash),
    log,
  })
  const server = await startServer(host, options.port)
  pageAddress = server.pageAddress
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Ctrl+C may arrive several times: from the terminal, from npm and from the bootstrap.
    process.on(signal, () => stopping.abort())
  }
  stopping.signal.addEventListener('abort', endWithoutFail)
  process.stdout.write(`Safe Steps is ready: ${server.pageAddress}\n`)

  await show(server.pageAddress, options)

  host.events.send('hostStopped', null)
  await server.close()

  /** Resolves when the host is to stop. */
  async function show(address: string, { open }: Options): Promise<void> {
    const browser = open && hasDisplay() ? findBrowser() : null
    if (!browser) {
      if (open) {
        log(hasDisplay() ? howToGetBrowser() : 'There is no display, so no browser is opened.')
      }
      return stopped(stopping.signal)
    }
    const openOnce = (page: 'program' | 'safe') =>
      openBrowser(
        browser,
        page === 'safe' ? new URL(safePagePath, address).href : address,
        host.mode,
        log,
      )
    if (host.mode === 'kiosk') {
      return keepOpen({
        open: openOnce,
        listeners: server.listeners,
        watch: host.watch,
        crashes,
        stopping: stopping.signal,
        log,
      })
    }
    const window = openOnce('program')
    stopping.signal.addEventListener('abort', () => window.close())
    return window.ended
  }
}

/** Whatever hangs while everything is being closed must not keep the program alive. */
function endWithoutFail(): void {
  setTimeout(() => process.exit(0), 8_000).unref()
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
