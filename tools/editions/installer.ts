import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, 'installer')

/** What electron-builder has the installer say, by language and name of the message. */
const messages = JSON.parse(readFileSync(path.join(folder, 'messages.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>

/** The languages that electron-builder has no messages in: NSIS has the one and lacks the other. */
const added: Readonly<Record<string, { readonly name: string; readonly from: string }>> = {
  az: { name: 'Azerbaijani', from: folder },
  hy: { name: 'Armenian', from: '${NSISDIR}\\Contrib\\Language files' },
}

/** A script that electron-builder includes: it gives the installer the languages that it lacks. */
export function installerScript(languages: readonly string[]): string {
  const lines = languages.flatMap((code) => {
    const language = added[code]
    if (!language) {
      return []
    }
    const said = Object.entries(messages[code]!).map(([id, text]) => {
      const written = text.replaceAll('\n', '$\\r$\\n')
      return `  LangString ${id} \${LANG_${language.name.toUpperCase()}} "${written}"`
    })
    return [`  !insertmacro MUI_LANGUAGEEX "${language.from}" "${language.name}"`, ...said]
  })
  // Without this mark makensis takes the letters for those of the computer it runs on.
  return `\uFEFF!macro customHeader\n${lines.join('\n')}\n!macroend\n`
}
