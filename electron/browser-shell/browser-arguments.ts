import type { StartInfo } from '../../src/bridge/contract.ts'
import type { Browser } from './find-browser.ts'

type Launch = {
  readonly browser: Browser
  readonly address: string
  readonly mode: StartInfo['mode']
  /** A folder of this launch alone: nothing that the browser keeps outlives it. */
  readonly userDataFolder: string
  /** Chromium refuses to start as root with its sandbox. */
  readonly asRoot: boolean
}

/** The browser that is opened shows our page and nothing else. */
export function browserArguments(launch: Launch): readonly string[] {
  return [
    ...quietArguments(launch),
    '--autoplay-policy=no-user-gesture-required',
    ...windowArguments(launch),
  ]
}

/** A browser without a window, which is spoken to over a pipe and makes PDFs. */
export function printArguments(
  launch: Pick<Launch, 'userDataFolder' | 'asRoot'>,
): readonly string[] {
  return [...quietArguments(launch), '--headless', '--hide-scrollbars', '--remote-debugging-pipe']
}

/** Everything a browser does on its own accord is off. */
function quietArguments(launch: Pick<Launch, 'userDataFolder' | 'asRoot'>): readonly string[] {
  return [
    `--user-data-dir=${launch.userDataFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
    '--disable-notifications',
    '--disable-pinch',
    '--disable-sync',
    '--disable-session-crashed-bubble',
    '--hide-crash-restore-bubble',
    '--metrics-recording-only',
    '--noerrdialogs',
    '--overscroll-history-navigation=0',
    '--password-store=basic',
    ...(launch.asRoot ? ['--no-sandbox'] : []),
  ]
}

function windowArguments({ browser, address, mode }: Launch): readonly string[] {
  if (mode === 'classroom') {
    return ['--start-maximized', `--app=${address}`]
  }
  // As an app, the browser leaves its own keys (new window, close, print) to the page, which stops them.
  return [
    '--kiosk',
    ...(browser.name === 'Edge' ? ['--edge-kiosk-type=fullscreen'] : []),
    `--app=${address}`,
  ]
}
