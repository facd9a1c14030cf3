import type { Page } from '@playwright/test'
import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'
import { expect, test } from './kiosk.ts'
import { inspect } from './measure.ts'

test.use({ hasTouch: true })

const sizes = [
  { width: 1080, height: 1920 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
] as const

for (const { locale, band, lesson: id } of [
  { locale: 'hy', band: '6-9', lesson: 'stop-back-tell' },
  { locale: 'ru', band: '10-14', lesson: 'round-on-the-ground' },
] as const) {
  test(`${locale}, ${band}: a lesson is whole with the largest letters and in high contrast`, async ({
    kiosk,
  }) => {
    const { page } = kiosk
    const lesson = lessons.find((each) => each.id === id)!
    const child = new Child(page, 'touch', textsOf(locale))
    const root = page.locator('html')
    const judged = new Set<string>()
    const look = async (name: string, kind: string) => {
      for (const size of sizes) {
        await page.setViewportSize(size)
        const screen = `${locale}-${size.width}-large-${name}`
        await inspect(page, screen, size.width === 1366 && !judged.has(kind), true)
      }
      judged.add(kind)
    }
    await child.begin(locale, band)
    await child.press(child.control('ui.tools'))
    const letters = page.locator('dialog [data-say="ui.text-size"]')
    const height = () => page.locator('dialog h2').evaluate((title) => title.clientHeight)
    const small = await height()
    for (const scale of ['1.3', '1.6', '1', '1.3', '1.6']) {
      await child.press(letters)
      await expect(root).toHaveCSS('--text-scale', scale)
    }
    expect(await height()).toBeGreaterThan(small * 1.2)
    await child.press(page.locator('dialog [data-say="ui.contrast"]'))
    await expect(root).toHaveAttribute('data-contrast', 'high')
    await look('tools', 'tools')
    await child.press(page.locator('dialog [data-say="ui.close"]'))
    await look('home', 'home')
    await child.openLesson(lesson)
    await child.goThrough(lesson, band, (slide) => look(slide.id, slide.kind))
    await child.answer(
      lesson,
      band,
      (item) => look(item.id, `quiz-${item.kind}`),
      (phase, item) => look(`${item.id}-${phase}`, `quiz-${phase.replace(/-.*/, '')}`),
    )
    await look('summary', 'summary')
    await child.goHome()
    // The next child has small letters again, and the colours of everybody.
    await child.leave()
    await expect(root).toHaveCSS('--text-scale', '1')
    await expect(root).toHaveAttribute('data-contrast', 'normal')
  })
}

/** What moves now by itself, by name; a time that runs out in steps does not. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    return document.getAnimations().flatMap((animation) => {
      const target = (animation.effect as KeyframeEffect).target!
      const inSteps = getComputedStyle(target).animationTimingFunction.startsWith('steps')
      const takesTime = Number(animation.effect!.getComputedTiming().duration) > 100
      return animation instanceof CSSAnimation && takesTime && !inSteps
        ? [animation.animationName.replace(/^svelte-\w+-/, '')]
        : []
    })
  })
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`what moves, where the machine says: ${reducedMotion}`, async ({ kiosk: { page } }) => {
    await page.clock.install()
    await page.emulateMedia({ reducedMotion })
    await page.reload()
    const child = new Child(page, 'touch', textsOf('az'))
    const seen: string[] = []
    const look = async () => seen.push(...(await moving(page)))
    await expect(page.locator('button.begin')).toBeVisible()
    await look()
    await child.begin('az', '6-9')
    await expect(page.locator('[data-lamp]').first()).toBeVisible()
    await look()
    await child.press(child.control('ui.tools'))
    await look()
    await child.press(page.locator('dialog [data-say="ui.close"]'))
    await child.openLesson(lessons[0]!)
    await look()
    await child.press(child.control('ui.next'))
    await look()
    const warning = page.getByRole('dialog', { name: child.text('messages.still-there') })
    for (let second = 0; second < 200 && !(await warning.isVisible()); second += 1) {
      await page.clock.runFor(1000)
    }
    await expect(warning).toBeVisible()
    await look()
    expect([...new Set(seen)].sort()).toEqual(
      reducedMotion === 'reduce' ? [] : ['breathe', 'call', 'run-out'],
    )
  })
}

test('a child hears it again, and the next thing at once in place of the last', async ({
  kiosk: { page },
}) => {
  const child = new Child(page, 'touch', textsOf('en'))
  const lesson = lessons.find(({ id }) => id === 'stop-back-tell')!
  await child.begin('en', '6-9')
  await child.openLesson(lesson)
  const root = page.locator('[data-screen="lesson"]')
  const speaking = () => root.getAttribute('data-speaking')
  const [first, second] = lesson.slides.filter(({ bands }) => bands.includes('6-9'))
  const saysOf = (slide: typeof first) => JSON.stringify(slide)
  await expect.poll(async () => saysOf(first).includes((await speaking()) ?? 'nothing')).toBe(true)
  const begun = (await speaking())!
  await expect.poll(speaking).not.toBe(begun)
  await child.press(child.control('ui.replay'))
  await expect.poll(speaking).toBe(begun)
  await child.press(child.control('ui.next'))
  await expect.poll(async () => saysOf(second).includes((await speaking()) ?? 'nothing')).toBe(true)
})
