import { Child, type Hand } from './child.ts'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { half, lessons, textsOf, type Locale } from './content.ts'
import { expect, test } from './kiosk.ts'

test.use({ hasTouch: true })

// Half of the lessons in each language, so that each lesson is met by keyboard on both paths.
// By touch, `screens.spec.ts` goes every way in every language; here one of them stands by itself,
// because it is run without any network as well.
const journeys: readonly {
  readonly locale: Locale
  readonly band: '6-9' | '10-14'
  readonly hand: Hand
  readonly share: readonly Lesson[]
}[] = [
  { locale: 'hy', band: '6-9', hand: 'touch', share: half(0) },
  { locale: 'hy', band: '6-9', hand: 'keyboard', share: half(0) },
  { locale: 'az', band: '10-14', hand: 'keyboard', share: half(1) },
  { locale: 'ru', band: '10-14', hand: 'keyboard', share: half(0) },
  { locale: 'en', band: '6-9', hand: 'keyboard', share: half(1) },
]

for (const { locale, band, hand, share } of journeys) {
  test(`${locale}, ${band}: lessons and their quizzes by ${hand}`, async ({ kiosk }) => {
    const child = new Child(kiosk.page, hand, textsOf(locale))
    await child.begin(locale, band)
    for (const lesson of share) {
      await child.openLesson(lesson)
      await child.goThrough(lesson, band)
      await child.answer(lesson, band)
      await child.goHome()
    }
    const lamps = new Set(share.map(({ lamp }) => lamp))
    for (const lamp of lamps) {
      const all = lessons.filter((lesson) => lesson.lamp === lamp)
      await expect(kiosk.page.locator(`[data-lamp="${lamp}"].alight`)).toHaveCount(
        all.every((lesson) => share.includes(lesson)) ? 1 : 0,
      )
    }
    await child.leave()
  })
}
