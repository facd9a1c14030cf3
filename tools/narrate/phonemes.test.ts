import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseLexicon } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { phonemesOf } from './phonemes.ts'
import { isThere } from './programs.ts'
import { readVoices } from './voices.ts'

const root = path.join(import.meta.dirname, '../..')
const voices = readVoices()

function readRows(locale: string): readonly (readonly [written: string, sounds: string])[] {
  const [, ...lines] = readFileSync(path.join(import.meta.dirname, `words/${locale}.tsv`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => line.split('\t') as [string, string])
}

describe.each(Object.keys(voices))('the sounds of %s', (locale) => {
  const voice = voices[locale]!
  const rows = readRows(locale)

  test('at least sixty words are listed, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(new Set(rows.map(([written]) => written)).size).toBe(rows.length)
  })

  // The voices start slowly on a machine that is busy.
  const patience = { timeout: 120_000 }
  test.skipIf(!isThere(voice.engine))('every listed word is said as it should be', patience, () => {
    const file = `locales/${locale}/speech.tsv`
    const lexicon = parseLexicon(readFileSync(path.join(root, file), 'utf8'), locale, file)
    const folder = mkdtempSync(path.join(tmpdir(), 'sounds-'))
    try {
      const said = phonemesOf(
        rows.map(([written]) => normalise(written, locale, lexicon)),
        voice,
        folder,
      )
      expect(rows.map(([written], index) => [written, said[index]])).toEqual(rows)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
