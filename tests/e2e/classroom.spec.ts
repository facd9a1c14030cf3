import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { createRandom } from '../../src/core/random.ts'
import { locales, textsOf } from './content.ts'
import { expect, startShell, test as base } from './kiosk.ts'
import { inspect } from './measure.ts'

/** The teacher's window; the class's window is opened by the teacher's button. */
const test = base.extend<{ teacher: Page }>({
  teacher: async ({ page }, use) => {
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-e2e-'))
    const shell = await startShell(dataFolder, ['--mode', 'classroom'])
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(shell.address)
    await use(page)
    shell.stop()
    rmSync(dataFolder, { recursive: true, force: true })
    expect(faults).toEqual([])
  },
})

const lessonId = 'stop-back-tell'
const inTeacher = (teacher: Page, name: string) =>
  teacher.getByRole('button', { name: textsOf('en')[name]!, exact: true })

/** Two touches from the start to a running lesson. */
async function begin(teacher: Page): Promise<void> {
  await teacher.locator(`[data-lesson="${lessonId}"]`).click()
  await inTeacher(teacher, 'admin.classroom.start').click()
  await expect(teacher.locator('[data-view="presenter"]')).toBeVisible()
}

async function openAudience(teacher: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page')
  await inTeacher(teacher, 'admin.presenter.audience').click()
  const audience = await opened
  await expect(audience.locator('[data-window="audience"]')).toBeVisible()
  return audience
}

/** All that a window shows of the slide, in places of the stage and not of the screen. */
function shownOn(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const frame = document.querySelector('[data-window]')
    const screen = document.querySelector<HTMLElement>('.screen')
    const content = screen?.querySelector<HTMLElement>('.content')
    const stage = screen?.querySelector('[data-stage]')
    const pointer = screen?.querySelector<HTMLElement>('span.pointer')
    return {
      revision: frame?.getAttribute('data-revision'),
      stage: stage?.getAttribute('data-stage'),
      text: stage?.textContent?.replace(/\s+/g, ' '),
      states: [...(stage?.querySelectorAll('[data-card], [data-hotspot]') ?? [])].map((part) =>
        [...part.classList].filter((name) => !/^svelte|asked/.test(name)),
      ),
      cover: screen?.querySelector('.cover')?.classList.contains('black'),
      covered: screen?.querySelector('.cover') !== null,
      zoom: content?.style.transform,
      look: content?.style.filter,
      pointer: pointer && [pointer.style.left, pointer.style.top],
      ink: [...(screen?.querySelectorAll('polyline') ?? [])].map((line) =>
        line.getAttribute('points'),
      ),
    }
  })
}

test('two windows stay equal through 200 actions, whenever the class’s window is reloaded', async ({
  teacher,
  context,
}) => {
  await begin(teacher)
  const audience = await openAudience(teacher, context)
  const random = createRandom(20)
  const whole = (below: number) => Math.floor(random() * below)
  const stage = (await teacher.locator('.screen').boundingBox())!
  const somewhere = () =>
    [stage.x + 10 + whole(stage.width - 20), stage.y + 10 + whole(stage.height - 20)] as const
  const keys = ['PageDown', 'PageDown', 'ArrowRight', ' ', 'PageUp', '.', 'b', 'w', 'p', 'l']
  const actions: readonly (() => Promise<unknown>)[] = [
    () => teacher.keyboard.press(keys[whole(keys.length)]!),
    () => audience.keyboard.press('PageDown'),
    () => teacher.mouse.move(...somewhere()),
    async () => {
      await teacher.mouse.move(...somewhere())
      await teacher.mouse.down()
      await teacher.mouse.move(...somewhere())
      await teacher.mouse.up()
    },
    async () => {
      await teacher.keyboard.press(String(1 + whole(9)))
      await teacher.keyboard.press('Enter')
    },
    () => teacher.keyboard.press('Control+z'),
    () => inTeacher(teacher, 'admin.presenter.quiz').click(),
  ]
  // The keys are the page's own, as long as no button has the focus.
  await teacher.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  let reloads = 0
  for (let action = 0; action < 200; action += 1) {
    const which = whole(actions.length)

    await actions[which]!()
    await teacher.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    if (random() < 0.06) {
      await audience.reload()
      reloads += 1
    }
    if (action % 4 === 3) {
      await expect.poll(() => differences(teacher, audience), `after ${action} actions`).toEqual([])
    }
  }
  expect(reloads).toBeGreaterThan(3)
  const revision = Number(await audience.locator('[data-revision]').getAttribute('data-revision'))
  expect(revision).toBeGreaterThan(100)
})

/** What is not yet the same: asked of both at once, since a reload may change both a moment later. */
async function differences(teacher: Page, audience: Page): Promise<readonly unknown[]> {
  const shown = await Promise.all([shownOn(teacher), shownOn(audience)])
  return isDeepStrictEqual(shown[0], shown[1]) ? [] : shown
}

test('stray keys neither reload nor leave, and a number leads to its slide', async ({
  teacher,
  context,
}) => {
  await begin(teacher)
  const audience = await openAudience(teacher, context)
  await teacher.keyboard.press('7')
  await teacher.keyboard.press('Enter')
  await expect(audience.locator('.screen')).toContainText(textsOf('en')['messages.what-was-it']!)
  for (const page of [audience, teacher]) {
    await page.evaluate(() => Object.assign(window, { unloaded: false }))
    for (const key of ['Escape', 'F5', 'Shift+F5', 'Control+r', 'AudioVolumeUp']) {
      await page.keyboard.press(key)
    }
    expect(await page.evaluate(() => 'unloaded' in window)).toBe(true)
  }
  await expect(teacher.locator('[data-view="presenter"] h1')).toContainText('7 /')
})

/** How far a box can still be scrolled. */
function roomLeft(box: Locator): Promise<number> {
  return box.evaluate(({ scrollHeight, clientHeight, scrollTop }) =>
    Math.round(scrollHeight - clientHeight - scrollTop),
  )
}

test('notes that go on below their box show it, until their end is seen', async ({ teacher }) => {
  await teacher.setViewportSize({ width: 1024, height: 768 })
  await begin(teacher)
  const notes = teacher.locator('.notes')
  const { x, y, height } = (await notes.boundingBox())!
  // At the left edge, where no words stand.
  const edge = () =>
    teacher.screenshot({ clip: { x: x + 4, y: y + height - 14, width: 6, height: 10 } })
  expect(await roomLeft(notes)).toBeGreaterThan(0)
  const going = await edge()
  await notes.evaluate((box) => box.scrollTo(0, box.scrollHeight))
  expect(await roomLeft(notes)).toBe(0)
  expect((await edge()).equals(going)).toBe(false)
})

for (const locale of locales) {
  test(`${locale}: the teacher’s screens are whole at both sizes`, async ({ teacher, context }) => {
    const texts = textsOf(locale)
    const name = (id: string) => texts[id]!
    const button = (id: string) => teacher.getByRole('button', { name: name(id), exact: true })
    const small = { width: 1024, height: 768 }
    const look = async (
      screen: string,
      page = teacher,
      sizes = [{ width: 1920, height: 1080 }, small],
    ) => {
      for (const size of sizes) {
        await page.setViewportSize(size)
        await inspect(
          page,
          `classroom-${locale}-${size.width}-${screen}`,
          size.width === 1024 && !/[2-9]$/.test(screen),
        )
      }
    }
    await teacher.getByRole('button', { name: name('ui.language-name') }).click()
    await expect(button('admin.classroom.children')).toBeVisible()
    for (const size of [{ width: 1920, height: 1080 }, { width: 1366, height: 768 }, small]) {
      await look('menu', teacher, [size])
      // Every lesson is seen without being searched for; a box that is drawn larger is rounded.
      const left = await roomLeft(teacher.locator('main ul'))
      expect(left, `lessons at ${size.width}`).toBeLessThanOrEqual(1)
    }
    await button('admin.guide.button').click()
    await look('guide')
    await button('ui.close').click()
    await teacher.locator(`[data-lesson="${lessonId}"]`).click()
    await look('lesson')
    await button('admin.classroom.start').click()
    await expect(teacher.locator('[data-view="presenter"]')).toBeVisible()
    await look('presenter')
    await button('admin.presenter.settings').click()
    await look('settings')
    await button('ui.close').click()
    await button('admin.presenter.quiz').click()
    await teacher.locator('button[data-count]').first().click()
    await teacher.locator('[data-number="12"]').click()
    await button('admin.presenter.bars').click()
    await expect(teacher.locator('.screen .bar').first()).toBeVisible()
    await look('quiz')
    await button('admin.presenter.questions-six').click()
    await expect(teacher.locator('.screen .bar')).toHaveCount(0)
    await look('quiz-six', teacher, [small])
    await button('admin.classroom.found').click()
    for (let step = 1; await button('admin.presenter.next').isEnabled(); step += 1) {
      await look(`found-${step}`, teacher, [small])
      await button('admin.presenter.next').click()
    }
    await button('ui.close').click()
    await teacher.keyboard.press('Escape')
    const opened = context.waitForEvent('page')
    await button('admin.presenter.audience').click()
    const audience = await opened
    await expect(audience.locator('[data-stage]')).toBeVisible()
    const total = await teacher.locator('h1 span').textContent()
    for (let slide = 1; slide <= Number(total!.split('/')[1]); slide += 1) {
      await audience.keyboard.press(String(slide)[0]!)
      for (const digit of String(slide).slice(1)) {
        await audience.keyboard.press(digit)
      }
      await audience.keyboard.press('Enter')
      await expect(teacher.locator('h1 span')).toContainText(`${slide} /`)
      await look(`slide-${slide}`, audience, [small])
    }
  })
}
