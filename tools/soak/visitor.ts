import type { CDPSession, Page } from '@playwright/test'
import { createRandom } from '../../src/core/random.ts'
import { keptBytes, takeSnapshot } from './kept.ts'
import type { Sample } from './report.ts'

const keys = ['Tab', 'Enter', 'Space', 'Escape', 'ArrowRight', 'ArrowLeft', 'PageDown', 'F5', 'a']

/** Touches, keys, other languages and long waits, drawn by a seed. */
export class Visitor {
  readonly #page: Page
  readonly #session: CDPSession
  readonly #random: () => number

  private constructor(page: Page, session: CDPSession, seed: number) {
    this.#page = page
    this.#session = session
    this.#random = createRandom(seed)
  }

  static async at(page: Page, seed: number): Promise<Visitor> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    return new Visitor(page, session, seed)
  }

  async visit(acts: number, mayGoOn: () => boolean): Promise<void> {
    for (let act = 0; act < acts && mayGoOn(); act += 1) {
      await this.#act()
      await this.#page.waitForTimeout(20 + this.#random() * 180)
    }
  }

  async #act(): Promise<void> {
    const page = this.#page
    const lot = this.#random()
    if (lot < 0.55) {
      // What a child mostly does: something that can be pressed.
      const buttons = page.locator('button:visible:not(:disabled)')
      const count = await buttons.count()
      if (count > 0) {
        await buttons
          .nth(Math.floor(this.#random() * count))
          .click({ timeout: 1000 })
          .catch(() => undefined)
      }
    } else if (lot < 0.85) {
      await page.mouse.click(this.#random() * 1366, this.#random() * 768)
    } else if (lot < 0.97) {
      await page.keyboard.press(keys[Math.floor(this.#random() * keys.length)]!)
    } else {
      const languages = page.locator('button[lang]:visible')
      const count = await languages.count()
      if (count > 0) {
        await languages
          .nth(Math.floor(this.#random() * count))
          .click({ timeout: 1000 })
          .catch(() => undefined)
      }
    }
  }

  /** After garbage is collected, and how many frames a second brings. */
  async measure(): Promise<Omit<Sample, 'seconds'>> {
    await this.#session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage')
    const { metrics } = await this.#session.send('Performance.getMetrics')
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0
    const framesPerSecond = await this.#page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let frames = 0
          const ends = performance.now() + 1000
          const count = (now: number) => {
            frames += 1
            if (now < ends) {
              requestAnimationFrame(count)
            } else {
              resolve(frames)
            }
          }
          requestAnimationFrame(count)
        }),
    )
    return {
      heapBytes: usedSize,
      keptBytes: keptBytes(await takeSnapshot(this.#session)),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      framesPerSecond,
    }
  }

  async crash(): Promise<void> {
    await Promise.race([
      this.#session.send('Page.crash').catch(() => undefined),
      this.#page.waitForEvent('crash'),
    ])
  }
}

/** Three times the quiet that the profile asks for, the question, and what was being said. */
const longestIdle = 300_000

/** By the controls of the screen, or, where nobody leads on, by waiting as long as idle takes. */
export async function leaveToAttract(page: Page): Promise<'controls' | 'idle' | 'stuck'> {
  const attract = page.locator('[data-screen="attract"] button.begin')
  for (let step = 0; step < 12; step += 1) {
    if (await attract.isVisible()) {
      return 'controls'
    }
    const ways = [
      page.locator('dialog[open] button[data-say="ui.finish-yes"]'),
      page.locator('dialog[open] button[data-say="ui.here"]'),
      page.locator('dialog[open] button[data-say="ui.close"]'),
      page.locator('button[data-say="messages.i-want-to-finish"]'),
    ]
    for (const way of ways) {
      if (await way.first().isVisible()) {
        await way
          .first()
          .click({ timeout: 2000 })
          .catch(() => undefined)
        break
      }
    }
    await page.waitForTimeout(150)
  }
  return attract.waitFor({ timeout: longestIdle }).then(
    () => 'idle',
    () => 'stuck',
  )
}
