import type { i18n } from 'i18next'
import { createSubscriber } from 'svelte/reactivity'

export type TextValues = Readonly<Record<string, string | number>>

/** Texts by content id, in the language of the moment; reading one is reactive. */
export class Translator {
  #locale = ''
  #texts: Readonly<Record<string, string>> = {}
  /** Fills values into texts and knows every language's plurals; on its way from the first use on. */
  #library: Promise<i18n> | null = null
  #instance: i18n | null = null
  #update = () => {}
  readonly #subscribe = createSubscriber((update) => {
    this.#update = update
    return () => (this.#update = () => {})
  })

  get locale(): string {
    this.#subscribe()
    return this.#locale
  }

  /** Show a few texts that hold no values, at once: the first screen waits for no library. */
  open(locale: string, texts: Readonly<Record<string, string>>): void {
    this.#locale = locale
    this.#texts = texts
    this.#update()
  }

  /** Fetch the library, while the texts are on their way. */
  load(): Promise<i18n> {
    return (this.#library ??= loadLibrary())
  }

  /** Make a language the one that is shown. */
  async use(locale: string, texts: Readonly<Record<string, string>>): Promise<void> {
    const instance = await this.load()
    instance.addResourceBundle(locale, 'translation', texts, true, true)
    await instance.changeLanguage(locale)
    this.#instance = instance
    this.open(locale, texts)
  }

  text(id: string, values?: TextValues): string {
    this.#subscribe()
    return values && this.#instance ? this.#instance.t(id, values) : (this.#texts[id] ?? id)
  }

  has(id: string): boolean {
    this.#subscribe()
    return id in this.#texts
  }
}

async function loadLibrary(): Promise<i18n> {
  const { default: i18next } = await import('i18next')
  const instance = i18next.createInstance()
  await instance.init({
    resources: {},
    fallbackLng: false,
    // Content ids hold dots; they are names, not paths.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}
