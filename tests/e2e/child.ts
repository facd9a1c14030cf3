import { expect, type Locator, type Page } from '@playwright/test'
import type { Lesson, QuizItem, Slide } from '../../src/core/content/lesson.ts'
import type { Band } from '../../src/core/content/primitives.ts'
import type { Locale } from './content.ts'
import { tap } from './touch.ts'

const pathNames = {
  '6-9': 'ui.path-younger',
  '10-14': 'ui.path-older',
  '14+': 'ui.path-oldest',
} as const

/** With one switch, everything is pointed at in turn, and the page's clock must be a test's. */
export type Hand = 'touch' | 'keyboard' | 'switch key' | 'switch touch'

/** More than any screen has controls: who has not met one by then cannot reach it. */
const mostTabs = 40

/** More seconds than it takes to say all of a screen and point at everything there is. */
const mostSeconds = 240

/** A child who goes through the program by touch alone, by keyboard alone, or with one switch. */
export class Child {
  readonly page: Page
  /** Whether every way that is not safe is tried first. */
  tries = true
  readonly #hand: Hand
  readonly #texts: Readonly<Record<string, string>>

  constructor(page: Page, hand: Hand, texts: Readonly<Record<string, string>>) {
    this.page = page
    this.#hand = hand
    this.#texts = texts
  }

  text(id: string): string {
    const text = this.#texts[id]
    expect(text, `text of ${id}`).toBeDefined()
    return text!
  }

  control(id: string): Locator {
    return this.page.getByRole('button', { name: this.text(id), exact: true }).first()
  }

  async press(target: Locator): Promise<void> {
    if (this.#hand === 'touch') {
      await tap(target)
      return
    }
    await expect(target).toBeVisible()
    if (this.#hand !== 'keyboard') {
      await this.#scanTo(target)
      return
    }
    for (let tab = 0; tab < mostTabs; tab += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await this.page.keyboard.press('Enter')
        return
      }
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach ${String(target)}`)
  }

  /** First the group where there is one, then the target itself. */
  async #scanTo(target: Locator): Promise<void> {
    for (let pressed = 0; pressed < 2; pressed += 1) {
      await this.#untilPointedAt(target)
      const alone = await target.evaluate((element) => {
        const pointed = [...document.querySelectorAll('[data-pointed]')]
        return pointed.length === 1 && pointed[0] === element
      })
      if (this.#hand === 'switch key') {
        await this.page.keyboard.press('Space')
      } else {
        await this.page.touchscreen.tap(30, 300)
      }
      // The press of a hand that trembles would count once.
      await this.page.clock.runFor(400)
      if (alone) {
        return
      }
    }
    throw new Error(`The scan does not reach ${String(target)}`)
  }

  async #untilPointedAt(target: Locator): Promise<void> {
    for (let second = 0; second < mostSeconds; second += 1) {
      if (await target.evaluate((element) => element.closest('[data-pointed]') !== null)) {
        return
      }
      // Shorter than anything is pointed at.
      await this.page.clock.runFor(1000)
    }
    throw new Error(`The scan never points at ${String(target)}`)
  }

  screen(name: string): Locator {
    return this.page.locator(`[data-screen="${name}"]`)
  }

  /** From the attract screen to the village. */
  async begin(locale: Locale, band: Band): Promise<void> {
    await this.#drawAlike(locale)
    await this.press(this.page.locator('button.begin'))
    await expect(this.screen('language')).toBeVisible()
    await this.press(this.page.locator(`button[lang="${locale}"]`))
    await expect(this.screen('home')).toBeVisible()
    await expect(this.page.locator('html')).toHaveAttribute('lang', locale)
    await this.press(this.card(pathNames[band]))
  }

  /** The same questions and the same order every time, but others in every language. */
  async #drawAlike(locale: Locale): Promise<void> {
    await this.page.evaluate((seed) => {
      crypto.getRandomValues = <Values extends ArrayBufferView | null>(values: Values) => {
        if (values instanceof Uint32Array) {
          values.fill(seed)
        }
        return values
      }
    }, locale.charCodeAt(0))
  }

  async openLesson(lesson: Lesson): Promise<void> {
    await this.press(this.page.locator(`[data-lamp="${lesson.lamp}"]`))
    await this.press(this.page.locator(`dialog [data-lesson="${lesson.id}"] button`))
    await expect(this.screen('lesson')).toBeVisible()
  }

  /** Through every slide to the first question (or the summary). */
  async goThrough(lesson: Lesson, band: Band, onSlide?: (slide: Slide) => Promise<void>) {
    for (const slide of lesson.slides.filter(({ bands }) => bands.includes(band))) {
      // A slide is built before it is shown, and within reach once it is.
      await expect(this.page.locator(`[data-slide="${slide.id}"]:not([inert])`)).toBeVisible()
      await onSlide?.(slide)
      await this.#doSlide(slide)
    }
  }

  /** Every question answered, with an unsafe answer first wherever there is one. */
  async answer(
    lesson: Lesson,
    band: Band,
    onItem?: (item: QuizItem) => Promise<void>,
    onPhase?: (phase: string, item: QuizItem) => Promise<void>,
  ) {
    const bank = lesson.quiz.filter(({ bands }) => bands.includes(band))
    await this.answerAll(bank, onItem, onPhase)
  }

  /** As many of these questions as the quiz asks. */
  async answerAll(
    bank: readonly QuizItem[],
    onItem?: (item: QuizItem) => Promise<void>,
    onPhase?: (phase: string, item: QuizItem) => Promise<void>,
  ) {
    // Two lessons may call a question alike.
    const asked = new Set<QuizItem>()
    const shown = this.page.locator('[data-item]')
    // Fewer than five where the lesson would be too long for a kiosk.
    const questions = bank.length && Number(await shown.getAttribute('data-questions'))
    while (asked.size < questions) {
      await expect(shown).toHaveAttribute('data-phase', 'asking')
      const id = (await shown.getAttribute('data-item'))!
      const item = bank.find((each) => each.id === id && !asked.has(each))!
      expect(item, `the question ${id} is one of this path, and new`).toBeDefined()
      asked.add(item)
      await onItem?.(item)
      await this.#doItem(item, onPhase)
    }
  }

  async goHome(): Promise<void> {
    await this.closeSummary()
    await expect(this.screen('home')).toBeVisible()
  }

  async closeSummary(): Promise<void> {
    await expect(this.screen('summary')).toBeVisible()
    await this.press(this.control('ui.summary-promise'))
    await this.press(this.control('ui.summary-done'))
  }

  /** From the village out to the attract screen. */
  async leave(): Promise<void> {
    await this.press(this.control('messages.i-want-to-finish'))
    await this.press(
      this.page.locator('dialog').getByRole('button', { name: this.text('ui.finish-yes') }),
    )
    await expect(this.screen('attract')).toBeVisible()
  }

  card(say: string): Locator {
    return this.page.locator(`button[data-say="${say}"]:not([inert] *)`)
  }

  spot(hotspot: string): Locator {
    return this.page.locator(`[data-hotspot="${hotspot}"]:not([inert] *)`)
  }

  async #doSlide(slide: Slide): Promise<void> {
    const next = this.control('ui.next')
    switch (slide.kind) {
      case 'picture':
      case 'sign':
      case 'chant':
      case 'recap':
      case 'chart':
        break
      case 'item':
        for (let view = 1; view < slide.views.length; view += 1) {
          await this.press(next)
        }
        break
      case 'compare':
        await this.press(next)
        break
      case 'hotspots':
        for (const { hotspot } of slide.spots) {
          const spot = this.spot(hotspot)
          await this.press(spot)
          await expect(spot).toHaveAttribute('aria-pressed', 'true')
        }
        break
      case 'steps':
        // A slip first: it loses nothing.
        await this.press(this.card(slide.steps.at(-1)!.say))
        for (const step of slide.steps) {
          await this.press(this.card(step.say))
          await expect(this.card(step.say)).toHaveAttribute('aria-pressed', 'true')
        }
        break
      case 'story':
        await this.#doStory(slide)
        break
      default:
        slide satisfies never
    }
    await this.press(next)
  }

  /** Every unsafe way first, each back to the choice, then the safe one to its end. */
  async #doStory(slide: Extract<Slide, { kind: 'story' }>): Promise<void> {
    const next = this.control('ui.next')
    let scene = slide.scenes[0]!
    const taken = new Set<string>()
    for (let step = 0; step < 40; step += 1) {
      if (scene.choices) {
        await expect(next).toBeDisabled()
        const choice =
          scene.choices.find(({ id, safe }) => !safe && !taken.has(`${scene.id} ${id}`)) ??
          scene.choices.find(({ safe }) => safe)!
        taken.add(`${scene.id} ${choice.id}`)
        await this.press(this.card(choice.say))
        scene = slide.scenes.find(({ id }) => id === choice.to)!
      } else if (scene.then) {
        const { then } = scene
        await this.press(next)
        scene = slide.scenes.find(({ id }) => id === then)!
      } else {
        return
      }
    }
    throw new Error(`The story ${slide.id} does not end`)
  }

  async #doItem(
    item: QuizItem,
    onPhase?: (phase: string, item: QuizItem) => Promise<void>,
  ): Promise<void> {
    if (item.kind === 'order') {
      for (const step of item.steps) {
        await this.press(this.card(step.say))
      }
    } else if (item.kind === 'match') {
      for (const { left, right } of item.pairs) {
        await this.press(this.card(left.say))
        await this.press(this.card(right.say))
      }
    } else if (item.kind === 'find-signs') {
      for (const { hotspot } of item.spots) {
        await this.press(this.spot(hotspot))
      }
    } else {
      const unsafe = item.options.filter(({ verdict }) => this.tries && verdict === 'unsafe')
      for (const option of unsafe) {
        await this.#give([option.say])
        await expect(this.page.locator('[data-phase="stopped"]')).toBeVisible()
        await onPhase?.(`stopped-${option.id}`, item)
        await this.press(this.control('ui.try-again'))
      }
      const right = item.options.filter(({ verdict }) => verdict === 'right')
      await this.#give(right.map(({ say }) => say))
    }
    await expect(this.page.locator('[data-phase="right"]')).toBeVisible()
    await onPhase?.('right', item)
    await this.press(this.control('ui.go-on'))
  }

  async #give(says: readonly string[]): Promise<void> {
    for (const say of says) {
      await this.press(this.card(say))
    }
    await this.press(this.control('ui.quiz-check'))
  }
}
