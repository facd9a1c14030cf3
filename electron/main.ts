import path from 'node:path'
import { app, BaseWindow, BrowserWindow, ipcMain, Menu } from 'electron'
import { powerSaveBlocker, protocol, screen, session } from 'electron'
import { followDisplays, type AudienceWindow } from './app/audience-window.ts'
import { ownArguments } from './app/command-line.ts'
import { coverOtherDisplays } from './app/covers.ts'
import { recordMainFaults, recordProcessCrashes } from './app/crash-guard.ts'
import { keepDisplayOn } from './app/display-power.ts'
import { answerOperations } from './app/operations.ts'
import { printInWindow } from './app/print-window.ts'
import { claimSingleInstance } from './app/single-instance.ts'
import { quietenChromium } from './app/switches.ts'
import { openWindow, type Windows } from './app/windows.ts'
import { dataFolder } from './host/data-folder.ts'
import { createHost } from './host/host.ts'
import { installationAt } from './host/installation.ts'
import { logToStandardError as log } from './host/log.ts'
import type { PrintPage } from './host/prints.ts'
import { listProfiles, parseOptions, type Options } from './host/options.mjs'
import { forgetPin, pinForgotten } from './host/staff/pin-store.ts'
import { startCommand } from './host/start-command.ts'
import { crashRecordIn } from './host/storage/crash-record.ts'
import { denyNavigation } from './security/navigation.ts'
import { denyNetwork } from './security/network.ts'
import { denyPermissions } from './security/permissions.ts'
import { localSchemePrivileges, serveLocalScheme } from './security/scheme.ts'

/** The bundle lies in `dist/electron`. */
const installation = installationAt(path.resolve(import.meta.dirname, '../..'))
const parsed = parseOptions(ownArguments(process.argv, app.isPackaged), {
  profiles: listProfiles(installation.contentRoot),
  ...{ builtFor: installation.builtFor, start: startCommand(installation.builtFor, 'electron') },
})

// Chromium's own files must not lie between ours, and the lock below depends on this folder.
const folder = dataFolder(installation.builtFor)
app.setPath('userData', path.join(folder, 'electron'))

if (!parsed.ok) {
  log(parsed.message)
  app.exit(2)
} else if (parsed.options.forgetPin) {
  void forgetPin(folder).finally(() => {
    log(pinForgotten)
    app.exit(0)
  })
} else if (!claimSingleInstance(app, () => BrowserWindow.getAllWindows())) {
  app.exit(0)
} else {
  // Not awaited here: Electron becomes ready only once this module has been evaluated.
  run(parsed.options).catch((error: unknown) => {
    log(`Safe Steps cannot start: ${String(error)}`)
    app.exit(1)
  })
}

async function run(options: Options): Promise<void> {
  const crashes = crashRecordIn(folder, installation.version)
  recordMainFaults(process, { log, crashes })
  recordProcessCrashes(app, { log, crashes })
  quietenChromium(app.commandLine)
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([localSchemePrivileges])
  Menu.setApplicationMenu(null)
  denyNavigation(app)
  app.on('window-all-closed', () => app.quit())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => app.quit())
  }

  let audience: AudienceWindow | null = null
  let printPage: PrintPage = () => Promise.reject(new Error('Nothing is printed before the start.'))
  const host = await createHost({
    ...installation,
    dataFolder: folder,
    profileId: options.profile,
    mode: options.mode,
    shell: 'electron',
    crashes,
    endProgram: () => app.quit(),
    openAudience: () => audience?.show() ?? false,
    printPage: (page) => printPage(page),
    log,
  })
  app.on('before-quit', () => host.events.send('hostStopped', null))
  await app.whenReady()

  // Without "persist:" the session lives in memory alone: a visit leaves nothing on the disk.
  const pages = session.fromPartition('safe-steps')
  // No page is shown in Electron's own session; whatever came to be there could do as little.
  for (const each of [pages, session.defaultSession]) {
    denyPermissions(each)
    denyNetwork(each)
  }
  serveLocalScheme(pages.protocol, host.areas)
  answerOperations(ipcMain, host, log)
  keepDisplayOn(app, powerSaveBlocker, host.mayBeDark)

  const windows: Windows = {
    app,
    create: (windowOptions) => new BrowserWindow(windowOptions),
    hasFocus: () => BrowserWindow.getFocusedWindow() !== null,
    mode: host.mode,
    pages,
    withDevTools: !app.isPackaged,
    host,
    crashes,
    log,
  }
  printPage = printInWindow(windows)
  if (host.mode === 'classroom') {
    audience = followDisplays({ screen, windows, open: openWindow })
  }
  const window = await openWindow(windows, { path: '/' })
  window.once('closed', () => audience?.close())
  if (host.mode === 'kiosk') {
    coverOtherDisplays({ app, screen, window, PlainWindow: BaseWindow })
  }
}
