import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentIdOf } from '../../src/core/content/check-texts.ts'
import { restingWords } from '../../src/core/resting-words.ts'

const root = path.join(import.meta.dirname, '../..')

describe('texts of the interface', () => {
  test('every text that a screen names is written; validate compares the languages', async () => {
    const files = await Promise.all(['ui', 'messages', 'admin'].map(idsOf))
    const written = new Set(files.flat())
    const named = await namedInSources()
    expect(named.size).toBeGreaterThan(0)
    expect([...named].filter((id) => !written.has(id))).toEqual([])
  })
})

test.each(restingWords)(
  'the words of the safe page in $lang are those that a clip speaks',
  async ({ lang, text }) => {
    const file = await readFile(path.join(root, `locales/${lang}/ui.json`), 'utf8')
    expect((JSON.parse(file) as { texts: Record<string, string> }).texts['ui.resting']).toBe(text)
  },
)

async function idsOf(name: string): Promise<readonly string[]> {
  const file = await readFile(path.join(root, `locales/en/${name}.json`), 'utf8')
  const { texts } = JSON.parse(file) as { texts: Record<string, string> }
  return Object.keys(texts).map(contentIdOf)
}

/** Whole ids in quotes; ids that are put together while the program runs are not seen here. */
async function namedInSources(): Promise<ReadonlySet<string>> {
  const files = await readdir(path.join(root, 'src'), { recursive: true })
  const sources = await Promise.all(
    files
      .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts'))
      .map((file) => readFile(path.join(root, 'src', file), 'utf8')),
  )
  const ids = sources.flatMap((source) =>
    [...source.matchAll(/['"]((?:ui|messages|admin)(?:\.[a-z0-9-]+)+)['"]/g)].map(
      (match) => match[1]!,
    ),
  )
  return new Set(ids)
}
