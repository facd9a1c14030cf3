import { test as base, expect, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

export type Kiosk = {
  readonly page: Page
  /** Address of the page, with its token. */
  readonly address: string
  /** Where this run keeps settings and counters. */
  readonly dataFolder: string
}

type Options = {
  /** Extra words on the command line of the shell. */
  shellArguments: readonly string[]
}

/**
 * The browser shell, started as it ships, with a data folder of its own. A test fails on any request
 * that would leave the machine, any uncaught error and any error on the console.
 */
export const test = base.extend<Options & { kiosk: Kiosk }>({
  shellArguments: [[], { option: true }],

  kiosk: async ({ page, shellArguments }, use) => {
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-e2e-'))
    const shell = await startShell(dataFolder, shellArguments)
    const faults: string[] = []
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') {
        faults.push(`request to ${hostname}`)
      }
    })
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') {
        faults.push(`console: ${message.text()}`)
      }
    })
    await page.goto(shell.address)
    await expect(page.locator('[data-screen="attract"]')).toBeVisible()
    await use({ page, address: shell.address, dataFolder })
    shell.stop()
    rmSync(dataFolder, { recursive: true, force: true })
    expect(faults).toEqual([])
  },
})

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
