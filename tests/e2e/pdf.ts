import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  /** Width and height of every page, in whole millimetres. */
  readonly pages: readonly (readonly [number, number])[]
  /** All words without spaces between them, as somebody would copy them. */
  readonly text: string
  /** Fonts whose letters another machine would have to bring. */
  readonly missingFonts: readonly string[]
  readonly fonts: number
  readonly tagged: boolean
  readonly title: string
}

const millimetresPerPoint = 25.4 / 72

/** What another program finds in a PDF of ours. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
  const document = await loading.promise
  const pages: (readonly [number, number])[] = []
  const missingFonts: string[] = []
  const fonts = new Set<string>()
  let text = ''
  let tagged = (await document.getMarkInfo())?.Marked === true
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [left, bottom, right, top] = page.view as [number, number, number, number]
    pages.push([
      Math.round((right - left) * millimetresPerPoint),
      Math.round((top - bottom) * millimetresPerPoint),
    ])
    tagged &&= ((await page.getStructTree()) as unknown) !== null
    // Fonts are there once the page has been read as if to draw it.
    await page.getOperatorList()
    const { items } = await page.getTextContent()
    for (const item of items) {
      if ('str' in item) {
        text += item.str
        const font = page.commonObjs.get(item.fontName) as {
          readonly isType3Font: boolean
          readonly missingFile?: boolean
        }
        fonts.add(`${number} ${item.fontName}`)
        if (!font.isType3Font && font.missingFile !== false) {
          missingFonts.push(item.fontName)
        }
      }
    }
  }
  const { info } = await document.getMetadata()
  await loading.destroy()
  return {
    ...{ pages, missingFonts, tagged, fonts: fonts.size },
    text: withoutSpaces(text),
    title: String((info as { Title?: unknown }).Title),
  }
}

/** Lines break where they like. */
export function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '')
}
