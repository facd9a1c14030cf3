/**
 * What may wait until a child sees the change, and the machine has drawn it; answers with the way to
 * call it off.
 */
export function afterPaint(then: () => void): () => void {
  let idle = 0
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(then, { timeout: 100 })
  })
  return () => {
    cancelAnimationFrame(frame)
    cancelIdleCallback(idle)
  }
}

/** Settles once a child sees what has been changed until now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(resolve)
  })
}
