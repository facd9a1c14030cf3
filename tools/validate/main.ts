// Checks all content: `npm run validate -- [--json] [--release] [--profile org] [--root folder]`.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { narrationHash } from '../../electron/host/content.ts'
import { isSigned } from '../../electron/host/signature.ts'
import { listProfiles } from '../../electron/host/options.mjs'
import { checkContent } from '../../src/core/content/check.ts'
import { openDictionaries } from './dictionaries.ts'
import { readBundledFonts } from './fonts.ts'
import { readContent, sha256 } from './read.ts'
import { summarise } from './summary.ts'

const usage =
  'Usage: npm run validate -- [--json] [--release] [--profile <organisation>] [--root <folder>]'

const { json, release, profile, root } = readOptions()
if (!existsSync(root)) {
  refuse(`There is no folder "${root}"`)
}
const profiles = listProfiles(root)
if (!profiles.includes(profile)) {
  refuse(`There is no profile "${profile}"; there are: ${profiles.join(', ') || 'none'}`)
}

const { content, faults } = await readContent(root, profile)
const tools = {
  hash: narrationHash,
  digest: sha256,
  spells: await openDictionaries(content.profile.value.languages),
  hasGlyph: await readBundledFonts(),
  isSigned,
}
const checked = checkContent(content, tools, release)
const report = { ...checked, faults: [...faults, ...checked.faults] }

process.stdout.write(`${json ? JSON.stringify(report, null, 2) : summarise(report)}\n`)
process.exitCode = report.faults.length === 0 ? 0 : 1

function readOptions() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        release: { type: 'boolean', default: false },
        profile: { type: 'string', default: 'demo' },
        root: { type: 'string', default: path.join(import.meta.dirname, '../..') },
      },
    }).values
  } catch (error) {
    const [problem] = (error as Error).message.split('. ')
    return refuse(problem!)
  }
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}. ${usage}\n`)
  process.exit(2)
}
