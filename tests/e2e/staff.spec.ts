import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { Child } from './child.ts'
import { lessons, textsOf, type Locale } from './content.ts'
import { expect, startShell, test } from './kiosk.ts'
import { contentWith } from './profile.ts'
import { demoPin, exportUsage, unlock } from './staff.ts'

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

/** No part of a page lies beside the screen, where it is narrow and where letters are twice as large. */
async function expectReflow(page: Page): Promise<void> {
  const beside = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.staff *')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          return width > 0 && (left < -1 || right > innerWidth + 1)
        })
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    )
  const letters = page.getByRole('button', { name: /^Letters/ })
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await beside(), 'at 320 pixels').toEqual([])
  await page.setViewportSize({ width: 1366, height: 768 })
  await letters.tap()
  await letters.tap()
  expect(await beside(), 'with letters of twice the size').toEqual([])
  await letters.tap()
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
  const pages = page.locator('nav button')
  for (let number = (await pages.count()) - 1; number >= 0; number -= 1) {
    await pages.nth(number).tap()
    if ((await pages.nth(number).textContent())?.trim() === 'Field check') {
      await page.getByRole('button', { name: 'Check this machine' }).tap()
      await expect(
        page.getByRole('row', { name: /Lessons, pictures and sound Good/ }),
      ).toBeVisible()
      await expect(page.getByRole('row', { name: /Disk Good/ })).toBeVisible()
      // What only eyes and ears can tell is asked, and stands on the paper too.
      for (const [asked, answer] of [
        ...(['Screens', 'Loudspeaker: Հայերեն'] as const).map((each) => [each, 'Good'] as const),
        ['Loudspeaker: Русский', 'Look here'] as const,
      ]) {
        const [name, language = ''] = asked.split(': ')
        const row = page.getByRole('row', { name: new RegExp(`^${name}.*${language}`) })
        await expect(row).toContainText('–')
        const group = page.getByRole('group', { name: asked })
        await group.getByRole('button', { name: answer }).tap()
        await expect(row.locator('td').first()).toHaveText(answer)
      }
      await expect(page.getByRole('row', { name: /^Loudspeaker –/ })).toHaveCount(2)
    }
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await expectReflow(page)
  }
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
  const folder = contentWith(({ station: _, ...profile }) => profile)
  const shell = await startShell(path.join(folder, 'data'), [], { SAFE_STEPS_CONTENT: folder })
  try {
    await page.goto(shell.address)
    const next = page.getByRole('button', { name: 'Next', exact: true })
    // Whoever has chosen a language reads on in it at once.
    await page.locator('main button[lang="ru"]').tap()
    await expect(page.getByRole('heading', { name: 'Язык' })).toBeVisible()
    await page.locator('main button[lang="en"]').tap()
    await next.tap()
    await expect(next).toBeDisabled()
    await typePin(page, 'TAV-014')
    await next.tap()
    for (const heading of ['Mode', 'Loudest volume', 'Then wait for an answer']) {
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await next.tap()
    }
    await typePin(page, '123456')
    await expect(page.locator('button.give')).toBeDisabled()
    for (let digit = 0; digit < 6; digit += 1) {
      await page.locator('button.delete').tap()
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

/** Every file of a folder, without what is drawn by lot for each line. */
function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => readFileSync(file, 'utf8').replaceAll(/"(mark|crc)":"[0-9a-f]+"/g, ''))
    .join()
}

test('nothing tells of a single visit once it is over, and no small count leaves the machine', async ({
  page,
}) => {
  const folder = contentWith((profile) => ({ ...profile, collect: true }))
  const [one, other] = [lessons[0]!, lessons[1]!]
  const visits: readonly (readonly [Locale, typeof one])[] = [
    ['hy', one],
    ['ru', other],
  ]
  const stick = path.join(folder, 'sticks/STICK')
  mkdirSync(stick, { recursive: true })
  let csv = ''
  const left: string[] = []
  for (const order of [visits, visits.toReversed()]) {
    const data = path.join(folder, `data-${left.length}`)
    const shell = await startShell(data, [], {
      ...{ SAFE_STEPS_CONTENT: folder, SAFE_STEPS_STICKS: path.dirname(stick) },
    })
    try {
      await page.goto(shell.address)
      for (const [locale, lesson] of order) {
        const child = new Child(page, 'touch', textsOf(locale))
        await child.begin(locale, '6-9')
        await child.openLesson(lesson)
        await child.press(child.control('messages.i-want-to-finish'))
        await child.press(
          page.locator('dialog').getByRole('button', { name: child.text('ui.finish-yes') }),
        )
        await child.leave()
      }
      // Each journal is folded by itself, and put in the place of the one before: for a moment both
      // are there. Once each line tells a number, and none is there twice, all are folded.
      await expect(() => {
        const now = readAll(data)
        const lines = now.split('\n').filter((line) => line.includes('"counter"'))
        expect(lines.filter((line) => !line.includes('"count":'))).toEqual([])
        expect(new Set(lines).size).toBe(lines.length)
        expect(now).toMatch(/"ended":"left","count":2.*"locale":"ru","count":1/s)
        left.push(now)
      }).toPass()
      if (left.length === 2) {
        await unlock(page, demoPin)
        csv = (await exportUsage(page, stick))('usage.csv')
      }
    } finally {
      shell.stop()
    }
  }
  // Who came first, and what each did, cannot be told apart.
  expect(left[0]).toBe(left[1])
  expect(csv).toContain('DEMO')
  expect(csv).toMatch(/visit,.*left,,true/)
  expect(csv).not.toMatch(/,[1-4],false/)
  rmSync(folder, { recursive: true, force: true })
})
