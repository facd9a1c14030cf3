import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { brandColours } from './brand-colours.ts'
import { brandGrounds } from './check-profile.ts'
import { contrastOf } from './contrast.ts'

test('a profile without colours changes none', () => {
  expect(brandColours({})).toEqual({})
})

test('soft ink and the shades of the sun follow the colours of the profile', () => {
  const colours = brandColours({ colours: { ink: '#2a3d2f', sun: '#f9c846' } })
  expect(colours).toMatchObject({ 'ink-rgb': '42 61 47', 'sun-deep': '#dbb03e' })
  expect(brandColours({ colours: { sun: '#f9c846' } })).not.toHaveProperty('ink-soft')
})

test('the style sheet holds what is made of its own two colours', async () => {
  const tokens = await readFile(path.join(import.meta.dirname, '../../styles/tokens.css'), 'utf8')
  const root = tokens.slice(0, tokens.indexOf('}'))
  const { ink, sun } = brandGrounds
  for (const [name, colour] of Object.entries(brandColours({ colours: { ink, sun } }))) {
    expect(root).toContain(`--${name}: ${colour};`)
  }
})

test.each(['#000000', '#5b5b5b', '#0b3f4a', '#7a1f5c', '#3355aa'])(
  'soft ink of %s is still strong enough for letters',
  (ink) => {
    const soft = brandColours({ colours: { ink } })['ink-soft']!
    for (const ground of [brandGrounds.paper, brandGrounds.ground]) {
      expect(contrastOf(soft, ground)).toBeGreaterThanOrEqual(4.5)
    }
  },
)
