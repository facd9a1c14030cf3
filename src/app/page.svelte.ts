import type { App } from './app.svelte.ts'
import { wearBrand } from './brand.ts'

/**
 * Language, contrast, size and brand of the whole page: tokens are computed at the root of the
 * document, so what changes them stands there as well. Call while a root component is being set up.
 */
export function dressPage(app: App): void {
  $effect(() => {
    const { documentElement: page } = document
    page.lang = app.locale
    page.dataset['contrast'] = app.contrast
    page.style.setProperty('--text-scale', String(app.textSize))
    page.toggleAttribute('data-enlarged', app.textSize > 1)
    wearBrand(app.info.branding, app.contrast === 'normal')
    document.title = app.text('ui.app-name')
  })
}
