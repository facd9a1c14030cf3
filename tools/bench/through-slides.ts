import type { Page } from '@playwright/test'
import { median } from './measure.ts'

/** The page in which a key is pressed, and the one that shows what comes of it: often the same. */
export type Windows = { readonly pressed: Page; readonly shown: Page }

/**
 * Back to the first slide at full speed, then forward at a fraction of it: the median of the
 * milliseconds from the key to the frame that shows the next slide with its pictures.
 */
export async function throughSlides(
  { pressed, shown }: Windows,
  selectors: readonly string[],
  throttle: number,
): Promise<number> {
  const [first, ...rest] = selectors
  for (let tries = 0; (await shown.locator(first!).count()) === 0 && tries < 30; tries += 1) {
    await pressed.keyboard.press('ArrowLeft')
    await pressed.waitForTimeout(150)
  }
  await shown.locator(first!).waitFor()
  const sessions = await Promise.all(
    [...new Set([pressed, shown])].map((page) => page.context().newCDPSession(page)),
  )
  const slowDown = (rate: number) =>
    Promise.all(sessions.map((session) => session.send('Emulation.setCPUThrottlingRate', { rate })))
  await slowDown(throttle)
  const milliseconds: number[] = []
  for (const selector of rest) {
    await pressed.waitForTimeout(1000)
    milliseconds.push(await keyToPaint({ pressed, shown }, selector))
  }
  await slowDown(1)
  await Promise.all(sessions.map((session) => session.detach()))
  return median(milliseconds)
}

/** Two windows have two clocks, which the time of their origin makes one. */
async function keyToPaint({ pressed, shown }: Windows, selector: string): Promise<number> {
  await pressed.evaluate(() => {
    const waiting = window as unknown as { pressedAt: Promise<number> }
    waiting.pressedAt = new Promise((resolve) => {
      const onkeydown = ({ timeStamp }: KeyboardEvent) =>
        resolve(performance.timeOrigin + timeStamp)
      addEventListener('keydown', onkeydown, { capture: true, once: true })
    })
  })
  await shown.evaluate((wanted) => {
    const waiting = window as unknown as { paintedAt: Promise<number> }
    waiting.paintedAt = new Promise((resolve) => {
      const look = () => {
        const slide = document.querySelector(wanted)
        const pictures = [...(slide?.querySelectorAll('img') ?? [])]
        if (!slide || !pictures.every(({ complete }) => complete)) {
          requestAnimationFrame(look)
          return
        }
        // A message that is sent from within a frame arrives once the frame is painted.
        const { port1, port2 } = new MessageChannel()
        port2.onmessage = () => resolve(performance.timeOrigin + performance.now())
        port1.postMessage(null)
      }
      requestAnimationFrame(look)
    })
  }, selector)
  await pressed.keyboard.press('ArrowRight')
  const pressedAt = await pressed.evaluate(
    () => (window as unknown as { pressedAt: Promise<number> }).pressedAt,
  )
  const paintedAt = await shown.evaluate(
    () => (window as unknown as { paintedAt: Promise<number> }).paintedAt,
  )
  return paintedAt - pressedAt
}
