import type { Page } from '@playwright/test'
import { samples, ratio, type Measure } from './measure.ts'
import { openBrowser, type Shell } from './program.ts'

/** A page that has nothing to do, from the same browser. */
const blankPage = 'data:text/html,<!doctype html><title>blank</title><button>blank</button>'

/** From starting the browser to the first screen that can be touched, against a blank page. */
export async function measureStart(shell: Shell): Promise<Measure> {
  await millisecondsToButton(blankPage, 'button')
  const ratios: number[] = []
  for (let sample = 0; sample < samples; sample += 1) {
    const blank = await millisecondsToButton(blankPage, 'button')
    const program = await millisecondsToButton(shell.address, 'button.begin')
    ratios.push(program / blank)
  }
  return ratio('start to interactive / blank page', ratios, 1.5)
}

async function millisecondsToButton(address: string, button: string): Promise<number> {
  const began = performance.now()
  const { page, close } = await openBrowser()
  await page.goto(address, { waitUntil: 'commit' })
  await touchable(page, button)
  const milliseconds = performance.now() - began
  await close()
  return milliseconds
}

/**
 * Until the button stands still for two frames and a finger in its middle would meet it. Looked for
 * in every frame: a trial click looks again only after 20, 120, 220 and 720 ms.
 */
async function touchable(page: Page, button: string): Promise<void> {
  await page.evaluate(
    (selector) =>
      new Promise<void>((resolve) => {
        let before = ''
        const look = () => {
          const found = document.querySelector(selector)
          if (found) {
            const { x, y, width, height } = found.getBoundingClientRect()
            const met = document.elementFromPoint(x + width / 2, y + height / 2)
            const box = [x, y, width, height].join()
            if (box === before && width > 0 && found.contains(met)) {
              resolve()
              return
            }
            before = box
          }
          requestAnimationFrame(look)
        }
        look()
      }),
    button,
  )
}
