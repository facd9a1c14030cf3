import { expect, test } from 'vitest'
import type { Image } from './image.ts'
import { judge, type Described, type Drawn } from './rules.ts'

type Colour = readonly [number, number, number]

/** A picture from a rule that gives the colour of every place. */
function paint(width: number, height: number, colourAt: (x: number, y: number) => Colour): Image {
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      pixels.set(colourAt(x / width, y / height), (y * width + x) * 3)
    }
  }
  return { width, height, pixels }
}

/** Squares like those of a chessboard in two colours. */
function board(one: Colour, other: Colour, squares = 20) {
  return (x: number, y: number): Colour =>
    (Math.floor(x * squares) + Math.floor(y * squares * 0.75)) % 2 === 0 ? one : other
}

const dark: Colour = [40, 60, 50]
const bright: Colour = [230, 220, 190]

function problemsOf(
  colourAt: (x: number, y: number) => Colour,
  changes: {
    described?: Partial<Described>
    full?: Partial<Drawn>
    small?: Partial<Drawn>
    print?: Drawn
  } = {},
): string[] {
  return judge(
    { width: 1280, height: 960, hotspots: [], ...changes.described },
    { image: paint(1280, 960, colourAt), bytes: 200_000, ...changes.full },
    { image: paint(640, 480, colourAt), bytes: 60_000, ...changes.small },
    changes.print,
  )
}

test('a picture with clear shapes in light and dark has no problem', () => {
  expect(problemsOf(board(dark, bright))).toEqual([])
})

test('a size that differs from the description is told, of both files', () => {
  expect(problemsOf(board(dark, bright), { described: { width: 1000 } })).toContain(
    'it is 1280 × 960 pixels large, but described as 1000 × 960',
  )
  expect(
    problemsOf(board(dark, bright), { small: { image: paint(640, 640, board(dark, bright)) } }),
  ).toEqual(['the small one is 640 × 640 pixels large, not 640 × 480'])
})

test('what stands on a poster has to fill a sheet at 300 dots per inch', () => {
  const problemsOfPrint = (width: number, height: number, bytes: number) =>
    problemsOf(board(dark, bright), {
      print: { image: { width, height, pixels: new Uint8Array() }, bytes },
    })
  expect(problemsOfPrint(2480, 1860, 300_000)).toEqual([])
  expect(problemsOfPrint(1280, 960, 300_000)).toEqual([
    'for print it is 1280 × 960 pixels large, not 2480 × 1860',
  ])
  expect(problemsOfPrint(2480, 1860, 1_200_000)).toEqual([
    'for print it weighs 1200 kB, more than 1000 kB',
  ])
})

test('a file that is too heavy is told, of both files', () => {
  expect(problemsOf(board(dark, bright), { full: { bytes: 400_001 } })).toEqual([
    'it weighs 400 kB, more than 400 kB',
  ])
  expect(problemsOf(board(dark, bright), { small: { bytes: 121_000 } })).toEqual([
    'the small one weighs 121 kB, more than 120 kB',
  ])
})

test('a blurred picture is told', () => {
  const wave = (x: number, y: number): Colour => {
    const shade = 128 + 90 * Math.sin(x * 30) * Math.sin(y * 30)
    return [shade, shade, shade]
  }
  expect(problemsOf(wave)).toEqual([expect.stringContaining('it is blurred')])
})

test('a picture that a bright room washes out is told', () => {
  expect(problemsOf(board([10, 10, 10], [58, 58, 58]))).toEqual([
    expect.stringContaining('a projector in a bright room leaves too little'),
  ])
})

test.each([
  ['black and white', [214, 60, 60], [60, 130, 60], 'in black and white'],
  ['no red cones', [150, 40, 40], [60, 75, 40], 'without red cones'],
  ['no green cones', [200, 90, 90], [118, 122, 90], 'without green cones'],
  ['no blue cones', [100, 140, 240], [80, 150, 120], 'without blue cones'],
] as const)('what is lost with %s is told', (_, one, other, words) => {
  expect(problemsOf(board(one, other)).join('\n')).toContain(words)
})

test('a mark that does not stand out is told with its name', () => {
  const hotspot = {
    id: 'painted-stones',
    kind: 'mark',
    polygon: [
      [60, 60],
      [90, 60],
      [90, 90],
      [60, 90],
    ] as [number, number][],
  }
  const hidden = (x: number, y: number): Colour =>
    x > 0.55 && y > 0.55 ? dark : board(dark, bright)(x, y)
  expect(problemsOf(hidden, { described: { hotspots: [hotspot] } })).toContainEqual(
    expect.stringContaining('"painted-stones" does not stand out in black and white'),
  )
  expect(problemsOf(board(dark, bright), { described: { hotspots: [hotspot] } })).toEqual([])
})
