import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as fontkit from 'fontkit'

/** The fonts that the program carries; each lies in one file per group of scripts. */
const families = [
  { name: 'noto-sans', subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] },
  { name: 'noto-sans-armenian', subsets: ['armenian'] },
]

const packages = path.join(import.meta.dirname, '../../node_modules/@fontsource-variable')

type Range = readonly [first: number, last: number]

/**
 * Whether a character can be shown: its font must have the glyph, and the style sheet must let the
 * browser ask that font for it.
 */
export async function readBundledFonts(): Promise<(codePoint: number) => boolean> {
  const fonts = await Promise.all(
    families.map(async ({ name, subsets }) => {
      const ranges = JSON.parse(
        await readFile(path.join(packages, name, 'unicode.json'), 'utf8'),
      ) as Record<string, string>
      return subsets.map((subset) => ({
        ranges: ranges[subset]!.split(',').map(parseRange),
        font: openFont(path.join(packages, name, 'files', `${name}-${subset}-wght-normal.woff2`)),
      }))
    }),
  )
  return (codePoint) =>
    fonts
      .flat()
      .some(
        ({ ranges, font }) =>
          ranges.some(([first, last]) => codePoint >= first && codePoint <= last) &&
          font.hasGlyphForCodePoint(codePoint),
      )
}

function openFont(file: string): fontkit.Font {
  const font = fontkit.openSync(file)
  if ('fonts' in font) {
    throw new Error(`${file} holds several fonts`)
  }
  return font
}

/** `U+0400-045F` or `U+2116`. */
function parseRange(range: string): Range {
  const [first, last] = range.replace('U+', '').split('-')
  return [Number.parseInt(first!, 16), Number.parseInt(last ?? first!, 16)]
}
