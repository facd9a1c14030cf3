type Keyboard = { lock?: (keys: readonly string[]) => Promise<void> }

/** The whole screen, and Esc for the page: a clicker sends it, and must not end the lesson. */
export async function fillScreen(): Promise<void> {
  if (document.fullscreenElement) {
    return
  }
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    await (navigator as Navigator & { keyboard?: Keyboard }).keyboard?.lock?.(['Escape'])
  } catch {
    // Some browsers refuse it; the lesson goes on in its window.
  }
}
