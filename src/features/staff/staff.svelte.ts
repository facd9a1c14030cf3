import { createContext } from 'svelte'
import type { getApp } from '../../app/context.ts'
import type { OpInput, OpName, OpOutput, Unlocked } from '../../bridge/client.ts'
import type { DeskSubject } from '../../core/print/desk.ts'
import type { Result } from '../../core/result.ts'
import type { Station } from '../../core/staff/station.ts'
import { Translator, type TextValues } from '../../i18n/translator.ts'
import { StaffVoice } from './voice.svelte.ts'

type App = ReturnType<typeof getApp>
type SessionOp = Extract<OpName, `staff.${string}` | `print.${string}`>
type Behind = {
  [Name in SessionOp]: OpInput<Name> extends { session: string | null } ? Name : never
}[SessionOp]

const tellEverySeconds = 20

/** What staff see and do; the host decides whether they may. */
export class Staff {
  readonly app: App
  readonly voice: StaffVoice
  /** Null before the door; behind it, what was decided for this machine. */
  station = $state.raw<Station | null>(null)
  /** What is at the print desk now. */
  printing = $state.raw<DeskSubject | null>(null)
  /** The texts are there. */
  ready = $state(false)

  readonly #translator = new Translator()
  #session = ''
  #toldAt = 0

  constructor(app: App) {
    this.app = app
    this.voice = new StaffVoice(app)
    app.bridge.on('staffLocked', () => this.leave())
  }

  get locale(): string {
    return this.#translator.locale
  }

  text(id: string, values?: TextValues): string {
    return this.anyText(`admin.staff.${id}`, values)
  }

  /** A text of another part of the program. */
  anyText(id: string, values?: TextValues): string {
    const shown = this.#translator.text(id, values)
    this.voice.texts.learn(shown, id, values)
    return shown
  }

  lessonTitle(lesson: string): string {
    return this.anyText(`${lesson}.title`)
  }

  async speak(locale: string): Promise<void> {
    const { bridge, index, narrator } = this.app
    const [own, children, voice] = await Promise.all([
      bridge.call('content.admin', { locale }),
      bridge.call('content.locale', { locale }),
      bridge.call('content.staffVoice', { locale }),
      // What is still on its way for a child must not take the voice back.
      this.app.useLanguage(locale),
    ])
    if (own.ok && children.ok) {
      const clips = { ...children.value.clips, ...(voice.ok ? voice.value : {}) }
      narrator.use({ locale, clips })
      await this.#translator.use(locale, { ...children.value.texts, ...own.value })
      for (const { code, name } of index.locales) {
        this.voice.texts.learnAs(name, [`ui.language-name@${code}`])
      }
      this.ready = true
    }
  }

  async unlock(pin: string): Promise<Unlocked | null> {
    const answer = await this.app.bridge.call('staff.unlock', { pin })
    if (!answer.ok) {
      return null
    }
    if (answer.value.kind === 'open') {
      this.#session = answer.value.session
      const station = await this.ask('staff.read', {})
      this.station = station.ok ? station.value : null
    }
    return answer.value
  }

  /** An operation behind the PIN; where the session is over, the kiosk takes the screen again. */
  async ask<Name extends Behind>(
    op: Name,
    input: Omit<OpInput<Name>, 'session'>,
  ): Promise<Result<OpOutput<Name>>> {
    const answer = await this.app.bridge.call(op, {
      ...input,
      session: this.#session,
    } as unknown as OpInput<Name>)
    if (!answer.ok && answer.error.code === 'locked') {
      this.leave()
    }
    return answer
  }

  /** Somebody touches the screen: the host need not hear of every single touch. */
  stay(): void {
    const now = performance.now()
    if (this.station && now - this.#toldAt > tellEverySeconds * 1000) {
      this.#toldAt = now
      void this.ask('staff.stay', {})
    }
  }

  async lock(): Promise<void> {
    await this.app.bridge.call('staff.lock', { session: this.#session })
    this.leave()
  }

  /** A page that starts anew is a locked kiosk, and shows what staff have decided. */
  leave(): void {
    void this.app.bridge.call('app.leaving', null).finally(() => location.reload())
  }
}

export const [getStaff, setStaff] = createContext<Staff>()
