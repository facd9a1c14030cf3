import type { Stroke } from '../../core/classroom/intent.ts'

export type Piece = { readonly points: string; readonly width: number }

const widthOf = (pressure: number) => Math.round((0.5 + pressure * 1.2) * 5) / 5

/** A stroke as lines of one width each; pressure changes it as it goes. */
export function piecesOf({ points }: Stroke): readonly Piece[] {
  const pieces: { points: string[]; width: number }[] = []
  for (let index = 0; index + 2 < points.length; index += 3) {
    const point = `${points[index]},${points[index + 1]}`
    const width = widthOf(points[index + 2]!)
    const last = pieces.at(-1)
    last?.points.push(point)
    if (last?.width !== width) {
      pieces.push({ points: [point], width })
    }
  }
  // A dot is a line to itself.
  return pieces.map(({ points: line, width }) => ({
    points: (line.length === 1 ? [line[0]!, line[0]!] : line).join(' '),
    width,
  }))
}

/** The stroke that an eraser at this spot takes away: the last one that passes near it. */
export function strokeAt(
  strokes: readonly Stroke[],
  [x, y]: readonly [number, number],
  reach = 3,
): number {
  return strokes.findLastIndex(({ points }) => {
    for (let index = 0; index + 2 < points.length; index += 3) {
      if (Math.hypot(points[index]! - x, points[index + 1]! - y) <= reach) {
        return true
      }
    }
    return false
  })
}
