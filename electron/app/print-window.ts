import { sheetStateExpression } from '../../src/core/print/sheet.ts'
import { success } from '../../src/core/result.ts'
import { untilReady, type PrintPage } from '../host/prints.ts'
import { localOrigin } from '../security/origin.ts'
import { windowOptions } from './window-options.ts'
import type { Windows } from './windows.ts'

/** Sheets become PDFs in a window that nobody sees, under the safeguards of every other one. */
export function printInWindow({ create, pages }: Pick<Windows, 'create' | 'pages'>): PrintPage {
  return async (path) => {
    const window = create(windowOptions('classroom', pages, false))
    try {
      await window.loadURL(`${localOrigin}${path}`)
      const { webContents } = window
      const ready = await untilReady(() => webContents.executeJavaScript(sheetStateExpression))
      return ready.ok
        ? success(
            await webContents.printToPDF({
              printBackground: true,
              preferCSSPageSize: true,
              generateTaggedPDF: true,
              generateDocumentOutline: true,
            }),
          )
        : ready
    } finally {
      window.destroy()
    }
  }
}
