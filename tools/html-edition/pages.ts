import { contentSecurityPolicy } from '../../electron/host/headers.ts'
import { notStarted } from '../../src/core/resting-words.ts'
import type { ContentBundle } from '../../src/bridge/in-page.ts'

/** Who a page of the edition is for: a child alone, or a teacher with a class. */
export type Audience = 'kiosk' | 'classroom'

/** A meta element cannot say who may frame the page; a page from a stick is framed by nobody. */
const policy = contentSecurityPolicy
  .split('; ')
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (mark) => escapes[mark]!)
}

function page(attributes: string, title: string, styles: readonly string[], body: string): string {
  return `<!doctype html>
<html ${attributes}>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="program/icon.svg" />
${styles.map((style) => `    <link rel="stylesheet" href="program/${style}" />`).join('\n')}
  </head>
  <body>
${body}
  </body>
</html>
`
}

/** The program itself: classic scripts, the content before the program that reads it. */
export function programPage({ start, index, locales }: ContentBundle, audience: Audience): string {
  const scripts = ['content/index.js', ...Object.keys(locales).map(scriptOfLocale)]
  const elements = [...scripts, 'program/program.js'].map(
    (script) => `    <script src="${script}"></script>`,
  )
  const title = index.locales.find(({ code }) => code === start.defaultLanguage)?.appName ?? ''
  return page(
    `lang="${start.defaultLanguage}" data-mode="${audience}"`,
    title,
    ['style.css'],
    [`    <div id="app">${notStarted}</div>`, ...elements].join('\n'),
  )
}

const saidToAdults = [
  'admin.html.open',
  'admin.html.classroom',
  'admin.html.whole',
  'admin.html.no-counts',
  'admin.html.no-guard',
  'admin.html.no-slides',
  'admin.html.browsers',
]

/** What the edition is and what it lacks, in every language that it has. */
export function pageForAdults({ start, index, adminTexts }: ContentBundle): string {
  const textIn = (code: string, id: string) => {
    const program = index.locales.find((locale) => locale.code === code)?.appName ?? ''
    return (adminTexts[code]?.[id] ?? '').replaceAll('{{program}}', program)
  }
  const sections = index.locales.map(({ code }) => {
    const text = (id: string) => escaped(textIn(code, id))
    const said = [...saidToAdults, ...(start.approved ? [] : ['admin.html.draft'])]
    return `    <section lang="${code}">
      <h1>${text('admin.html.title')}</h1>
${said.map((id) => `      <p>${text(id)}</p>`).join('\n')}
    </section>`
  })
  return page(
    `lang="${start.defaultLanguage}"`,
    textIn(start.defaultLanguage, 'admin.html.title'),
    ['style.css', 'brand.css', 'adults.css'],
    `    <main class="for-adults">\n${sections.join('\n')}\n    </main>`,
  )
}

/** The colours of the organisation for a page that runs no program. */
export function brandStyles({ start }: ContentBundle): string {
  const colours = Object.entries(start.branding.colours)
  return `:root {\n${colours.map(([name, colour]) => `  --${name}: ${colour};\n`).join('')}}\n`
}

export function scriptOfLocale(code: string): string {
  return `content/${code}.js`
}
