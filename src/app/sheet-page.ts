import { mount } from 'svelte'
import { readSheet, type SheetState } from '../core/print/sheet.ts'
import SheetView from '../features/print/SheetView.svelte'
import { settled } from '../features/print/fit.ts'
import { readLanguages } from '../features/print/model.ts'
import { wearBrand } from './brand.ts'
import { connect } from './connect.ts'

/** A page with one sheet on it and nothing besides: a shell makes it into a PDF. */
export async function showSheet(target: HTMLElement, given: string): Promise<void> {
  const tell = (state: SheetState) => void (document.documentElement.dataset['sheet'] = state)
  const sheet = readSheet(given)
  const connected = sheet && (await connect('print.start'))
  if (!sheet || !connected?.ok) {
    return tell('failed')
  }
  const { bridge, info, index } = connected.value
  const lesson = index.lessons.find(({ id }) => id === sheet.lesson)
  const languages = await readLanguages(bridge, sheet.locales, sheet.lesson)
  if (!lesson || !languages) {
    return tell('failed')
  }
  document.documentElement.lang = languages[0]!.code
  document.title = languages[0]!.text(`${lesson.id}.title`)
  const model = { sheet, lesson, languages, info, pictures: index.pictures }
  wearBrand(info.branding, true)
  target.replaceChildren()
  mount(SheetView, { target, props: { model } })
  tell((await settled(target)) ? 'ready' : 'clipped')
}
