import type { Point } from './content/primitives.ts'

/** The rectangle around a polygon, in the polygon's own units: left, top, width, height. */
export function boundsOf(polygon: readonly Point[]): {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
} {
  const xs = polygon.map(([x]) => x)
  const ys = polygon.map(([, y]) => y)
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** The middle of a polygon's bounds. */
export function centreOf(polygon: readonly Point[]): Point {
  const { left, top, width, height } = boundsOf(polygon)
  return [left + width / 2, top + height / 2]
}

/** True if two shapes share any place: they cross, or one lies inside the other. */
export function overlap(one: readonly Point[], other: readonly Point[]): boolean {
  const crossing = edgesOf(one).some((edge) => edgesOf(other).some((second) => cross(edge, second)))
  return crossing || contains(one, other[0]!) || contains(other, one[0]!)
}

function contains(polygon: readonly Point[], [x, y]: Point): boolean {
  return (
    edgesOf(polygon).filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
    ).length %
      2 ===
    1
  )
}

type Edge = readonly [from: Point, to: Point]

function edgesOf(polygon: readonly Point[]): readonly Edge[] {
  return polygon.map((point, index) => [point, polygon[(index + 1) % polygon.length]!])
}

function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Positive on one side of the line from a to b, negative on the other. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax)
}
