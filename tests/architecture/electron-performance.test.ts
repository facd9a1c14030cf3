import { expect, test } from 'vitest'
import { read, sourcesOf } from './imports.ts'

/** Holds what `docs/adr/0006-electron-performance.md` answers, by the numbers of Electron's list. */
const main = read('electron/main.ts')

test('the decision answers each of the eight items, in order', () => {
  const items = [
    ...read('docs/adr/0006-electron-performance.md').matchAll(/^\| (\d) [^|]+\|([^|]+)\|$/gm),
  ]
  expect(items.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('1: nothing is needed at run time but what was decided on', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object }
  expect(Object.keys(dependencies).sort()).toEqual([
    '@fontsource-variable/noto-sans',
    '@fontsource-variable/noto-sans-armenian',
    'howler',
    'i18next',
    'valibot',
  ])
})

test('2: the audio output is opened only once the first screen stands', () => {
  expect(read('src/app/app.svelte.ts')).toMatch(
    /requestIdleCallback\(\(\) => this\.narrator\.keep\(/,
  )
})

test('2: the libraries for sound and for values in texts come after the first screen', () => {
  const app = read('src/app/app.svelte.ts')
  expect(app).toMatch(/^import type \{ ClipPlayer \} from '\.\.\/audio\/clip-player\.ts'$/m)
  expect(app).toMatch(/await import\('\.\.\/audio\/clip-player\.ts'\)/)
  const translator = read('src/i18n/translator.ts')
  expect(translator).toMatch(/^import type .* from 'i18next'$/m)
  expect(translator).toMatch(/await import\('i18next'\)/)
})

test('3: the main process never waits for the disk once it has started', () => {
  const waiting = sourcesOf('electron/app', 'electron/security', 'electron/host')
    .concat('electron/main.ts', 'electron/preload.ts')
    .filter((file) => /\b\w+Sync\(/.test(read(file)))
  expect(waiting).toEqual(['electron/host/installation.ts', 'electron/host/options.mjs'])
  expect(main.indexOf('installationAt(')).toBeLessThan(main.indexOf('async function run'))
  expect(main.indexOf('listProfiles(')).toBeLessThan(main.indexOf('async function run'))
})

test('4: the renderer never waits either', () => {
  const waiting = sourcesOf('src').filter((file) => /sendSync|XMLHttpRequest/.test(read(file)))
  expect(waiting).toEqual([])
})

test('5, 7: bundled, without a polyfill', () => {
  expect(read('vite.config.ts')).toContain('modulePreload: { polyfill: false }')
  const host = read('vite.electron.config.ts')
  expect(host).toContain('noExternal: true')
  expect(host).toContain('codeSplitting: false')
})

test('6: Chromium asks for nothing by itself', () => {
  expect(main).toContain('quietenChromium(app.commandLine)')
  expect(main.indexOf('quietenChromium')).toBeLessThan(main.indexOf('app.whenReady()'))
})

test('8: no default menu is ever built', () => {
  expect(main).toContain('Menu.setApplicationMenu(null)')
  expect(main.indexOf('Menu.setApplicationMenu(null)')).toBeLessThan(
    main.indexOf('app.whenReady()'),
  )
})
