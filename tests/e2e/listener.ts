import { expect, type Page } from '@playwright/test'

/** A control as somebody meets it who cannot read: where it is, and which picture it bears. */
export type SeenControl = {
  readonly x: number
  readonly y: number
  readonly picture: string | null
  readonly enabled: boolean
}

/**
 * A child who cannot read (all text is hidden) but hears: it knows only where controls are, which
 * pictures they bear, and which clips have been played.
 */
export class Listener {
  readonly page: Page
  #heard: string[] = []

  constructor(page: Page) {
    this.page = page
  }

  /** Hide every letter and start to listen. */
  async attend(): Promise<void> {
    await this.page.exposeFunction('heardByListener', (clip: string) => this.#heard.push(clip))
    await this.page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'body, body * { color: transparent !important; text-shadow: none !important }',
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      const root = document.querySelector<HTMLElement>('[data-screen]')!
      new MutationObserver(() => {
        const clip = root.dataset['speaking']
        if (clip) {
          void (window as unknown as { heardByListener(clip: string): void }).heardByListener(clip)
        }
      }).observe(root, { attributes: true, attributeFilter: ['data-speaking'] })
    })
  }

  /** Forget what was heard, as a new screen comes. */
  forget(): void {
    this.#heard = []
  }

  heard(): readonly string[] {
    return this.#heard
  }

  /** What can be pressed now, from top to bottom and from left to right. */
  async controls(): Promise<readonly SeenControl[]> {
    // A slide is built before it is shown, and within reach once it is.
    await expect(this.page.locator('[data-slide][inert]')).toHaveCount(0)
    const seen = await this.page.evaluate(() => {
      const scope = document.querySelector('dialog') ?? document
      return [...scope.querySelectorAll('button')]
        .filter((button) => button.checkVisibility({ visibilityProperty: true }))
        .filter((button) => !button.closest('[inert]'))
        .map((button): SeenControl => {
          const box = button.getBoundingClientRect()
          return {
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            picture:
              button.querySelector<HTMLElement>('[data-picture]')?.dataset['picture'] ?? null,
            enabled: !button.disabled,
          }
        })
    })
    return seen.sort((a, b) => a.y - b.y || a.x - b.x)
  }

  /** The control that stands lowest and furthest to the right: the one that leads on. */
  async forward(): Promise<SeenControl> {
    const controls = await this.controls()
    const lowest = Math.max(...controls.map(({ y }) => y))
    const bottom = controls.filter(({ y }) => lowest - y < 30)
    const last = bottom.reduce((right, control) => (control.x > right.x ? control : right))
    expect(last).toBeDefined()
    return last
  }

  /** Press where the control is, as a finger does. */
  async press(control: SeenControl): Promise<void> {
    await this.page.touchscreen.tap(control.x, control.y)
  }
}
