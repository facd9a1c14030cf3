import { expect, test } from 'vitest'
import { read, sourcesOf } from './imports.ts'

/** Every file with styles but the theme itself, `src/styles/tokens.css`. */
const files = [
  'src/styles/base.css',
  'tools/html-edition/adults.css',
  ...sourcesOf('src').filter((file) => file.endsWith('.svelte')),
]

/** A colour that is written out, and so would not follow a profile's own. */
const colour =
  /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?!var\()|\b(white|black|red|green|blue|yellow|orange|gray|grey)\b/i

/** Browsers of 2022, for which the program is built, do not know these. */
const tooNew = /color-mix\(|light-dark\(|\(from /

/** What is said of a look in a file: the values in its style sheet and in its drawings. */
function valuesIn(file: string): readonly string[] {
  const text = read(file)
  const at = file.endsWith('.css') ? 0 : text.lastIndexOf('<style')
  const styles = at < 0 ? '' : text.slice(at).replace(/\/\*[^]*?\*\//g, '')
  return [
    ...[...styles.matchAll(/:([^:;{}]+);/g)].map(([, value]) => value!),
    ...[...text.matchAll(/\b(?:fill|stroke)="([^"{]*)"/g)].map(([, value]) => value!),
  ]
}

test.each(files)('%s takes every colour from the theme, where a profile changes it', (file) => {
  const values = valuesIn(file).map((value) => value.trim())
  expect(
    values.filter((value) => colour.test(value.replace(/var\(--[a-z-]+\)/g, 'var()'))),
  ).toEqual([])
  expect(values.filter((value) => tooNew.test(value))).toEqual([])
})
