// Completes the HTML edition: `npm run build:html -- [--profile organisation]`.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { installationAt } from '../../electron/host/installation.ts'
import { describeFault } from '../../electron/host/log.ts'
import { listProfiles } from '../../electron/host/options.mjs'
import { readBundle, writeEdition } from './edition.ts'

const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, 'dist/html-edition')
const installation = installationAt(root)
const profile = readProfileId()
const profiles = listProfiles(installation.contentRoot)
if (profiles.includes(profile)) {
  const { bundle, faults } = await readBundle(installation, profile)
  faults.forEach((fault) => console.error(describeFault(fault)))
  await writeEdition(bundle, installation, folder)
  console.log(`The HTML edition is in ${folder}: copy the whole folder, then open index.html.`)
} else {
  console.error(`There is no profile "${profile}"; there are: ${profiles.join(', ') || 'none'}.`)
  process.exitCode = 2
}

function readProfileId(): string {
  try {
    return parseArgs({ options: { profile: { type: 'string', default: 'demo' } } }).values.profile
  } catch (error) {
    console.error((error as Error).message)
    console.error('Usage: npm run build:html -- [--profile <organisation>]')
    process.exit(2)
  }
}
