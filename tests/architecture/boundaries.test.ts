import { describe, expect, test } from 'vitest'
import { cycleIn, importsOf, read, sourcesOf } from './imports.ts'

type Rule = {
  /** Files the rule is for. */
  readonly files: RegExp
  readonly except?: RegExp
  /** What they may import; anything else is a fault. */
  readonly may: readonly RegExp[]
}

const appContext = /^src\/app\/(context\.ts|parts\/)/

/** The table of `docs/adr/0002-boundaries.md`. */
const rules: readonly Rule[] = [
  { files: /^src\/core\//, may: [/^src\/core\//, /^valibot$/] },
  { files: /^src\/bridge\//, may: [/^src\/(core|bridge)\//, /^valibot$/] },
  { files: /^src\/ui\//, may: [/^src\/(styles|ui)\//, /^svelte(\/|$)/] },
  { files: /^src\/audio\//, may: [/^src\/(core|audio)\//, /^howler$/] },
  { files: /^src\/i18n\//, may: [/^src\/(core|i18n)\//, /^i18next$/, /^svelte(\/|$)/] },
  { files: /^src\/app\//, may: [/^src\//, /^svelte(\/|$)/] },
  {
    files: /^electron\/(host|browser-shell)\//,
    may: [
      /^node:/,
      /^src\/core\//,
      /^src\/bridge\/contract/,
      /^electron\/(host|browser-shell)\//,
      /^valibot$/,
    ],
  },
  {
    files: /^electron\/(main\.ts|preload\.ts|app\/|security\/)/,
    may: [/^node:/, /^electron$/, /^electron\//, /^src\/core\//, /^src\/bridge\//, /^valibot$/],
  },
  {
    files: /^tools\//,
    except: /^tools\/bootstrap\//,
    may: [
      /^node:/,
      /^src\/core\//,
      /^electron\/host\//,
      /^electron\/browser-shell\/find-browser\.ts$/,
      /^electron\/security\/fuses\.ts$/,
      /^src\/bridge\/in-page\.ts$/,
      /^tools\//,
      /^valibot$/,
      /^koffi$/,
      /^electron-builder$/,
      /^@electron\/(asar|fuses)$/,
      /^yazl$/,
      /^prettier$/,
      /^hunspell-asm$/,
      /^fontkit$/,
      /^write-excel-file\/node$/,
      /^@playwright\/test$/,
      /^@valibot\/to-json-schema$/,
    ],
  },
  // The bootstrap runs before anything is installed.
  {
    files: /^tools\/bootstrap\//,
    may: [/^node:/, /^tools\/bootstrap\//, /^electron\/host\/[a-z-]+\.mjs$/],
  },
]

const sources = sourcesOf('src', 'electron', 'tools')

describe('boundaries', () => {
  test('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(60)
  })

  test.each(rules)('$files imports only what it may', ({ files, except, may }) => {
    const own = sources.filter((file) => files.test(file) && !except?.test(file))
    const faults = own
      .flatMap(importsOf)
      .filter(({ to }) => !may.some((allowed) => allowed.test(to)))
      .map(({ from, to }) => `${from} imports ${to}`)
    expect(faults).toEqual([])
  })

  test('a feature never imports another feature', () => {
    const faults = sources
      .filter((file) => file.startsWith('src/features/'))
      .flatMap(importsOf)
      .filter(({ from, to }) => {
        const own = from.split('/').slice(0, 3).join('/')
        const allowed =
          to.startsWith(`${own}/`) ||
          /^src\/(core|ui|audio|i18n)\//.test(to) ||
          to === 'src/bridge/client.ts' ||
          appContext.test(to) ||
          /^svelte(\/|$)/.test(to)
        return !allowed
      })
      .map(({ from, to }) => `${from} imports ${to}`)
    expect(faults).toEqual([])
  })

  test('nothing that ships knows of the stand-in for Electron', () => {
    expect(sources.filter((file) => /stand-in/i.test(read(file)))).toEqual([])
  })

  test('there are no cycles', () => {
    expect(cycleIn(sources)).toBeNull()
  })

  test.each([
    ['howler', 'src/audio/clip-player.ts'],
    ['i18next', 'src/i18n/translator.ts'],
  ])('%s has exactly one importer', (library, importer) => {
    expect(sources.filter((file) => importsOf(file).some(({ to }) => to === library))).toEqual([
      importer,
    ])
  })

  test('the core asks neither clock nor dice', () => {
    const faults = sources.filter(
      (file) =>
        file.startsWith('src/core/') && /Date\.now|new Date\(\)|Math\.random/.test(read(file)),
    )
    expect(faults).toEqual([])
  })

  test('no component writes markup or a style attribute that the policy would refuse', () => {
    const faults = sources.filter(
      (file) => file.endsWith('.svelte') && /\{@html|\sstyle="/.test(read(file)),
    )
    expect(faults).toEqual([])
  })

  test('files are kebab-case, components PascalCase', () => {
    const name = (file: string) => file.split('/').at(-1)!
    const faults = sources.filter((file) =>
      file.endsWith('.svelte')
        ? !/^[A-Z][A-Za-z]*\.svelte$/.test(name(file))
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.svelte)?\.(ts|cts|mjs)$/.test(name(file)),
    )
    expect(faults).toEqual([])
  })
})
