import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'
import { expect, test } from './kiosk.ts'

test.use({ hasTouch: true })

test('a child who has gone leaves nothing behind', async ({ kiosk }) => {
  const { page } = kiosk
  const child = new Child(page, 'touch', textsOf('ru'))
  await page.clock.install()
  await page.reload()
  await child.begin('ru', '10-14')
  // Preferences of this child only.
  await child.press(child.control('ui.tools'))
  const dialog = page.locator('dialog')
  await child.press(dialog.getByRole('button', { name: child.text('ui.text-size') }))
  await child.press(dialog.getByRole('button', { name: child.text('ui.contrast') }))
  await child.press(dialog.getByRole('button', { name: child.text('ui.quieter') }))
  await child.press(dialog.getByRole('button', { name: child.text('ui.close') }))
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high')
  await child.openLesson(lessons[0]!)

  // Nobody touches anything; what is being said ends first.
  for (let second = 0; second < 120; second += 1) {
    if (await page.getByRole('dialog', { name: child.text('messages.still-there') }).isVisible()) {
      break
    }
    await page.clock.runFor(1000)
  }
  await expect(page.getByRole('dialog', { name: child.text('messages.still-there') })).toBeVisible()
  await page.clock.runFor(60_000)
  await expect(child.screen('attract')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'normal')
  await expect(page.locator('html')).toHaveCSS('--text-scale', '1')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(
    kiosk.shell === 'browser' ? ['token'] : [],
  )

  // And nothing on the disk of the host tells of this visit.
  const files = readdirSync(kiosk.dataFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(kiosk.dataFolder, file))
    .filter((file) => statSync(file).isFile())
    // Electron's own files are no text; there is nothing of a page in them, as its session is not kept.
    .filter((file) => !file.startsWith(path.join(kiosk.dataFolder, 'electron')))
  expect(files.map((file) => readFileSync(file, 'utf8')).join('')).not.toMatch(
    /ru|10-14|stop-back-tell/,
  )
})

test('any input answers the warning, keeps the place and gains time', async ({ kiosk }) => {
  const { page } = kiosk
  const child = new Child(page, 'touch', textsOf('hy'))
  await page.clock.install()
  await page.reload()
  await child.begin('hy', '6-9')
  const warning = page.getByRole('dialog', { name: child.text('messages.still-there') })
  const quiet: number[] = []
  for (const answer of [
    () => page.touchscreen.tap(20, 20),
    () => page.keyboard.press('a'),
    () => page.mouse.wheel(0, 100),
    () => page.mouse.click(20, 20),
  ]) {
    let second = 0
    while (second < 250 && !(await warning.isVisible())) {
      await page.clock.runFor(1000)
      second += 1
    }
    await expect(warning).toBeVisible()
    quiet.push(second)
    await answer()
    await page.clock.runFor(100)
    await expect(warning).toBeHidden()
    await expect(child.screen('home')).toBeVisible()
  }
  // Whoever needed it once has twice the time, and then three times as much.
  expect(quiet[1]).toBeGreaterThan(100)
  expect(quiet[2]).toBeGreaterThan(150)
})
