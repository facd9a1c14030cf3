// `npm run pictures -- --page`: docs/pictures.html, all pictures on one page with what is said of them.
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lineArt } from './line-art.ts'
import { listSidecars, type Sidecar } from './picture.ts'
import { readReview, unreviewed } from './review.ts'
import { folder } from './scenes.ts'

const root = join(folder, '..', '..')
const page = join(root, 'docs', 'pictures.html')

export type Entry = {
  readonly picture: Sidecar
  readonly lines: boolean
  readonly reviewed: boolean
  /** What is said of the picture, by language. */
  readonly texts: ReadonlyMap<string, string>
}

/** Writes the page and gives its path. */
export async function writePage(): Promise<string> {
  await writeFile(page, await currentPage())
  return page
}

/** The page as it is committed. */
export async function writtenPage(): Promise<string> {
  return readFile(page, 'utf8')
}

/** The page as it has to be for the pictures, texts and looks of this moment. */
export async function currentPage(): Promise<string> {
  const pictures = await listSidecars()
  const waiting = unreviewed(await readReview(), pictures)
  const texts = await readTexts()
  const entries = pictures.map((picture) => ({
    picture,
    lines: existsSync(join(lineArt, `${picture.id}.svg`)),
    reviewed: !waiting.includes(picture.id),
    texts: new Map([...texts].map(([code, said]) => [code, said[`pictures.${picture.id}`] ?? ''])),
  }))
  return pageOf(entries)
}

async function readTexts(): Promise<ReadonlyMap<string, Record<string, string>>> {
  const read = new Map<string, Record<string, string>>()
  for (const code of (await readdir(join(root, 'locales'))).sort()) {
    const text = await readFile(join(root, 'locales', code, 'pictures.json'), 'utf8').catch(
      () => '',
    )
    if (text) {
      read.set(code, (JSON.parse(text) as { texts: Record<string, string> }).texts)
    }
  }
  return read
}

/** The whole page; needs no script and nothing from the network. */
export function pageOf(entries: readonly Entry[]): string {
  const kinds = [...new Set(entries.map(({ picture }) => picture.kind))].sort()
  const sections = kinds.map((kind) => {
    const shown = entries.filter(({ picture }) => picture.kind === kind)
    return `<h2 id="${kind}">${kind} (${shown.length})</h2>\n<div class="all">\n${shown.map(figureOf).join('\n')}\n</div>`
  })
  const links = kinds.map((kind) => `<a href="#${kind}">${kind}</a>`)
  const waiting = entries.filter(({ reviewed }) => !reviewed).length
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; background: #fff; }
.all { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; break-inside: avoid; }
img { width: 100%; height: auto; background: #f4efe4; }
h3 { margin: .5rem 0 0; font-size: 1rem; }
p { margin: .25rem 0; }
small { color: #555; }
</style>
</head>
<body>
<h1>Pictures</h1>
<p>${entries.length} pictures; ${waiting} of them nobody has looked at with fresh eyes yet. Written by <code>npm run pictures -- --page</code>.</p>
<p>${links.join(' · ')}</p>
${sections.join('\n')}
</body>
</html>
`
}

function figureOf({ picture, lines, reviewed, texts }: Entry): string {
  const file = picture.files[1] ?? picture.files[0]
  const notes = [
    picture.place,
    picture.verified ? 'compared by an expert' : 'not yet compared by an expert',
    reviewed ? 'looked at with fresh eyes' : 'not yet looked at with fresh eyes',
    ...picture.hotspots.map(({ id }) => `hotspot ${id}`),
  ]
  const said = [...texts].map(([code, text]) => `<p lang="${code}">${escaped(text)}</p>`)
  const art = lines ? ` · <a href="../assets/pictures/line-art/${picture.id}.svg">line art</a>` : ''
  const alt = escaped(texts.get('en') ?? '')
  return `<figure id="${picture.id}">
<img src="../assets/pictures/${file}" alt="${alt}" width="${picture.width}" height="${picture.height}" loading="lazy">
<figcaption>
<h3>${picture.id}</h3>
<small>${escaped(notes.join(' · '))}${art}</small>
${said.join('\n')}
</figcaption>
</figure>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
