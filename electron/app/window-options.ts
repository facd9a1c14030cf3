import path from 'node:path'
import type { BrowserWindowConstructorOptions, Session } from 'electron'
import type { StartInfo } from '../../src/bridge/contract.ts'

/** Everything about a window, with each safeguard written out although most are the default. */
export function windowOptions(
  mode: StartInfo['mode'],
  session: Session,
  withDevTools: boolean,
): BrowserWindowConstructorOptions {
  const kiosk = mode === 'kiosk'
  return {
    title: 'Safe Steps',
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 720,
    show: false,
    kiosk,
    fullscreen: kiosk,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
      autoplayPolicy: 'no-user-gesture-required',
      devTools: withDevTools,
    },
  }
}
