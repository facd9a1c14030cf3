// What every picture has to fulfil, and how a picture that does not is told.
import type { Eye } from './colour.ts'
import { contrastOf, gridOf, legibilityOf, reliefOf, sharpnessOf } from './measure.ts'
import type { Box, Grid } from './measure.ts'
import type { Image } from './image.ts'

/** What a sidecar says, as far as it can be held against the pixels. */
export type Described = {
  readonly width: number
  readonly height: number
  readonly hotspots: readonly {
    readonly id: string
    readonly kind: string
    readonly polygon: readonly (readonly [number, number])[]
  }[]
}
export type Drawn = { readonly image: Image; readonly bytes: number }

/** Found by measuring all pictures that readers could tell on a projector and in print, and staying a little below the worst of them. */
export const limits = {
  smallWidth: 640,
  printWidth: 2480,
  fullBytes: 400_000,
  smallBytes: 120_000,
  printBytes: 1_000_000,
  sharpness: 4,
  contrast: 12,
  grey: 0.5,
  colourBlind: 0.7,
  relief: 2,
}

const names: Record<Eye, string> = {
  grey: 'in black and white',
  protanopia: 'without red cones',
  deuteranopia: 'without green cones',
  tritanopia: 'without blue cones',
}

/** One sentence for each thing that is wrong; none if nothing is. */
export function judge(described: Described, full: Drawn, small: Drawn, print?: Drawn): string[] {
  const grid = gridOf(full.image)
  return [
    ...judgeSize(described, full, small, print),
    ...judgeLook(full.image, grid),
    ...judgeSpots(described, grid),
  ]
}

function judgeSize(described: Described, full: Drawn, small: Drawn, print?: Drawn): string[] {
  const { width, height } = described
  const problems: string[] = []
  if (full.image.width !== width || full.image.height !== height) {
    const real = `${full.image.width} × ${full.image.height}`
    problems.push(`it is ${real} pixels large, but described as ${width} × ${height}`)
  }
  return [
    ...problems,
    ...judgeWeight('it', full, limits.fullBytes),
    ...judgeScaled('the small one', described, small, limits.smallWidth, limits.smallBytes),
    ...(print
      ? judgeScaled('for print it', described, print, limits.printWidth, limits.printBytes)
      : []),
  ]
}

function judgeScaled(
  name: string,
  { width, height }: Described,
  drawn: Drawn,
  wantedWidth: number,
  heaviest: number,
): string[] {
  const problems: string[] = []
  const { image } = drawn
  const wantedHeight = (wantedWidth * height) / width
  if (image.width !== wantedWidth || Math.abs(image.height - wantedHeight) > 1) {
    const real = `${image.width} × ${image.height}`
    problems.push(
      `${name} is ${real} pixels large, not ${wantedWidth} × ${Math.round(wantedHeight)}`,
    )
  }
  return [...problems, ...judgeWeight(name, drawn, heaviest)]
}

function judgeWeight(name: string, { bytes }: Drawn, heaviest: number): string[] {
  return bytes > heaviest
    ? [`${name} weighs ${kilobytes(bytes)}, more than ${kilobytes(heaviest)}`]
    : []
}

function judgeLook(image: Image, grid: Grid): string[] {
  const problems: string[] = []
  const sharpness = sharpnessOf(image)
  if (sharpness < limits.sharpness) {
    problems.push(`it is blurred: ${sharpness.toFixed(1)}, at least ${limits.sharpness} is wanted`)
  }
  const contrast = contrastOf(grid)
  if (contrast < limits.contrast) {
    problems.push(
      `a projector in a bright room leaves too little of it: contrast ${contrast.toFixed(1)}, at least ${limits.contrast} is wanted`,
    )
  }
  for (const [eye, share] of entriesOf(legibilityOf(grid))) {
    const limit = eye === 'grey' ? limits.grey : limits.colourBlind
    if (share < limit) {
      problems.push(
        `${names[eye]} too little is left of it: ${percent(share)}, at least ${percent(limit)} is wanted`,
      )
    }
  }
  return problems
}

/** Signs and marks have to stand out by themselves, whoever looks at them. */
function judgeSpots({ hotspots }: Described, grid: Grid): string[] {
  return hotspots
    .filter(({ kind }) => kind === 'sign' || kind === 'mark')
    .flatMap(({ id, polygon }) =>
      entriesOf(reliefOf(grid, boxOf(polygon)))
        .filter(([, relief]) => relief < limits.relief)
        .map(
          ([eye, relief]) =>
            `"${id}" does not stand out ${names[eye]}: ${relief.toFixed(1)}, at least ${limits.relief} is wanted`,
        ),
    )
}

function boxOf(polygon: readonly (readonly [number, number])[]): Box {
  const xs = polygon.map(([x]) => x)
  const ys = polygon.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function entriesOf(values: Record<Eye, number>): [Eye, number][] {
  return Object.entries(values) as [Eye, number][]
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
