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

/** Touch the middle of what can be reached, on whichever touch screen the page has. */
export async function tap(target: Locator): Promise<void> {
  await target.click({ trial: true })
  const box = await target.boundingBox()
  if (!box) {
    throw new Error(`There is nothing to touch at ${String(target)}`)
  }
  await target.page().touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}
