import { expect, test } from 'vitest'
import { lineDrawing } from './line-drawing.ts'

const width = 60
const height = 20

/** A dark stroke over a ground that becomes slowly brighter from left to right. */
function picture() {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const grey = x === 30 || x === 31 ? 20 : 120 + x
      data.set([grey, grey, grey, 255], (y * width + x) * 4)
    }
  }
  return { data, width, height }
}

test('a line is drawn where the picture is darker than around it, and shades are left white', () => {
  const { data } = lineDrawing(picture())
  const at = (x: number) => data[(10 * width + x) * 4]!
  expect(at(30)).toBe(0)
  expect([3, 15, 45, 57].map(at)).toEqual([255, 255, 255, 255])
  expect(data.length).toBe(width * height * 4)
})
