import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'
import { expect, test } from './kiosk.ts'
import { demoPin, unlock } from './staff.ts'

test.use({ hasTouch: true })

/** By the wall of the school; only the date is set, and everything else runs on. */
const at = (time: string) => new Date(`2026-11-25T${time}`)

test('in a break the kiosk offers what ends before the bell, and cuts nothing off', async ({
  kiosk: { page },
}) => {
  const child = new Child(page, 'touch', textsOf('en'))
  await page.clock.setSystemTime(at('09:00:00'))
  await unlock(page, demoPin)
  await page.getByRole('button', { name: 'Add a break' }).tap()
  await expect(page.getByText('10:30')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByText('Saved.')).toBeVisible()
  const locked = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Lock and leave' }).tap()
  await locked

  await child.begin('en', '6-9')
  const lamps = page.locator('[data-lamp]')
  const offered = page.locator('[data-lesson]')
  const all = new Set(lessons.map(({ lamp }) => lamp)).size
  await expect(lamps).toHaveCount(all)

  // Enough of the break is left for every lesson, then for the short ones, then for none.
  await page.clock.setSystemTime(at('10:31:00'))
  await expect(lamps).toHaveCount(all)
  await page.clock.setSystemTime(at('10:35:55'))
  await expect.poll(() => lamps.count()).toBeLessThan(all)
  await child.press(lamps.first())
  await child.press(offered.first().getByRole('button'))
  const slide = page.locator('[data-slide]')
  const first = await slide.getAttribute('data-slide')

  await page.clock.setSystemTime(at('10:40:05'))
  await child.press(child.control('ui.next'))
  await expect(slide).not.toHaveAttribute('data-slide', first!)
  await page.clock.setSystemTime(at('10:39:20'))
  await child.press(child.control('messages.i-want-to-finish'))
  await child.press(
    page.locator('dialog').getByRole('button', { name: child.text('ui.finish-yes') }),
  )
  await expect(child.screen('home')).toContainText(child.text('ui.break-short'))
  await expect(lamps).toHaveCount(0)
  await expect(child.control('messages.i-want-to-finish')).toBeVisible()
  await page.clock.setSystemTime(at('10:40:05'))
  await expect(lamps).toHaveCount(all)
})
