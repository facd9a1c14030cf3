import type { CoverageRow } from './rows.ts'

const headings: Readonly<Record<keyof CoverageRow, string>> = {
  language: 'language',
  lesson: 'lesson',
  texts: 'texts',
  readByMachine: 'machine-read',
  readByNative: 'native-read',
  toMend: 'to mend',
  humanVoice: 'human voice',
  draftVoice: 'draft voice',
  staleVoice: 'stale',
  noVoice: 'no voice',
  picturesVerified: 'pictures verified',
  approved: 'approved',
}
const columns = Object.keys(headings) as (keyof CoverageRow)[]

/** For the console: columns as wide as their widest entry. */
export function textTable(rows: readonly CoverageRow[]): string {
  const widths = columns.map((column) =>
    Math.max(headings[column].length, ...rows.map((row) => String(row[column]).length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index]!))
      .join('  ')
      .trimEnd()
  return [
    line(columns.map((column) => headings[column])),
    ...rows.map((row) => line(columns.map((column) => String(row[column])))),
  ].join('\n')
}

/** One page that opens from anywhere and prints. */
export function pageOf(title: string, rows: readonly CoverageRow[]): string {
  const cells = (tag: 'td' | 'th', texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title)}</title>
    <style>
      body { margin: 2rem; font: 16px/1.4 sans-serif; color: #12343b }
      table { border-collapse: collapse }
      th, td { padding: .3rem .8rem; border-bottom: 1px solid #d8d2c4; text-align: left }
      th { position: sticky; top: 0; background: #fff }
    </style>
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    <table>
      <thead>${cells(
        'th',
        columns.map((column) => headings[column]),
      )}</thead>
      <tbody>
${rows
  .map((row) =>
    cells(
      'td',
      columns.map((column) => String(row[column])),
    ),
  )
  .join('\n')}
      </tbody>
    </table>
  </body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
