import { prePostItems, prePostLength } from '../../src/core/pre-post.ts'
import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'
import { expect } from './kiosk.ts'
import { test } from './profile.ts'
import { demoPin, unlock } from './staff.ts'

test.use({ hasTouch: true })

test('a child is asked the same six before the first lesson and after it, and a no is a no', async ({
  page,
  startWith,
}) => {
  await startWith((profile) => ({ ...profile, collect: true, prePost: true }))
  const child = new Child(page, 'touch', textsOf('en'))
  const lesson = lessons.find(({ id }) => id === 'stop-back-tell')!
  const six = prePostItems(lessons, '6-9').map(({ item }) => item)
  expect(six).toHaveLength(prePostLength)
  const offered = child.screen('pre-post')
  const beAsked = async (run: 'before' | 'after') => {
    await expect(offered).toContainText(child.text(`ui.pre-post.${run}`))
    await child.press(child.card('ui.pre-post.yes'))
    await expect(page.locator('[data-item]')).toHaveAttribute('data-questions', String(six.length))
    await child.answerAll(six)
    await expect(offered).toContainText(child.text('ui.pre-post.thanks'))
    await child.press(child.control('ui.summary-done'))
    await expect(child.screen('home')).toBeVisible()
  }

  await child.begin('en', '6-9')
  await beAsked('before')
  child.tries = false
  await child.openLesson(lesson)
  await child.goThrough(lesson, '6-9')
  await child.answer(lesson, '6-9')
  await child.closeSummary()
  await beAsked('after')
  await child.leave()

  await child.begin('en', '6-9')
  await child.press(child.card('ui.pre-post.no'))
  await expect(child.screen('home')).toBeVisible()
  await child.leave()

  await unlock(page, demoPin)
  await page.getByRole('button', { name: 'Usage' }).tap()
  // Of every question the first answer alone: what came after a stop was learned there.
  const withStop = six.filter((item) => 'options' in item && item.options.some(isUnsafe)).length
  const right = (run: string) => page.locator('dl div', { hasText: `Six questions ${run}` })
  await expect(right('before')).toContainText(`${six.length - withStop} / ${six.length}`)
  await expect(right('after')).toContainText(`${six.length} / ${six.length}`)
})

const isUnsafe = ({ verdict }: { readonly verdict: string }) => verdict === 'unsafe'
