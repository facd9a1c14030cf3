import { expect, test } from 'vitest'
import { narrationHash } from '../../electron/host/content.ts'
import { validContent } from '../../tests/content/valid-content.ts'
import { coverageRows } from './rows.ts'
import { pageOf, textTable } from './tables.ts'

test('a missing text, a stale clip and an unverified picture are seen where they are', () => {
  const content = validContent()
  const before = coverageRows(content, narrationHash)
  expect(before.map(({ language, lesson }) => `${language} ${lesson}`)).toEqual([
    'en sample',
    'ru sample',
  ])
  expect(before[1]).toMatchObject({ staleVoice: 0, noVoice: 0, approved: 'no' })

  const russian = content.locales[1]!
  const texts = russian.texts.find(({ file }) => file.endsWith('sample.json'))!.value.texts
  delete texts['sample.way.go']
  texts['sample.way.why'] = 'Другие слова.'
  content.pictures.find(({ value }) => value.id === 'walk')!.value.verified = false
  const [english, after] = coverageRows(content, narrationHash)
  const [have, need] = after!.texts.split('/').map(Number)
  expect(have).toBe(need! - 1)
  expect(after).toMatchObject({ staleVoice: 1, noVoice: 1 })
  expect(english).toMatchObject({ staleVoice: 0, noVoice: 0, texts: before[0]!.texts })
  const [verified, pictures] = english!.picturesVerified.split('/').map(Number)
  expect(verified).toBe(pictures! - 1)
})

test('the page and the console show the same', () => {
  const rows = coverageRows(validContent(), narrationHash)
  expect(textTable(rows).split('\n')).toHaveLength(rows.length + 1)
  expect(pageOf('<b>', rows)).toContain('<h1>&#60;b&#62;</h1>')
  expect(pageOf('x', rows).match(/<tr>/g)).toHaveLength(rows.length + 1)
})
