import type { getApp } from '../../app/context.ts'
import { groupOf, piecesOf, shownIn, stateOf } from './reading.ts'
import { SpokenTexts } from './spoken-texts.ts'

/** Reads the staff area to somebody who does not see it: a closed kiosk takes no screen reader. */
export class StaffVoice {
  on = $state(false)
  readonly texts: SpokenTexts

  readonly #app: ReturnType<typeof getApp>
  #current: HTMLElement | null = null
  #group = ''

  constructor(app: ReturnType<typeof getApp>) {
    this.#app = app
    this.texts = new SpokenTexts((id) => app.narrator.hasClip(id))
  }

  /** How to turn it on, for whoever cannot see the button. */
  offer(): void {
    this.#app.say(['admin.staff.voice-offer'])
  }

  toggle(): void {
    this.on = !this.on
    this.#app.say([this.on ? 'admin.staff.voice-help' : 'admin.staff.voice-off'])
  }

  /** Texts by the words of the screen. */
  tell(...shown: readonly string[]): void {
    this.tellIds(shown.flatMap((text) => this.texts.idsOf(text)))
  }

  tellIds(ids: readonly string[]): void {
    if (this.on) {
      this.#app.say(ids)
    }
  }

  isAt(element: Element): boolean {
    return this.#current === element
  }

  again(): void {
    this.#app.narrator.replay()
  }

  hush(): void {
    this.#app.narrator.stop()
  }

  /** To the next text or control of the page, or to the one before. */
  move(by: 1 | -1): void {
    const pieces = piecesOf(document)
    const at = this.#current ? pieces.indexOf(this.#current) : -1
    const next = at === -1 ? (by === 1 ? 0 : pieces.length - 1) : at + by
    const piece = pieces[Math.max(0, Math.min(pieces.length - 1, next))]
    if (piece) {
      this.goTo(piece)
    }
  }

  /** Shows and says what is there. */
  goTo(element: HTMLElement): void {
    this.#current?.removeAttribute('data-read')
    this.#current = element
    element.setAttribute('data-read', '')
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const group = groupOf(element)
    const ofGroup = group !== '' && group !== this.#group ? [group] : []
    this.#group = group
    const state = stateOf(element)
    this.tellIds([
      ...[...ofGroup, ...shownIn(element)].flatMap((text) => this.texts.idsOf(text)),
      ...(state ? [`admin.staff.voice-${state}`] : []),
    ])
  }

  /** What one switch points at: a control, or a group by its name or by all that is in it. */
  pointedAt(elements: readonly HTMLElement[]): void {
    const [first, ...others] = elements
    if (first && others.length === 0) {
      this.goTo(first)
    } else if (first) {
      const group = groupOf(first)
      this.#group = group
      this.tell(...(group === '' ? elements.flatMap(shownIn) : [group]))
    }
  }

  /** What has become of the control that was just pressed. */
  tellChange(pressed: Element): void {
    const value = pressed.closest('[role="group"]')?.querySelector('output')
    const state = stateOf(pressed)
    if (value) {
      this.tell(...shownIn(value))
    } else if (state) {
      this.tellIds([`admin.staff.voice-${state}`])
    }
  }
}
