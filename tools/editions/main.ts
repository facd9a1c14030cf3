// Puts out an organisation's build: `npm run dist -- --profile org [--release] [--edition browser|html|all]`.
import { spawnSync } from 'node:child_process'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { installationAt } from '../../electron/host/installation.ts'
import { readContent } from '../validate/read.ts'
import { bytesIn, emptied, writeBrowserEdition, writeHtmlEdition } from './editions.ts'
import { stage, stagedFiles } from './stage.ts'

const usage =
  'Usage: npm run dist -- --profile <organisation> [--release] [--edition browser|html|all]'
const writers = { browser: writeBrowserEdition, html: writeHtmlEdition } as const
type Edition = keyof typeof writers

const root = path.join(import.meta.dirname, '../..')
const installation = installationAt(root)
const { profile, release, editions } = readOptions()

// Validation says in plain words what is missing, and knows the profiles that there are.
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'tools/validate/main.ts'),
    ...['--profile', profile, '--root', installation.contentRoot],
    ...(release ? ['--release'] : []),
  ],
  { stdio: 'inherit' },
)
if (status !== 0) {
  console.error('\nNothing was built. Mend what is listed above, then build again.')
  process.exit(status ?? 1)
}

const { content } = await readContent(installation.contentRoot, profile)
const version = content.profile.value.product?.version ?? installation.version
const files = stagedFiles(content)
const target = path.join(root, 'out', profile)
const staged = await emptied(path.join(target, 'content'))
await stage(files, installation.contentRoot, staged)
await printParts()
for (const edition of editions) {
  const folder = await emptied(path.join(target, edition))
  await writers[edition]({
    installation: { ...installation, version, release, contentRoot: staged },
    profileId: profile,
    folder,
  })
  print(`${edition} edition`, await bytesIn(folder), `  ${folder}`)
}
await rm(staged, { recursive: true })
if (!release) {
  console.error('This build says "draft for review": it was built without --release.')
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
}

function print(what: string, bytes: number, more = ''): void {
  const megabytes = (bytes / 1_000_000).toFixed(1).padStart(7)
  process.stdout.write(`${what.padEnd(16)}${megabytes} MB${more}\n`)
}

function readOptions() {
  try {
    const { profile, release, edition } = parseArgs({
      options: {
        profile: { type: 'string' },
        release: { type: 'boolean', default: false },
        edition: { type: 'string', default: 'all' },
      },
    }).values
    const all = Object.keys(writers) as Edition[]
    const editions = all.filter((each) => edition === 'all' || edition === each)
    if (profile === undefined) {
      return refuse('Name the profile to build')
    }
    return editions.length === 0
      ? refuse(`There is no edition "${edition}"`)
      : { profile, release, editions }
  } catch (error) {
    return refuse((error as Error).message.split('. ')[0]!)
  }
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}. ${usage}\n`)
  process.exit(2)
}
