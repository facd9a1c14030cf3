import { textFile, type ContentRead } from './check-input.ts'
import { contentIdOf, pluralEnding, textsByLanguage, type LocaleTexts } from './check-texts.ts'
import type { Fault } from './fault.ts'

/** Plural forms and placeholders: what a counted or filled-in text is made of. */
export function checkForms(content: ContentRead): readonly Fault[] {
  const languages = textsByLanguage(content)
  return [...languages.flatMap(checkPlurals), ...checkPlaceholders(languages)]
}

/** A counted text has exactly the forms that its language tells apart. */
function checkPlurals({ code, texts }: LocaleTexts): readonly Fault[] {
  const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories
  const counted = new Set(
    [...texts.keys()].filter((key) => pluralEnding.test(key)).map(contentIdOf),
  )
  return [...counted].flatMap((id) => {
    const file = textFile(code, id)
    const missing = categories.filter((category) => !texts.has(`${id}_${category}`))
    const idle = [...texts.keys()].filter((key) => {
      const form = pluralEnding.exec(key)?.[1]
      return contentIdOf(key) === id && !categories.some((category) => category === form)
    })
    return [
      ...missing.map((category) => ({
        file,
        id: `${id}_${category}`,
        problem: `the plural form "${category}" is missing`,
        cure: `The language "${code}" needs: ${categories.join(', ')}.`,
      })),
      ...idle.map((key) => ({
        file,
        id: key,
        problem: 'this form of a counted text is never shown',
        cure: `Remove it: the language "${code}" has ${categories.join(', ')}.`,
      })),
    ]
  })
}

const placeholder = /\{\{\s*([\w.-]+)[^}]*\}\}/g

/** The same placeholders in every language; `one` may spell its number out. */
function checkPlaceholders(languages: readonly LocaleTexts[]): readonly Fault[] {
  const wanted = new Map<string, { readonly names: string; readonly code: string }>()
  const faults: Fault[] = []
  for (const { code, texts } of languages) {
    for (const [key, text] of texts) {
      const id = contentIdOf(key)
      const names = [...new Set([...text.matchAll(placeholder)].map((match) => match[1]!))].sort()
      const fault = (problem: string, cure: string) =>
        void faults.push({ file: textFile(code, key), id: key, problem, cure })
      if (/[{}]/.test(text.replace(placeholder, ''))) {
        fault('a brace that belongs to no placeholder', 'Write placeholders like {{count}}.')
      }
      const mayLack = pluralEnding.test(key) && !key.endsWith('_other')
      const listed = names.join(', ')
      const model = wanted.get(id)
      if (!model && !mayLack) {
        wanted.set(id, { names: listed, code })
      } else if (model && model.names !== listed && !(mayLack && isPart(names, model.names))) {
        fault(
          `the placeholders (${listed || 'none'}) differ from those in "${model.code}"`,
          `Use exactly: ${model.names || 'none'}.`,
        )
      }
    }
  }
  return faults
}

function isPart(names: readonly string[], all: string): boolean {
  return names.every((name) => all.split(', ').includes(name))
}
