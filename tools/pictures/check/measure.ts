// What can be measured of a picture. All of it is blind to meaning: it finds what cannot be seen, not what is wrong.
import { eyes, labOf, lightOf, projected, seenBy, type Eye, type Light } from './colour.ts'
import type { Image } from './image.ts'

/** The picture as the mean light of square cells, as one sees it from the last row. */
export type Grid = {
  readonly columns: number
  readonly rows: number
  readonly cells: readonly Light[]
}

/** Columns of the grid: eight pixels each on a screen 640 wide. */
const fineness = 80

export function gridOf({ width, height, pixels }: Image): Grid {
  const columns = Math.min(fineness, width)
  const rows = Math.max(1, Math.round((columns * height) / width))
  const sums = new Float64Array(columns * rows * 4)
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * rows) / height)
    for (let x = 0; x < width; x += 1) {
      const cell = (row * columns + Math.floor((x * columns) / width)) * 4
      const pixel = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel += 1) {
        sums[cell + channel]! += lightOf(pixels[pixel + channel]!)
      }
      sums[cell + 3]! += 1
    }
  }
  const cells = Array.from({ length: columns * rows }, (_, index): Light => {
    const [red, green, blue, count] = sums.subarray(index * 4, index * 4 + 4)
    return [red! / count!, green! / count!, blue! / count!]
  })
  return { columns, rows, cells }
}

/** How strong the finest strokes are: the lightness by which the strongest hundredth of pixels differs from those beside it. */
export function sharpnessOf({ width, height, pixels }: Image): number {
  const shade = (x: number, y: number): number => {
    const at = (y * width + x) * 3
    return (0.299 * pixels[at]! + 0.587 * pixels[at + 1]! + 0.114 * pixels[at + 2]!) / 2.55
  }
  const strengths: number[] = []
  for (let y = 1; y < height - 1; y += 2) {
    for (let x = 1; x < width - 1; x += 2) {
      const around = shade(x - 1, y) + shade(x + 1, y) + shade(x, y - 1) + shade(x, y + 1)
      strengths.push(Math.abs(shade(x, y) - around / 4))
    }
  }
  return share(strengths, 0.99)
}

/** The lightness between the dark and the light parts that a bright classroom leaves. */
export function contrastOf({ cells }: Grid): number {
  const lights = cells.map(projected)
  return share(lights, 0.95) - share(lights, 0.05)
}

/** Of the differences between neighbouring cells, the part that each eye still sees, 0 to 1. */
export function legibilityOf(grid: Grid): Record<Eye, number> {
  const whole = differencesIn(grid)
  return eachEye((eye) => (whole === 0 ? 0 : differencesIn(seen(grid, eye)) / whole))
}

/** How far a part of the picture stands out in itself, for each eye: the mean difference between its neighbouring cells. */
export function reliefOf(grid: Grid, [left, top, right, bottom]: Box): Record<Eye, number> {
  const [x0, x1] = [left, right].map((percent) => (percent / 100) * (grid.columns - 1))
  const [y0, y1] = [top, bottom].map((percent) => (percent / 100) * (grid.rows - 1))
  const [firstColumn, firstRow] = [Math.floor(x0!), Math.floor(y0!)]
  const [columns, rows] = [Math.ceil(x1!) - firstColumn + 1, Math.ceil(y1!) - firstRow + 1]
  const cells = Array.from({ length: columns * rows }, (_, index) => {
    const row = firstRow + Math.floor(index / columns)
    return grid.cells[row * grid.columns + firstColumn + (index % columns)]!
  })
  const part: Grid = { columns, rows, cells }
  const pairs = Math.max(1, 2 * columns * rows - columns - rows)
  return eachEye((eye) => differencesIn(seen(part, eye)) / pairs)
}

/** Left, top, right and bottom in percent. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

function eachEye(measure: (eye: Eye) => number): Record<Eye, number> {
  return Object.fromEntries(eyes.map((eye) => [eye, measure(eye)])) as Record<Eye, number>
}

function seen(grid: Grid, eye: Eye): Grid {
  return { ...grid, cells: grid.cells.map((cell) => seenBy(eye, cell)) }
}

function differencesIn({ columns, rows, cells }: Grid): number {
  const labs = cells.map(labOf)
  let sum = 0
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = labs[row * columns + column]!
      sum += column + 1 < columns ? apart(here, labs[row * columns + column + 1]!) : 0
      sum += row + 1 < rows ? apart(here, labs[(row + 1) * columns + column]!) : 0
    }
  }
  return sum
}

function apart(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(one[0]! - other[0]!, one[1]! - other[1]!, one[2]! - other[2]!)
}

/** The value below which this share of all values lies. */
function share(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
