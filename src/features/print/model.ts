import { createContext } from 'svelte'
import type { Bridge } from '../../bridge/client.ts'
import type { Branding } from '../../core/content/pack.ts'
import type { Lesson } from '../../core/content/lesson.ts'
import { ownIdOf } from '../../core/content/own-texts.ts'
import type { Picture } from '../../core/content/picture.ts'
import type { Teaching } from '../../core/content/teaching.ts'
import type { GuideSheet, LessonSheet, Sheet } from '../../core/print/sheet.ts'
import { Translator, type TextValues } from '../../i18n/translator.ts'

/** One language of a sheet, with the texts of children and of adults. */
export type PrintLanguage = {
  readonly code: string
  text(id: string, values?: TextValues): string
  /** The organisation's own sentence in place of a general one. */
  own(id: string): string
  readonly teaching: Teaching | null
}

type AnyModel = {
  readonly languages: readonly PrintLanguage[]
  readonly info: { readonly approved: boolean; readonly branding: Branding }
  readonly pictures: readonly Picture[]
}

export type LessonModel = AnyModel & { readonly sheet: LessonSheet; readonly lesson: Lesson }
export type GuideModel = AnyModel & { readonly sheet: GuideSheet }

/** All that a sheet shows. */
export type SheetModel = LessonModel | GuideModel

export const [getSheet, setSheet] = createContext<{ readonly model: SheetModel }>()
/** On the sheets of a lesson alone. */
export const getLessonSheet = getSheet as () => { readonly model: LessonModel }

type Source = {
  readonly bridge: Bridge
  readonly info: AnyModel['info']
  readonly index: { readonly lessons: readonly Lesson[]; readonly pictures: readonly Picture[] }
}

/** Null where the lesson or one of the languages cannot be had. */
export async function readModel(source: Source, sheet: Sheet): Promise<SheetModel | null> {
  const { bridge, info, index } = source
  const id = sheet.kind === 'guide' ? null : sheet.lesson
  const read = await Promise.all(sheet.locales.map((locale) => readLanguage(bridge, locale, id)))
  if (!read.every((language) => language !== null)) {
    return null
  }
  const shown = { languages: read, info, pictures: index.pictures }
  if (sheet.kind === 'guide') {
    return { ...shown, sheet }
  }
  const lesson = index.lessons.find((each) => each.id === sheet.lesson)
  return lesson ? { ...shown, sheet, lesson } : null
}

async function readLanguage(
  bridge: Bridge,
  locale: string,
  lesson: string | null,
): Promise<PrintLanguage | null> {
  const [children, adults, teaching] = await Promise.all([
    bridge.call('content.locale', { locale }),
    bridge.call('content.admin', { locale }),
    lesson === null ? null : bridge.call('content.teaching', { locale, lesson }),
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
    teaching: teaching?.ok ? teaching.value : null,
  }
}
