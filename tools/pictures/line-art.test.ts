import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lineArt, plainSvg } from './line-art.ts'
import { listSidecars } from './picture.ts'

const traced = `<?xml version="1.0" standalone="no"?>
<svg version="1.0" width="2480.000000pt" height="1860.000000pt" viewBox="0 0 2480.000000 1860.000000">
<metadata>Created by a program</metadata>
<g fill="#000000" stroke="none">
<path d="M0 0 l10 10z"/>
</g>
</svg>`

test('of a traced drawing only the shape and its size are kept', () => {
  expect(plainSvg(traced)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2480 1860">\n<g fill="#000000" stroke="none">\n<path d="M0 0 l10 10z"/>\n</g>\n</svg>\n',
  )
})

test('what is no drawing is refused', () => {
  expect(() => plainSvg('potrace: error')).toThrow('could not be traced')
})

test('every scene with people or a place, and every sign, can be coloured', async () => {
  const drawn = (await listSidecars()).filter(({ kind }) => kind === 'diorama' || kind === 'sign')
  const without = drawn.filter(({ id }) => !existsSync(join(lineArt, `${id}.svg`)))
  expect(without.map(({ id }) => id)).toEqual([])
})
