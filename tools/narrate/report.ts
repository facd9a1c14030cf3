import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plan } from './plan.ts'

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A page per language for native listeners: the text, what the voice was told, the sound. */
export function writeReport(plans: readonly Plan[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'narration-report-'))
  for (const { locale, voice, folder: clipFolder, planned, clips } of plans) {
    const rows = planned.map(({ id, text, spoken, state }) => {
      const source = pathToFileURL(join(clipFolder, `${id}.webm`)).href
      const sound =
        state === 'missing' ? 'no clip' : `<audio controls preload="none" src="${source}"></audio>`
      const stale = state === 'fresh' || state === 'missing' ? '' : ' (stale)'
      const made = clips[id]?.kind === 'human' ? 'recording' : 'draft'
      const cells = [id, escape(text), escape(spoken), `${sound}${stale}`, made]
      return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    })
    const page = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>Narration: ${locale}</title>
<style>
  body { font: 18px/1.4 sans-serif; margin: 2rem }
  td, th { padding: .4rem .8rem; text-align: left; vertical-align: top; border-top: 1px solid #ccc }
</style>
<h1>${locale}: ${escape(voice.label)}</h1>
<p>Wrong words are corrected in locales/${locale}/speech.tsv.</p>
<table>
<tr><th>id<th>text<th>spoken form<th>sound<th>kind</tr>
${rows.join('\n')}
</table>
`
    writeFileSync(join(folder, `${locale}.html`), page)
  }
  return folder
}
