import type { App } from './app.svelte.ts'

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
    const brand = app.contrast === 'normal' ? app.info.branding.colours : {}
    for (const name of Object.keys(app.info.branding.colours)) {
      page.style.setProperty(`--${name}`, brand[name] ?? '')
    }
    document.title = app.text('ui.app-name')
  })
}
