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
  await page.locator(button).click({ trial: true })
  const milliseconds = performance.now() - began
  await close()
  return milliseconds
}
