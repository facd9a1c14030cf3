import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import writeSpreadsheet from 'write-excel-file/node'
import { findBrowser, howToGetBrowser } from '../../electron/browser-shell/find-browser.ts'
import { isForAdults } from '../../src/core/content/check-texts.ts'
import type { Lesson } from '../../src/core/content/lesson.ts'
import type { TextFile } from '../../src/core/content/texts.ts'
import type { Plan } from './plan.ts'
import { scriptRows, type ScriptRow } from './script.ts'

/** The words of the script itself, for the adults who record, in their language. */
type Words = (name: string) => string

function readTexts(root: string, locale: string, name: string): TextFile['texts'] {
  const file = path.join(root, 'locales', locale, `${name}.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as TextFile).texts
}

function readLessons(root: string): Lesson[] {
  const folder = path.join(root, 'assets', 'lessons')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Lesson)
    .sort((one, other) => one.number - other.number)
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The fonts that the program carries: a studio's machine may lack Armenian letters. */
function fontFaces(root: string): string {
  const fonts = [
    ['noto-sans', ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']],
    ['noto-sans-armenian', ['armenian']],
  ] as const
  return fonts
    .flatMap(([family, subsets]) =>
      subsets.map((subset) => {
        const folder = path.join(root, 'node_modules', '@fontsource-variable', family)
        const ranges = JSON.parse(
          readFileSync(path.join(folder, 'unicode.json'), 'utf8'),
        ) as Record<string, string>
        const file = path.join(folder, 'files', `${family}-${subset}-wght-normal.woff2`)
        return `@font-face { font-family: Script; font-weight: 100 900; src: url("${pathToFileURL(file).href}"); unicode-range: ${ranges[subset] ?? 'U+0-10FFFF'} }`
      }),
    )
    .join('\n')
}

function scriptPage(
  root: string,
  locale: string,
  rows: readonly ScriptRow[],
  words: Words,
): string {
  const headings = ['number', 'sentence', 'picture', 'how', 'file']
  const lines = rows.map(({ number, id, text, picture, manner }) => {
    const file = picture && path.join(root, 'assets', 'pictures', `${picture}-640.webp`)
    const image = file && existsSync(file) ? `<img src="${pathToFileURL(file).href}" alt="">` : ''
    const cells = [String(number), escape(text), image, escape(words(manner)), escape(`${id}.wav`)]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>${escape(words('title'))}</title>
<style>
  ${fontFaces(root)}
  @page { size: A4; margin: 14mm 12mm }
  body { margin: 0; font: 11pt/1.35 Script, sans-serif }
  table { width: 100%; border-collapse: collapse }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  th, td { padding: 2mm; border-bottom: .3mm solid #888; text-align: start; vertical-align: top }
  td:nth-child(2) { width: 44%; font-size: 14pt; font-weight: 600 }
  td:nth-child(5) { font-size: 8pt; overflow-wrap: anywhere; width: 16% }
  img { width: 28mm; display: block }
</style>
<h1>${escape(words('title'))} · ${locale}</h1>
<p>${escape(words('intro'))}</p>
<table>
<thead><tr>${headings.map((name) => `<th>${escape(words(name))}</th>`).join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody>
</table>
`
}

function printPage(page: string, pdf: string): void {
  const browser = findBrowser()
  if (!browser) {
    throw new Error(`No browser to print with. ${howToGetBrowser()}`)
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'script-'))
  try {
    const file = path.join(folder, 'script.html')
    writeFileSync(file, page)
    execFileSync(
      browser.path,
      [
        ...[
          '--headless',
          '--disable-gpu',
          '--no-pdf-header-footer',
          '--allow-file-access-from-files',
        ],
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...[`--user-data-dir=${folder}`, `--print-to-pdf=${pdf}`, pathToFileURL(file).href],
      ],
      { stdio: 'ignore', timeout: 300_000 },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeTable(
  file: string,
  rows: readonly ScriptRow[],
  words: Words,
  describe: (picture: string) => string,
): Promise<void> {
  const headings = ['number', 'sentence', 'picture', 'how', 'file']
  await writeSpreadsheet(
    [
      headings.map((name) => ({ value: words(name), fontWeight: 'bold' as const })),
      ...rows.map(({ number, id, text, picture, manner }) => [
        { value: number },
        { value: text, wrap: true },
        { value: picture === null ? '' : describe(picture), wrap: true },
        { value: words(manner), wrap: true },
        { value: `${id}.wav` },
      ]),
    ],
    {
      columns: [{ width: 6 }, { width: 60 }, { width: 40 }, { width: 30 }, { width: 40 }],
      stickyRowsCount: 1,
    },
  ).toFile(file)
}

/** A print-ready script per language, as PDF and as a spreadsheet. */
export async function writeScripts(
  root: string,
  plans: readonly Plan[],
  target: string,
): Promise<void> {
  mkdirSync(target, { recursive: true })
  const lessons = readLessons(root)
  for (const { locale, planned } of plans) {
    const admin = readTexts(root, locale, 'admin')
    const pictures = readTexts(root, locale, 'pictures')
    const words: Words = (name) => admin[`admin.script.${name}`] ?? name
    // What staff hear may stay synthetic; children hear people.
    const rows = scriptRows(
      planned.filter(({ id }) => !isForAdults(id)),
      lessons,
    )
    const file = path.join(target, `script-${locale}`)
    printPage(scriptPage(root, locale, rows, words), `${file}.pdf`)
    const describe = (picture: string) => pictures[`pictures.${picture}`] ?? picture
    await writeTable(`${file}.xlsx`, rows, words, describe)
    console.log(`${file}.pdf, .xlsx: ${rows.length} sentences`)
  }
}
