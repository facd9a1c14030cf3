import { test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchElectron, missing, type Program } from './electron.ts'
import { addTouchScreen } from './touch.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type Kiosk = {
  readonly page: Page
  /** Which shell carries the page. */
  readonly shell: ShellName
  /** Electron, or its stand-in, to ask the main process; null in the browser shell. */
  readonly electron: ElectronApplication | null
  /** Where this run keeps settings and counters. */
  readonly dataFolder: string
}

type ShellName = 'browser' | Program

export type ShellOptions = {
  shell: ShellName
  /** Extra words on the command line of the shell. */
  shellArguments: readonly string[]
  /** What a spec provokes on purpose and the console then says. */
  expectedFaults: RegExp | null
}

type Opened = Pick<Kiosk, 'page' | 'electron'> & { stop(): Promise<void> }

/**
 * A shell, started as it ships, with a data folder of its own. A test fails on any request that
 * would leave the machine, any uncaught error and any error on the console.
 */
export const test = base.extend<ShellOptions & { runnable: void; kiosk: Kiosk }>({
  shell: ['browser', { option: true }],
  shellArguments: [[], { option: true }],
  expectedFaults: [null, { option: true }],

  // Before any browser is started for a test that cannot be run.
  runnable: [
    async ({ shell }, use, testInfo) => {
      const reason = shell === 'browser' ? null : missing(shell)
      testInfo.skip(reason !== null, reason ?? '')
      await use()
    },
    { auto: true },
  ],

  kiosk: async ({ page: tab, shell, shellArguments, expectedFaults, viewport }, use) => {
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-e2e-'))
    const faults: string[] = []
    const opened =
      shell === 'browser'
        ? await openInBrowser(tab, dataFolder, shellArguments, faults)
        : await openInElectron(shell, viewport, dataFolder, shellArguments, faults)
    const { page, electron } = opened
    await expect(page.locator('[data-screen="attract"]')).toBeVisible()
    await use({ page, shell, electron, dataFolder })
    await opened.stop()
    rmSync(dataFolder, { recursive: true, force: true })
    expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([])
  },
})

async function openInBrowser(
  page: Page,
  dataFolder: string,
  shellArguments: readonly string[],
  faults: string[],
): Promise<Opened> {
  const shell = await startShell(dataFolder, shellArguments)
  const { origin } = new URL(shell.address)
  watch(page, origin, faults)
  await page.goto(shell.address)
  return { page, electron: null, stop: () => Promise.resolve(shell.stop()) }
}

async function openInElectron(
  program: Program,
  viewport: { width: number; height: number } | null,
  dataFolder: string,
  shellArguments: readonly string[],
  faults: string[],
): Promise<Opened> {
  const electron = await launchElectron(program, dataFolder, shellArguments)
  const page = await electron.firstWindow()
  await page.waitForURL((url) => url.href !== 'about:blank')
  const { origin } = new URL(page.url().replace('app:', 'https:'))
  watch(page, origin, faults)
  if (viewport) {
    await page.setViewportSize(viewport)
  }
  await addTouchScreen(page)
  return { page, electron, stop: () => electron.close() }
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('request', (request) => {
    const { protocol, hostname, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) {
      faults.push(`request to ${hostname}`)
    }
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') {
      faults.push(`console: ${message.text()}`)
    }
  })
}

export { expect }

/** Start the built browser shell without a window; resolves with the address that it prints. */
export async function startShell(
  dataFolder: string,
  shellArguments: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; readonly output: () => string; stop(): void }> {
  const child = spawn(
    process.execPath,
    [path.join(root, 'dist/browser-shell/main.js'), '--no-open', ...shellArguments],
    {
      env: { ...process.env, ...environment, SAFE_STEPS_DATA: dataFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += String(chunk)
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output) ?? []
      if (found) {
        resolve(found)
      }
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The shell ended with ${code}: ${output}`)))
  })
  return { address, output: () => output, stop: () => child.kill() }
}
