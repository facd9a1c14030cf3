import { findBrowser } from '../../electron/browser-shell/find-browser.ts'

/** Flags for an installed browser under test: quiet, silent and without a sandbox for root. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The installed Chromium, Chrome or Edge. Throws, with the cure, where there is none. */
export function findChromium(): string {
  const found = findBrowser()
  if (!found) {
    throw new Error(
      'No Chromium, Chrome or Edge was found. Install one, or name it in SAFE_STEPS_BROWSER.',
    )
  }
  return found.path
}
