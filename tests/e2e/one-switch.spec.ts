import { rmSync } from 'node:fs'
import path from 'node:path'
import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'
import { expect, startShell, test } from './kiosk.ts'
import { inspect } from './measure.ts'
import { contentWith } from './profile.ts'
import { demoPin } from './staff.ts'

test.use({ hasTouch: true })

const ways = [
  { locale: 'hy', band: '6-9', hand: 'switch key', lesson: 'stop-back-tell' },
  { locale: 'ru', band: '10-14', hand: 'switch touch', lesson: 'round-on-the-ground' },
] as const

for (const { locale, band, hand, lesson: id } of ways) {
  test(`${locale}, ${band}: a lesson and its quiz by ${hand} alone`, async ({ kiosk }) => {
    const { page } = kiosk
    const lesson = lessons.find((each) => each.id === id)!
    await page.clock.install()
    await page.reload()
    const helper = new Child(page, 'touch', textsOf(locale))
    await helper.begin(locale, band)
    await helper.press(helper.control('ui.tools'))
    await helper.press(page.locator('dialog [data-say="ui.scanning-on"]'))

    const child = new Child(page, hand, textsOf(locale))
    const quicker = page.locator('dialog [data-say="ui.scanning-quicker"]')
    await child.press(quicker)
    for (const size of [
      { width: 1080, height: 1920 },
      { width: 1366, height: 768 },
    ]) {
      await page.setViewportSize(size)
      await inspect(page, `${locale}-one-switch-tools-${size.width}`, size.width === 1366)
    }
    await child.press(quicker)
    await expect(quicker).toBeDisabled()
    await child.press(page.locator('dialog [data-say="ui.close"]'))

    await child.openLesson(lesson)
    await child.goThrough(lesson, band)
    await child.answer(lesson, band)
    await child.goHome()
    await child.leave()
    // The next child touches what they want.
    await page.clock.runFor(5000)
    await expect(page.locator('[data-pointed]')).toHaveCount(0)
  })
}

test('staff who have one switch open the door, check the machine and leave it locked', async ({
  page,
}) => {
  const folder = contentWith((profile) => ({ ...profile, scanning: 'quick' }))
  const shell = await startShell(path.join(folder, 'data'), [], { SAFE_STEPS_CONTENT: folder })
  try {
    await page.clock.install()
    await page.goto(shell.address)
    const staff = new Child(page, 'switch key', textsOf('en'))
    const take = (name: string) => staff.press(page.getByRole('button', { name, exact: true }))
    const door = () => page.keyboard.press('Control+Alt+Shift+K')
    await expect(page.locator('button.begin')).toBeVisible()
    await door()
    await take('Back to the kiosk')
    await expect(page.locator('button.begin')).toBeVisible()

    await door()
    for (const digit of demoPin) {
      await take(digit)
    }
    await take('Open')
    await take('Field check')
    await take('Check this machine')
    await expect(page.getByRole('row', { name: /Disk Good/ })).toBeVisible()
    await take('Lock and leave')
    await expect(page.locator('button.begin')).toBeVisible()
    // The next one has to know the PIN again, and a child finds the switch as the profile says.
    await door()
    await expect(page.getByRole('region', { name: /PIN/ })).toBeVisible()
    await take('Back to the kiosk')
    await staff.press(page.locator('button.begin'))
    await expect(staff.screen('language')).toBeVisible()
  } finally {
    shell.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
