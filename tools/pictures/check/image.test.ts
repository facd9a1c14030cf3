import { expect, test } from 'vitest'
import { parsePpm } from './image.ts'

test('a PPM picture gives its size and its pixels', () => {
  const bytes = Buffer.concat([Buffer.from('P6\n2 1\n255\n'), Buffer.from([1, 2, 3, 4, 5, 6])])
  const { width, height, pixels } = parsePpm(bytes)
  expect([width, height, ...pixels]).toEqual([2, 1, 1, 2, 3, 4, 5, 6])
})

test('what is no PPM picture, or only half of one, is refused', () => {
  expect(() => parsePpm(Buffer.from('RIFF'))).toThrow('no PPM picture')
  expect(() => parsePpm(Buffer.from('P6\n2 1\n255\nabc'))).toThrow('should have 2 × 1 pixels')
})
