import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, slides } from './program.ts'

/** What a slide of the program shows. */
export type ShownSlide = {
  readonly id: string
  readonly texts: readonly string[]
  readonly pictures: readonly string[]
}

/** Go through the slides of the program and note what each shows. */
export async function readSlides(page: Page): Promise<readonly ShownSlide[]> {
  const shown: ShownSlide[] = []
  for (const id of slides) {
    const slide = page.locator(`[data-slide="${id}"]`)
    await slide.waitFor()
    shown.push({
      id,
      texts: await slide.locator('p').allInnerTexts(),
      pictures: await slide
        .locator('img')
        .evaluateAll((pictures) =>
          (pictures as HTMLImageElement[]).map(({ src }) => new URL(src).pathname),
        ),
    })
    if (id !== slides.at(-1)) {
      await page.keyboard.press('ArrowRight')
    }
  }
  return shown
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<"]/g, (mark) => escapes[mark]!)

function pageOf(shown: readonly ShownSlide[]): string {
  const sections = shown.map(({ id, texts, pictures }) => {
    const images = pictures.map((source) => `<img src="${escaped(source)}">`)
    const paragraphs = texts.map((text) => `<p>${escaped(text)}</p>`)
    return `<section data-slide="${id}">${images.join('')}${paragraphs.join('')}</section>`
  })
  return `<!doctype html><meta charset="utf-8"><title>deck</title>
<link rel="stylesheet" href="/reveal/reveal.css"><link rel="stylesheet" href="/reveal/theme/white.css">
<div class="reveal"><div class="slides">${sections.join('')}</div></div>
<script src="/reveal/reveal.js"></script>
<script src="/reveal/plugin/notes.js"></script>
<script>Reveal.initialize({ transition: 'none', backgroundTransition: 'none', plugins: [RevealNotes] })</script>`
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

/** Serve a reveal.js deck of the same slides. */
export async function serveDeck(
  shown: readonly ShownSlide[],
): Promise<{ readonly address: string; stop(): void }> {
  const folders = {
    '/reveal/': path.dirname(fileURLToPath(import.meta.resolve('reveal.js'))),
    '/pack/pictures/': path.join(root, 'assets/pictures'),
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const found = Object.entries(folders).find(([prefix]) => pathname.startsWith(prefix))
    if (!found) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(shown))
      return
    }
    const [prefix, folder] = found
    readFile(path.join(folder, pathname.slice(prefix.length))).then(
      (bytes) =>
        response
          .writeHead(200, {
            'content-type': types[path.extname(pathname)] ?? 'application/octet-stream',
            'cache-control': 'max-age=3600',
          })
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}
