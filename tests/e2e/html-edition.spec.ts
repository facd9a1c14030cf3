import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { findFirefox, openFirefox } from '../support/firefox.ts'
import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'

const root = path.resolve(import.meta.dirname, '../..')
const band = '6-9'

/** Built once, and carried elsewhere as on a stick, under a name with a blank and no Latin letter. */
let stick = ''
const addressOf = (page: string) => pathToFileURL(path.join(stick, page)).href

test.describe.configure({ mode: 'default' })

test.beforeAll(() => {
  stick = path.join(mkdtempSync(path.join(os.tmpdir(), 'safe-steps-stick-')), 'Դաս 1')
  for (const script of [
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.html.config.ts'],
    ['tools/html-edition/main.ts'],
  ]) {
    execFileSync(process.execPath, script, { cwd: root, stdio: 'pipe' })
  }
  cpSync(path.join(root, 'dist/html-edition'), stick, { recursive: true })
})

test.afterAll(() => rmSync(path.dirname(stick), { recursive: true, force: true }))

test.use({ hasTouch: true })

test('a lesson and its quiz from a stick, with voice and pictures', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(message.text())
    }
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) {
      faults.push(request.url())
    }
  })
  const lesson = lessons.find(({ id }) => id === 'stop-back-tell')!
  const child = new Child(page, 'touch', textsOf('hy'))
  await page.goto(addressOf('index.html'))
  await child.begin('hy', band)
  await child.openLesson(lesson)
  await child.goThrough(lesson, band, async (slide) => {
    await page.locator('[data-speaking]').waitFor()
    for (const picture of await page.locator(`[data-slide="${slide.id}"] img`).all()) {
      await expect
        .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0)
    }
  })
  await child.answer(lesson, band)
  await child.goHome()
  expect(faults).toEqual([])
})

test('adults read what it lacks; a child who went away is forgotten, a class is not', async ({
  page,
}) => {
  await page.goto(addressOf('for-adults.html'))
  for (const locale of ['hy', 'az', 'ru', 'en'] as const) {
    await expect(page.getByText(textsOf(locale)['admin.html.no-counts']!)).toBeVisible()
  }
  await page.clock.install()
  for (const [file, screen] of [
    ['classroom.html', 'language'],
    ['index.html', 'attract'],
  ] as const) {
    await page.goto(addressOf(file))
    if (file === 'classroom.html') {
      const { 'admin.classroom.children': name } = textsOf('en')
      await page.getByRole('button', { name: name! }).tap()
    }
    await page.locator('button.begin').tap()
    await expect(page.locator('[data-screen="language"]')).toBeVisible()
    // Longer than any voice, the warning and the seconds to answer it.
    await page.clock.runFor(240_000)
    await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible()
  }
})

test('Firefox opens it from a stick, speaks and shows a slide', async () => {
  const program = findFirefox()
  test.skip(!program, 'Firefox is not installed, and only root on Debian may install it here.')
  const firefox = await openFirefox(program!)
  try {
    await firefox.open(addressOf('index.html'))
    await firefox.tap('button.begin')
    await firefox.tap('button[lang="hy"]')
    await firefox.tap('button:has([data-picture="path-younger"])')
    await firefox.tap('[data-lamp="forest"]')
    await firefox.tap('dialog [data-lesson="stop-back-tell"] button')
    await firefox.waitFor(`document.querySelector('[data-slide="walk"] img')?.naturalWidth > 0`)
    await firefox.waitFor(`document.querySelector('[data-speaking="stop-back-tell.walk.1"]')`)
    // The voice is not only begun: the next text comes when it has ended.
    await firefox.waitFor(`document.querySelector('[data-speaking="stop-back-tell.walk.2"]')`)
    expect(await firefox.evaluate(`document.fonts.check('20px "Noto Sans Variable"')`)).toBe(true)
    expect(firefox.faults).toEqual([])
  } finally {
    await firefox.close()
  }
})
