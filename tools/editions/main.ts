// Puts out an organisation's build: `npm run dist -- --profile org`; options.ts has the rest.
import { spawnSync } from 'node:child_process'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { installationAt } from '../../electron/host/installation.ts'
import type { ContentReport } from '../../src/core/content/check.ts'
import { runNpm, withProgress } from '../bootstrap/run.mjs'
import { readContent } from '../validate/read.ts'
import { listFaults } from '../validate/summary.ts'
import { bytesIn, emptied, filesIn, writeBrowserEdition, writeHtmlEdition } from './editions.ts'
import {
  electronVersionOf,
  filesInArchive,
  iconsAt,
  packElectron,
  prepareElectron,
} from './electron.ts'
import { includeNode } from './node-runtime.ts'
import { parseOptions, type Edition, type Options } from './options.ts'
import { productOf } from './product.ts'
import { stage, stagedFiles } from './stage.ts'
import { zipFolder } from './zip.ts'

const root = path.join(import.meta.dirname, '../..')
const source = installationAt(root)
const options = readOptions()
const { profile: profileId, release } = options

// Before anything is built: validation says in plain words what is missing, and knows the profiles.
const { status, stdout } = spawnSync(
  process.execPath,
  [
    path.join(root, 'tools/validate/main.ts'),
    ...['--json', '--profile', profileId, '--root', source.contentRoot],
    ...(release ? ['--release'] : []),
  ],
  { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 28 },
)
if (status === 1) {
  console.error(listFaults((JSON.parse(stdout) as ContentReport).faults))
}
if (status !== 0) {
  fail('\nNothing was built. Mend what is listed above, then build again.', status ?? 1)
}
const { code, output } = await withProgress('Building the program', () =>
  runNpm(['run', 'build:editions'], { quiet: true }),
)
if (code !== 0) {
  fail(`${output}\nThe program cannot be built; the reason stands above.`, code)
}

const { content } = await readContent(source.contentRoot, profileId)
const { value: profile } = content.profile
const product = productOf(profile, source.version)
const files = stagedFiles(content)
const target = path.join(root, 'out', profileId)
const staged = await emptied(path.join(target, 'content'))
await stage(files, source.contentRoot, staged)
const installation = { ...source, version: product.version, release, contentRoot: staged }
await printParts()

const build: Readonly<Record<Edition, (folder: string) => Promise<void>>> = {
  browser: buildBrowser,
  html: buildHtml,
  electron: buildElectron,
}
for (const edition of options.editions) {
  await build[edition](await emptied(path.join(target, edition)))
}
await rm(staged, { recursive: true })
if (!release) {
  console.error('This build says "draft for review": it was made without --release.')
}

async function buildBrowser(folder: string): Promise<void> {
  await writeBrowserEdition({ installation, profileId, product, folder })
  const problem = options.node === null ? null : await includeNode(options.node, folder)
  if (problem) {
    fail(problem, 1)
  }
  print('browser edition', await bytesIn(folder), folder)
}

async function buildHtml(folder: string): Promise<void> {
  await writeHtmlEdition({ installation, profileId, product, folder })
  print('html edition', await bytesIn(folder), folder)
  const name = `${product.slug}-${product.version}-html`
  const file = path.join(target, `${name}.zip`)
  await zipFolder(folder, name, file)
  print('  as a zip', (await stat(file)).size, file)
}

async function buildElectron(folder: string): Promise<void> {
  const { config, archive } = await prepareElectron(
    { installation, profileId, product, folder },
    {
      profile,
      electronVersion: await electronVersionOf(root),
      electronDist: options.electronDist && path.resolve(options.electronDist),
      icons: iconsAt(
        profile.product?.icon
          ? path.join(source.contentRoot, 'profiles', profileId, profile.product.icon)
          : path.join(import.meta.dirname, 'icon.png'),
      ),
    },
  )
  print('electron archive', (await stat(archive)).size, archive)
  print('electron content', await bytesIn(path.join(folder, 'content')))
  if (options.dryRun) {
    const beside = (await filesIn(path.join(folder, 'content'))).map((name) => `content/${name}`)
    const inside = filesInArchive(archive).map((name) => `app.asar/${name}`)
    process.stdout.write(`\n${[...inside, ...beside].join('\n')}\n\n`)
    process.stdout.write(`Dry run: no package was made. ${folder} holds all that packing needs.\n`)
    return
  }
  try {
    for (const file of await packElectron(root, config, options.platforms)) {
      print('  package', (await stat(file)).size, file)
    }
  } catch (error) {
    console.error(`\n${(error as Error).message}`)
    fail(
      'No Electron package was made. Without a network name an Electron that you have with --electron-dist, ' +
        'or do everything but packing with --dry-run.',
      1,
    )
  }
}

async function printParts(): Promise<void> {
  const sizes = new Map<string, number>()
  for (const { file, part } of files) {
    const { size } = await stat(path.join(staged, file))
    sizes.set(part, (sizes.get(part) ?? 0) + size)
  }
  for (const [part, bytes] of sizes) {
    print(part, bytes)
  }
  print('program and fonts', await bytesIn(path.join(source.appRoot, 'dist/renderer')))
}

function print(what: string, bytes: number, where = ''): void {
  const size =
    bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  process.stdout.write(`${what.padEnd(18)}${size.padStart(10)}  ${where}`.trimEnd() + '\n')
}

function readOptions(): Options {
  const parsed = parseOptions(process.argv.slice(2), process.platform)
  return parsed.ok ? parsed.options : fail(parsed.message, 2)
}

function fail(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}
