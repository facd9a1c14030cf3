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
