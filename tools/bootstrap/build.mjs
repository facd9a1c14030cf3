import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, runNpm, withProgress } from './run.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'

const sources = [
  'electron',
  'src',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
  'vite.electron.config.ts',
]
const products = ['browser-shell/main.js', 'electron/main.js', 'renderer/index.html']
const stampFile = path.join(root, 'dist/.build-stamp')

/** Build the program where its sources have changed. True if what lies in `dist` is up to date. */
export async function buildIfChanged() {
  const wanted = hashOf(root, sources)
  const complete = products.every((product) => existsSync(path.join(root, 'dist', product)))
  if (complete && readStamp(stampFile) === wanted) {
    return true
  }
  const { code, output } = await withProgress('Building the program', () =>
    runNpm(['run', 'build'], { quiet: true }),
  )
  if (code === 0) {
    writeStamp(stampFile, wanted)
  } else {
    console.error(output)
    console.error('The program cannot be built; the reason stands above.')
  }
  return code === 0
}
