import i18next, { type i18n } from 'i18next'
import { createSubscriber } from 'svelte/reactivity'

export type TextValues = Readonly<Record<string, string | number>>

/** Texts by content id, in the language of the moment; reading one is reactive. */
export class Translator {
  readonly #instance: i18n = i18next.createInstance()
  readonly #subscribe: () => void
  /** Texts without values, as they were asked for: a slide asks for the same ones again and again. */
  readonly #plain = new Map<string, string>()

  constructor() {
    void this.#instance.init({
      resources: {},
      fallbackLng: false,
      // Content ids hold dots; they are names, not paths.
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      initAsync: false,
    })
    this.#subscribe = createSubscriber((update) => {
      this.#instance.on('languageChanged', update)
      return () => this.#instance.off('languageChanged', update)
    })
  }

  get locale(): string {
    this.#subscribe()
    return this.#instance.language ?? ''
  }

  /** Make a language the one that is shown. */
  async use(locale: string, texts: Readonly<Record<string, string>>): Promise<void> {
    this.#instance.addResourceBundle(locale, 'translation', texts, true, true)
    this.#plain.clear()
    await this.#instance.changeLanguage(locale)
  }

  text(id: string, values?: TextValues): string {
    this.#subscribe()
    if (values) {
      return this.#instance.t(id, values)
    }
    const key = `${this.#instance.language} ${id}`
    const text = this.#plain.get(key) ?? this.#instance.t(id)
    this.#plain.set(key, text)
    return text
  }

  has(id: string): boolean {
    this.#subscribe()
    return this.#instance.exists(id)
  }
}
