import { Child } from './child.ts'
import { half, locales, textsOf } from './content.ts'
import { expect, test } from './kiosk.ts'

test.use({ hasTouch: true })

/** A child who reads and hears nothing: every choice is found by the words that stand there. */
class Reader extends Child {
  override card(say: string) {
    return this.page
      .getByRole('button', { name: this.text(say) })
      .and(this.page.locator('[data-say]'))
  }
}

for (const [index, locale] of locales.entries()) {
  // Each path twice, with half of the lessons each time.
  const band = index % 2 === 0 ? '10-14' : '6-9'
  test(`${locale}, ${band}: a child who cannot hear finishes lessons and quizzes`, async ({
    kiosk,
  }) => {
    const { page } = kiosk
    // Not a sound is to be had, in whichever shell: no clip can be decoded.
    await page.evaluate(() => {
      const silent = { clips: 0 }
      Object.assign(window, { silent })
      BaseAudioContext.prototype.decodeAudioData = (_clip) => {
        silent.clips += 1
        return Promise.reject(new DOMException('no sound', 'EncodingError'))
      }
    })
    const child = new Reader(page, 'touch', textsOf(locale))
    await child.begin(locale, band)
    for (const lesson of half(index >> 1)) {
      await child.openLesson(lesson)
      await child.goThrough(lesson, band)
      await child.answer(lesson, band)
      await child.goHome()
    }
    await child.leave()
    const silent = await page.evaluate(() => Reflect.get(window, 'silent') as { clips: number })
    expect(silent.clips).toBeGreaterThan(0)
  })
}
