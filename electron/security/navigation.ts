import type { App } from 'electron'
import { isLocalAddress } from './origin.ts'

/** No page leads anywhere but to our own, opens a window or embeds another page. */
export function denyNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayLocal)
    contents.on('will-frame-navigate', stayLocal)
    contents.on('will-redirect', stayLocal)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

function stayLocal(event: { readonly url: string; preventDefault(): void }): void {
  if (!isLocalAddress(event.url)) {
    event.preventDefault()
  }
}
