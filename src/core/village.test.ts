import { expect, test } from 'vitest'
import { villagePictures, villageShape } from './village.ts'

test.each([
  [1366, 768, ''],
  [1920, 1080, ''],
  [1024, 768, '-four-three'],
  [1280, 1024, '-four-three'],
  [1080, 1920, '-portrait'],
  [768, 1024, '-portrait'],
])('a screen of %i × %i shows the village in its own shape', (width, height, suffix) => {
  expect(villageShape(width, height).suffix).toBe(suffix)
})

test('each hour is drawn in each shape', () => {
  expect(villagePictures).toHaveLength(12)
  expect(villagePictures).toContain('village-snow-four-three')
  expect(villagePictures).toContain('village-morning')
})
