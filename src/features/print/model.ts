import { createContext } from 'svelte'
import type { Bridge } from '../../bridge/client.ts'
import type { Branding } from '../../core/content/pack.ts'
import type { Lesson } from '../../core/content/lesson.ts'
import { ownIdOf } from '../../core/content/own-texts.ts'
import type { Picture } from '../../core/content/picture.ts'
import type { Teaching } from '../../core/content/teaching.ts'
import type { Sheet } from '../../core/print/sheet.ts'
import { Translator, type TextValues } from '../../i18n/translator.ts'

/** One language of a sheet, with the texts of children and of adults. */
export type PrintLanguage = {
  readonly code: string
  text(id: string, values?: TextValues): string
  /** The organisation's own sentence in place of a general one. */
  own(id: string): string
  readonly teaching: Teaching | null
}

/** All that a sheet shows. */
export type SheetModel = {
  readonly sheet: Sheet
  readonly lesson: Lesson
  readonly languages: readonly PrintLanguage[]
  readonly info: { readonly approved: boolean; readonly branding: Branding }
  readonly pictures: readonly Picture[]
}

export const [getSheet, setSheet] = createContext<{ readonly model: SheetModel }>()

/** Null where one of them cannot be had. */
export async function readLanguages(
  bridge: Bridge,
  locales: readonly string[],
  lesson: string,
): Promise<readonly PrintLanguage[] | null> {
  const read = await Promise.all(locales.map((locale) => readLanguage(bridge, locale, lesson)))
  return read.every((language) => language !== null) ? read : null
}

async function readLanguage(
  bridge: Bridge,
  locale: string,
  lesson: string,
): Promise<PrintLanguage | null> {
  const [children, adults, teaching] = await Promise.all([
    bridge.call('content.locale', { locale }),
    bridge.call('content.admin', { locale }),
    bridge.call('content.teaching', { locale, lesson }),
  ])
  if (!children.ok || !adults.ok) {
    return null
  }
  const translator = new Translator()
  await translator.use(locale, { ...children.value.texts, ...adults.value })
  const text = (id: string, values?: TextValues) => translator.text(id, values)
  return {
    code: locale,
    text,
    own: (id) => text(translator.has(ownIdOf(id)) ? ownIdOf(id) : id),
    teaching: teaching.ok ? teaching.value : null,
  }
}
