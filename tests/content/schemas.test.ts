import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { schemaFiles } from '../../tools/schemas/schemas.ts'

const folder = path.join(import.meta.dirname, '../../schemas')

describe('JSON Schema files', () => {
  test.each([...schemaFiles()])('%s is fresh, else run npm run schemas', async (name, text) => {
    expect(await readFile(path.join(folder, name), 'utf8')).toBe(text)
  })

  test('there is no other', async () => {
    expect((await readdir(folder)).sort()).toEqual([...schemaFiles().keys()].sort())
  })
})
