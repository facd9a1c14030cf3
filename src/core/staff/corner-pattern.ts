/** The way to the staff area by touch: corners crosswise, which nobody hits by leaning or wiping. */
const order = ['top-left', 'bottom-right', 'top-right', 'bottom-left', 'top-left'] as const

/** Side of a corner's square, in the page's pixels. */
const side = 110
const secondsBetween = 3

export type CornerTouch = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly now: number
}

/** How many corners of the pattern have been touched, and when the last one was. */
export type CornerPattern = { readonly reached: number; readonly at: number }

export const noCorner: CornerPattern = { reached: 0, at: 0 }

/** The pattern after one more touch; any touch elsewhere starts it again. */
export function touchCorner(pattern: CornerPattern, touch: CornerTouch): CornerPattern {
  const corner = cornerOf(touch)
  const inTime = touch.now - pattern.at <= secondsBetween * 1000
  const reached = inTime && pattern.reached < order.length ? pattern.reached : 0
  if (corner === order[reached]) {
    return { reached: reached + 1, at: touch.now }
  }
  return corner === order[0] ? { reached: 1, at: touch.now } : noCorner
}

export function isComplete({ reached }: CornerPattern): boolean {
  return reached === order.length
}

function cornerOf({ x, y, width, height }: CornerTouch): string | null {
  const row = y < side ? 'top' : y > height - side ? 'bottom' : null
  const column = x < side ? 'left' : x > width - side ? 'right' : null
  return row && column ? `${row}-${column}` : null
}
