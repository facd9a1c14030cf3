import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { StartInfo } from '../../src/bridge/contract.ts'
import type { Log } from '../host/log.ts'
import { browserArguments } from './browser-arguments.ts'
import type { Browser } from './find-browser.ts'

export type OpenBrowser = {
  /** Settles when the browser has ended; what it kept is removed after that. */
  readonly ended: Promise<void>
  close(): void
  /** At once: its page is lost, and there is nothing to say goodbye to. */
  kill(): void
}

export function openBrowser(
  browser: Browser,
  address: string,
  mode: StartInfo['mode'],
  log: Log,
): OpenBrowser {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot) {
    log('The browser runs as root and therefore without its sandbox; use an ordinary user instead.')
  }
  const userDataFolder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-browser-'))
  const child = spawn(
    browser.path,
    browserArguments({ browser, address, mode, userDataFolder, asRoot }),
    { stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      log(`The browser cannot be started: ${error.message}`)
      resolve()
    })
    child.once('exit', () => resolve())
  })
  void ended.then(() => forget(userDataFolder))
  return {
    ended,
    kill: () => void child.kill('SIGKILL'),
    close() {
      child.kill()
      setTimeout(() => child.kill('SIGKILL'), 3_000).unref()
    },
  }
}

/** The last files may be held for a moment after the browser has ended. */
async function forget(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
    () => undefined,
  )
}
