import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findBrowser, howToGetBrowser } from '../../electron/browser-shell/find-browser.ts'

export const root = path.resolve(import.meta.dirname, '../..')

export type Shell = { readonly address: string; stop(): void }

/** The browser shell as it ships, without a window, on the data of nobody. */
export async function startShell(...options: readonly string[]): Promise<Shell> {
  const dataFolder = temporaryFolder()
  const child = spawn(
    process.execPath,
    [path.join(root, 'dist/browser-shell/main.js'), '--no-open', '--profile', 'demo', ...options],
    {
      env: { ...process.env, SAFE_STEPS_DATA: dataFolder },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const address = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk)
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output)
      if (found) {
        resolve(found[0])
      }
    })
    child.once('exit', (code) => reject(new Error(`The browser shell ended with ${code}.`)))
  })
  return {
    address,
    stop() {
      child.kill()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

export type Opened = { readonly page: Page; close(): Promise<void> }

/** The installed browser with a profile of its own, and the page that it opens with. */
export async function openBrowser(): Promise<Opened> {
  const browser = findBrowser()
  if (!browser) {
    throw new Error(`There is no browser to measure in. ${howToGetBrowser()}`)
  }
  const folder = temporaryFolder()
  const context: BrowserContext = await chromium.launchPersistentContext(folder, {
    executablePath: browser.path,
    viewport: { width: 1366, height: 768 },
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
    ],
  })
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The lesson that is measured: its first slides are pictures, so that nothing has to be solved. */
const lesson = { lamp: 'forest', id: 'stop-back-tell' }
export const slides = ['walk', 'see', 'stop', 'keep-off', 'back', 'tell'] as const

/** From the address to the first slide, in English, on the path of the younger children. */
export async function openLesson(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('button.begin').click()
  await page.locator('button[lang="en"]').click()
  await page.locator('button:has([data-picture="path-younger"])').click()
  await page.locator(`[data-lamp="${lesson.lamp}"]`).click()
  await page.locator(`dialog [data-lesson="${lesson.id}"] button`).click()
  await page.locator(`[data-slide="${slides[0]}"]`).waitFor()
}

function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'safe-steps-bench-'))
}
