import type { Locator, Page } from '@playwright/test'

/** Playwright offers no touch screen in Electron, so the protocol touches there. */
export async function addTouchScreen(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  page.touchscreen.tap = async (x, y) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
}

/** How long a finger waits for what it wants to touch. */
const patience = 20_000

/**
 * Touch the middle of what can be reached, on whichever touch screen the page has. A walk touches
 * many hundred times, so the page is asked once where the finger has to go, and nothing else.
 */
export async function tap(target: Locator): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const place = await target.evaluate(placeToTouch, patience, { timeout: patience })
    if (place) {
      await target.page().touchscreen.tap(place.x, place.y)
      return
    }
  }
  throw new Error(`There is nothing to touch at ${String(target)}`)
}

/**
 * Runs in the page: the middle of an element, once it stands still, is enabled and has nothing lying
 * over it. Null for an element that was put away meanwhile; another may have taken its place.
 */
async function placeToTouch(
  element: Element,
  patience: number,
): Promise<{ readonly x: number; readonly y: number } | null> {
  const frame = () => new Promise(requestAnimationFrame)
  const deadline = performance.now() + patience
  let before = element.getBoundingClientRect()
  while (element.isConnected) {
    await frame()
    const box = element.getBoundingClientRect()
    const stands =
      box.width > 0 &&
      (['x', 'y', 'width', 'height'] as const).every((side) => box[side] === before[side])
    const x = box.x + box.width / 2
    const y = box.y + box.height / 2
    const top = document.elementFromPoint(x, y)
    if (stands && !element.matches(':disabled') && top && element.contains(top)) {
      return { x, y }
    }
    if (performance.now() > deadline) {
      throw new Error(
        `cannot be touched: ${element.outerHTML.slice(0, 200)}; there lies ${top?.outerHTML.slice(0, 200)}`,
      )
    }
    before = box
  }
  return null
}
