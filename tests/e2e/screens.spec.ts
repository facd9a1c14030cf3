import { Child } from './child.ts'
import { lessons, lessonsForOlder, locales, spokenTextsOf, textsOf } from './content.ts'
import { expect, test } from './kiosk.ts'
import { hardToHit, inspect, shownTexts } from './measure.ts'

test.use({ hasTouch: true })
test.setTimeout(1_500_000)

/**
 * The path is walked once, and the window takes each size in turn at every screen: walking it once
 * per size would show the same. Every other screen is seen in the opposite order, since it begins
 * with the size at which the one before ended.
 */
const sizes = [
  { width: 1080, height: 1920 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
] as const

/**
 * The places of an order, and what a chart has in figures: its amounts and days, which the sentences
 * beside it and its source tell in words.
 */
const isFigure = (text: string) => /^(\p{L}+[:՝] )?\d[\d\s.,]*$/u.test(text)

for (const locale of locales) {
  for (const band of ['6-9', '10-14', '14+'] as const) {
    test(`${locale}, ${band}: every screen is whole at every size`, async ({ kiosk }) => {
      const { page } = kiosk
      const child = new Child(page, 'touch', textsOf(locale))
      // Languages introduce themselves on a screen that stands in another one.
      const introductions = locales.flatMap((each) => {
        const texts = textsOf(each)
        return ['ui.language-name', 'ui.greeting', 'ui.choose-language'].map((id) => texts[id]!)
      })
      const heard = new Set([...spokenTextsOf(locale), ...introductions])
      const judged = new Set<string>()
      let sizesInTurn = [...sizes]
      const look = async (name: string, kind = name) => {
        if (name !== 'attract') {
          const shown = (await shownTexts(page)).filter((text) => !isFigure(text))
          expect
            .soft(
              shown.filter((text) => !heard.has(text)),
              `texts that no clip speaks on ${name}`,
            )
            .toEqual([])
        }
        for (const [place, size] of sizesInTurn.entries()) {
          if (place > 0 || judged.size === 0) {
            await page.setViewportSize(size)
          }
          // What axe looks at depends neither on the size of the screen nor on the lesson shown on
          // it: each kind of screen is judged once in each language.
          const withAxe = size.width === 1366 && !judged.has(kind)
          const screen = `${locale}-${size.width}x${size.height}-${band}-${name}`
          await inspect(page, screen, withAxe)
          expect.soft(await hardToHit(page), `too small for a finger on ${screen}`).toEqual([])
        }
        judged.add(kind)
        sizesInTurn = sizesInTurn.toReversed()
      }
      // What both paths show is looked at once.
      const isNew = (bands: readonly string[]) => band === '6-9' || !bands.includes('6-9')
      const lookAtOverlay = async (control: string, name: string) => {
        await child.press(child.control(control))
        await expect(page.locator('dialog')).toBeVisible()
        await look(name)
        await child.press(
          page.locator('dialog').getByRole('button', { name: child.text('ui.close') }),
        )
      }

      const lookAround = async () => {
        await look('attract')
        await child.press(page.locator('button.begin'))
        await expect(child.screen('language')).toBeVisible()
        await look('languages')
        await child.press(page.locator(`button[lang="${locale}"]`))
        await expect(child.card('ui.path-older')).toBeVisible()
        await look('who-is-learning')
        await child.press(child.card('ui.path-younger'))
        await expect(page.locator('[data-lamp]').first()).toBeVisible()
        await look('home')
        await child.press(child.control('ui.home-as-list'))
        await expect(page.locator('[data-lesson]').first()).toBeVisible()
        await look('home-list')
        for (let page = 2; await child.control('ui.next').isVisible(); page += 1) {
          await child.press(child.control('ui.next'))
          await look(`home-list-${page}`, 'home-list')
        }
        await child.press(child.control('ui.home-as-picture'))
        await lookAtOverlay('ui.language', 'language')
        await lookAtOverlay('ui.report.button', 'report')
        await lookAtOverlay('ui.tools', 'tools')
        await child.press(child.control('messages.i-want-to-finish'))
        await look('finish')
        await child.press(
          page.locator('dialog').getByRole('button', { name: child.text('ui.finish-no') }),
        )
      }

      if (band === '6-9') {
        await lookAround()
      } else {
        await child.begin(locale, band)
      }

      for (const lesson of band === '14+' ? lessonsForOlder : lessons) {
        await child.press(page.locator(`[data-lamp="${lesson.lamp}"]`))
        await expect(page.locator(`dialog [data-lesson="${lesson.id}"]`)).toBeVisible()
        await look(`${lesson.id}-lamp`, 'lamp')
        await child.press(page.locator(`dialog [data-lesson="${lesson.id}"] button`))
        await child.goThrough(lesson, band, async (slide) => {
          if (isNew(slide.bands)) {
            await look(`${lesson.id}-${slide.id}`, slide.kind)
          }
        })
        await child.answer(
          lesson,
          band,
          async (item) => {
            if (isNew(item.bands)) {
              await look(`${lesson.id}-quiz-${item.id}`, `quiz-${item.kind}`)
            }
          },
          async (phase, item) => {
            if (isNew(item.bands)) {
              const kind = `quiz-${item.kind}-${phase.replace(/-.*/, '')}`
              await look(`${lesson.id}-quiz-${item.id}-${phase}`, kind)
            }
          },
        )
        await expect(child.screen('summary')).toBeVisible()
        await look(`${lesson.id}-summary`, 'summary')
        await child.goHome()
      }
    })
  }
}
