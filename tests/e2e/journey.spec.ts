import { Child, type Hand } from './child.ts'
import { lessons, locales, textsOf } from './content.ts'
import { expect, test } from './kiosk.ts'

test.use({ hasTouch: true })

const bands = ['6-9', '10-14'] as const

// By touch, `screens.spec.ts` goes the same ways in every language, path and size of screen; here
// one of them stands by itself, because it is run without any network as well.
const journeys = locales.flatMap((locale) =>
  bands.flatMap((band) => {
    const hands: readonly Hand[] =
      locale === 'hy' && band === '6-9' ? ['touch', 'keyboard'] : ['keyboard']
    return hands.map((hand) => ({ locale, band, hand }))
  }),
)

for (const { locale, band, hand } of journeys) {
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
