import { mount } from 'svelte'
import { readSheet, titleIdOf, type SheetState } from '../core/print/sheet.ts'
import SheetView from '../features/print/SheetView.svelte'
import { settled } from '../features/print/fit.ts'
import { readModel } from '../features/print/model.ts'
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
  const model = await readModel(connected.value, sheet)
  if (!model) {
    return tell('failed')
  }
  const [first] = model.languages
  const { info } = connected.value
  document.documentElement.lang = first!.code
  document.title = first!.text(titleIdOf(sheet))
  wearBrand(info.branding, true)
  target.replaceChildren()
  mount(SheetView, { target, props: { model } })
  tell((await settled(target)) ? 'ready' : 'clipped')
}
