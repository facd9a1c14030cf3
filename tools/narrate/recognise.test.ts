import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makePlan } from './plan.ts'
import { isThere } from './programs.ts'
import { errorRate, readBaseline, recognise, wordsToRecognise, wrongWords } from './recognise.ts'
import { readVoices } from './voices.ts'

test('words that are changed, left out or added count as wrong', () => {
  const said = ['go', 'back', 'the', 'way', 'you', 'came']
  expect(wrongWords(said, said)).toBe(0)
  expect(wrongWords(said, ['go', 'black', 'the', 'way', 'you', 'came'])).toBe(1)
  expect(wrongWords(said, ['back', 'the', 'way', 'you', 'came', 'in'])).toBe(2)
  expect(wrongWords(said, [])).toBe(6)
  expect(errorRate([said, ['stop']], [said, []])).toBeCloseTo(1 / 7)
})

const isInstalled = (['recogniser', 'ffmpeg', 'espeak'] as const).every(isThere)

/** All core messages are heard by `npm run narrate -- --listen`; a few of them tell enough here. */
describe.skipIf(!isInstalled)('a recogniser of English', () => {
  const root = path.join(import.meta.dirname, '../..')
  const { planned, folder } = makePlan(root, 'en', readVoices()['en']!)
  const chosen = planned
    .filter(({ id }) => id.startsWith('messages.'))
    .filter((_, index) => index % 9 === 0)
  const said = chosen.map(({ sentences }) => wordsToRecognise(sentences))
  const { measured, rejected } = readBaseline()
  /** So few sentences can only tell one voice from the other. */
  const halfway = (measured + rejected.measured) / 2

  test(
    'understands the clips as it did when the voice was chosen',
    { timeout: 300_000 },
    async () => {
      const heard = await recognise(chosen.map(({ id }) => path.join(folder, `${id}.webm`)))
      expect(errorRate(said, heard)).toBeLessThan(halfway)
    },
  )

  test('does not understand the voice that was rejected', { timeout: 300_000 }, async () => {
    const own = mkdtempSync(path.join(tmpdir(), 'rejected-'))
    try {
      const files = chosen.map(({ id, text }) => {
        const file = path.join(own, `${id}.wav`)
        execFileSync('espeak-ng', ['-v', 'en-us', '-w', file, text])
        return file
      })
      expect(errorRate(said, await recognise(files))).toBeGreaterThan(halfway)
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  })
})
