// How far every lesson has come in every language: `npm run coverage -- [--profile organisation]`.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { narrationHash } from '../../electron/host/content.ts'
import { listProfiles } from '../../electron/host/options.mjs'
import { readContent } from '../validate/read.ts'
import { coverageRows } from './rows.ts'
import { pageOf, textTable } from './tables.ts'

const root = path.join(import.meta.dirname, '../..')
const { profile } = parseArgs({
  options: { profile: { type: 'string', default: 'demo' } },
}).values
const profiles = listProfiles(root)
if (profiles.includes(profile)) {
  const { content } = await readContent(root, profile)
  const rows = coverageRows(content, narrationHash)
  const file = path.join(root, 'out', profile, 'coverage.html')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, pageOf(`${content.profile.value.organisation}: coverage`, rows))
  process.stdout.write(`${textTable(rows)}\n\nThe same as a page: ${file}\n`)
} else {
  console.error(`There is no profile "${profile}"; there are: ${profiles.join(', ')}.`)
  process.exitCode = 2
}
