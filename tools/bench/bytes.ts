import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { measure, type Measure } from './measure.ts'
import { root } from './program.ts'

/** What is loaded before the first screen, and what a build weighs on a stick. */
export function measureBytes(): readonly Measure[] {
  const locales = readdirSync(path.join(root, 'locales'))
  const shared = sizeOf('dist/renderer', 'dist/browser-shell', 'assets/pictures', 'assets/lessons')
  const sizeOfLocale = (code: string) => sizeOf(`locales/${code}`, `assets/narration/${code}`)
  const heaviest = Math.max(...locales.map(sizeOfLocale))
  const all = locales.reduce((sum, code) => sum + sizeOfLocale(code), shared)
  return [
    measure('initial JS, gzip', initialScriptBytes() / 1000, 'kB', 70),
    measure('build with one language', (shared + heaviest) / 1e6, 'MB', null),
    measure('build with all languages', all / 1e6, 'MB', null),
  ]
}

/** The page's own script and whatever it has the browser load beside it. */
function initialScriptBytes(): number {
  const folder = path.join(root, 'dist/renderer')
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1]!)
  if (scripts.length === 0) {
    throw new Error('dist/renderer/index.html loads no script.')
  }
  return scripts
    .map((script) => gzipSync(readFileSync(path.join(folder, script))).length)
    .reduce((sum, bytes) => sum + bytes)
}

function sizeOf(...names: readonly string[]): number {
  return names
    .map((name) => path.join(root, name))
    .map((file) =>
      statSync(file).isDirectory()
        ? readdirSync(file).reduce(
            (sum, name) => sum + sizeOf(path.relative(root, path.join(file, name))),
            0,
          )
        : statSync(file).size,
    )
    .reduce((sum, bytes) => sum + bytes, 0)
}
