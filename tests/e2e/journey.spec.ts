import { Child, type Hand } from './child.ts'
import { lessons, locales, textsOf } from './content.ts'
import { expect, test } from './kiosk.ts'

test.use({ hasTouch: true })

const bands = ['6-9', '10-14'] as const
const hands: readonly Hand[] = ['touch', 'keyboard']

for (const locale of locales) {
  for (const band of bands) {
    for (const hand of hands) {
      test(`${locale}, ${band}: both lessons and their quizzes by ${hand}`, async ({ kiosk }) => {
        const child = new Child(kiosk.page, hand, textsOf(locale))
        await child.begin(locale, band)
        for (const lesson of lessons) {
          await child.openLesson(lesson)
          await child.goThrough(lesson, band)
          await child.answer(lesson, band)
          await child.goHome()
        }
        await expect(kiosk.page.locator('.lamp.alight')).toHaveCount(
          new Set(lessons.map(({ lamp }) => lamp)).size,
        )
        await child.leave()
      })
    }
  }
}
