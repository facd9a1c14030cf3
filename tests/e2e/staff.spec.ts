import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, startShell, test } from './kiosk.ts'

const root = path.resolve(import.meta.dirname, '../..')
/** As the README says of the demo profile. */
const demoPin = '270615'

test.use({ hasTouch: true, viewport: { width: 1366, height: 768 } })

async function touchCorners(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!
  const [left, top, right, bottom] = [20, 20, width - 20, height - 20]
  for (const [x, y] of [
    ...[[left, top] as const, [right, bottom] as const, [right, top] as const],
    ...[[left, bottom] as const, [left, top] as const],
  ]) {
    await page.touchscreen.tap(x, y)
  }
}

async function unlock(page: Page, pin: string): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+K')
  await expect(page.getByRole('region', { name: /PIN/ })).toBeVisible()
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
  await expect(page.locator('nav')).toBeVisible()
}

async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) {
    await page.getByRole('button', { name: digit, exact: true }).tap()
  }
}

test('staff come in by corners or keys, change the machine, and leave a locked kiosk', async ({
  kiosk,
}) => {
  const { page, dataFolder } = kiosk
  const attract = page.locator('[data-screen="attract"] button.begin')
  await touchCorners(page)
  await expect(page.getByText('Enter the PIN')).toBeVisible()
  await typePin(page, '999999')
  await page.getByRole('button', { name: 'Open' }).tap()
  await expect(page.getByText('That is not the PIN.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the kiosk' }).tap()
  await expect(attract).toBeVisible()

  await unlock(page, demoPin)
  await expect(page.getByRole('heading', { name: 'Place code' })).toBeVisible()
  for (const locale of ['hy', 'az', 'ru', 'en']) {
    await page.locator(`header button[lang="${locale}"]`).tap()
    await expect(page.locator(`.staff[lang="${locale}"]`)).toBeVisible()
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const volume = page.getByRole('group', { name: 'Loudest volume' })
  await volume.getByRole('button', { name: 'Less' }).tap()
  await page.locator('main button[lang="ru"]').tap()
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Lock and leave' }).tap()
  await expect(attract).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  expect(JSON.parse(readFileSync(path.join(dataFolder, 'station.json'), 'utf8'))).toMatchObject({
    language: 'ru',
    volumeCeiling: 0.9,
  })

  // A page that was loaded anew in the middle of it is locked as well.
  await unlock(page, demoPin)
  await page.reload()
  await expect(attract).toBeVisible()
})

test('the first start asks for everything once, and then the machine asks nothing', async ({
  page,
}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-new-'))
  for (const part of ['assets', 'locales', 'profiles']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  }
  const profileFile = path.join(folder, 'profiles/demo/profile.json')
  const { station: _, ...profile } = JSON.parse(readFileSync(profileFile, 'utf8')) as {
    station: object
  }
  writeFileSync(profileFile, JSON.stringify(profile))
  const shell = await startShell(path.join(folder, 'data'), [], { SAFE_STEPS_CONTENT: folder })
  try {
    await page.goto(shell.address)
    const next = page.getByRole('button', { name: 'Next', exact: true })
    await page.locator('main button[lang="en"]').tap()
    await next.tap()
    await expect(next).toBeDisabled()
    await typePin(page, 'TAV-014')
    await next.tap()
    for (const heading of ['Mode', 'Loudest volume', 'Then wait for an answer']) {
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await next.tap()
    }
    for (let time = 0; time < 2; time += 1) {
      await typePin(page, '305070')
      await page.locator('button.give').tap()
    }
    await expect(page.locator('[data-screen="attract"] button.begin')).toBeVisible()
    await unlock(page, '305070')
    await expect(page.getByText('TAV-014')).toBeVisible()
  } finally {
    shell.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
