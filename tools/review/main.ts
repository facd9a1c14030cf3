// Takes over what a reader found: `npm run review -- --locale <code> --reader native <table.tsv>`.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import prettier from 'prettier'
import { narrationHash } from '../../electron/host/content.ts'
import { textsToReview } from '../../src/core/content/check-review.ts'
import { readContent } from '../validate/read.ts'
import type { Review } from '../../src/core/content/review.ts'
import { takeOver } from './take-over.ts'

const usage =
  'Usage: npm run review -- --locale <code> --reader <machine|native> [--profile <organisation>] <table.tsv>\n' +
  'In each line of the table: the id of a text, pass or mend, and a note, with a tab between them.'

const root = path.join(import.meta.dirname, '../..')
const { locale, reader, profile, table } = readOptions()
const { content } = await readContent(root, profile)
const file = `locales/${locale}/review.json`
const texts = textsToReview(content, locale)
if (texts.size === 0) {
  refuse(`The profile "${profile}" has no language "${locale}".`)
}
if (content.unread.has(file)) {
  refuse(`${file} cannot be read; npm run validate says why.`)
}
const hashes = new Map([...texts].map(([id, text]) => [id, narrationHash(text)]))
const earlier = content.reviews.get(locale)?.value.reviews ?? {}
const found = await readFile(table, 'utf8').catch(() => refuse(`There is no file ${table}.`))
const result = takeOver(found, reader, hashes, earlier)
if (result.ok) {
  const written = {
    $schema: '../../schemas/review.schema.json',
    format: 1,
    reviews: result.reviews,
  }
  await writeFile(
    path.join(root, file),
    await prettier.format(JSON.stringify(written), { parser: 'json', printWidth: 100 }),
  )
  console.log(`${file}: ${result.taken} taken over.`)
  if (result.kept > 0) {
    console.log(`${result.kept} left as a native reader had judged them.`)
  }
} else {
  refuse(`Nothing is taken over from ${table}:\n  ${result.problems.join('\n  ')}`)
}

type Options = {
  readonly locale: string
  readonly reader: Review['reader']
  readonly profile: string
  readonly table: string
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        reader: { type: 'string' },
        profile: { type: 'string', default: 'demo' },
      },
    })
    const [table] = positionals
    if (values.locale && table && (values.reader === 'machine' || values.reader === 'native')) {
      return { locale: values.locale, reader: values.reader, profile: values.profile, table }
    }
  } catch (error) {
    console.error((error as Error).message)
  }
  return refuse(usage)
}

function refuse(problem: string): never {
  console.error(problem)
  process.exit(2)
}
