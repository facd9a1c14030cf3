import { expect, test } from 'vitest'
import { brandColours } from './brand-colours.ts'
import { brandGrounds } from './check-profile.ts'
import { contrastOf } from './contrast.ts'

test('a profile without colours changes none', () => {
  expect(brandColours({})).toEqual({})
})

test('soft ink and deep sun follow the colours of the profile', () => {
  const colours = brandColours({ colours: { ink: '#2a3d2f', sun: '#f9c846' } })
  expect(Object.keys(colours)).toEqual(['ink', 'ink-soft', 'sun', 'sun-deep'])
  expect(colours['sun-deep']).toBe('#dbb03e')
  expect(brandColours({ colours: { sun: '#f9c846' } })).not.toHaveProperty('ink-soft')
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
