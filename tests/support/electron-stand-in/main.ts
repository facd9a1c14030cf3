import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DownloadItem } from 'electron'
import { toOurs } from './address.ts'
import { app } from './app.ts'
import { Browser } from './browser.ts'
import { BrowserWindow } from './browser-window.ts'
import { emitPreventable } from './event.ts'

const standIn = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

// As Electron has it: the program, its switches, the folder of the app, the app's own arguments.
const given = process.argv.slice(2)
process.argv = [import.meta.filename, ...given]
const folder = path.resolve(given.find((argument) => !argument.startsWith('-')) ?? '.')
const { main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
  main: string
}
process.on('exit', () => app.browser?.stop())
await import(pathToFileURL(path.join(folder, main)).href)

const browser = await Browser.start(app.switches)
browser.on<{ frameId: string; guid: string; url: string }>(
  'Browser.downloadWillBegin',
  ({ frameId, guid, url }) => {
    const contents = BrowserWindow.getAllWindows()
      .map(({ webContents }) => webContents)
      .find(({ targetId }) => targetId === frameId)
    const item = { getURL: () => toOurs(url) } satisfies Pick<DownloadItem, 'getURL'>
    if (contents && emitPreventable(contents.session, 'will-download', {}, item, contents)) {
      void browser.send('Browser.cancelDownload', { guid }).catch(() => undefined)
    }
  },
)
await browser.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true })
app.setBrowser(browser)
