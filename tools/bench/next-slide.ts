import type { Page } from '@playwright/test'
import { readSlides, serveDeck } from './deck.ts'
import { median, ratio, samples, type Measure } from './measure.ts'
import { openBrowser, openLesson, slides, type Shell } from './program.ts'

const throttle = 6

/** From the key to the frame that shows the next slide with its pictures, against reveal.js. */
export async function measureNextSlide(shell: Shell): Promise<Measure> {
  const program = await openBrowser()
  await openLesson(program.page, shell.address)
  const deck = await serveDeck(await readSlides(program.page))
  const other = await openBrowser()
  await other.page.goto(deck.address)
  await other.page.locator('section.present').waitFor()

  const ratios: number[] = []
  for (let sample = 0; sample <= samples; sample += 1) {
    const ours = await throughSlides(program.page, ({ id }) => `[data-slide="${id}"]`)
    const theirs = await throughSlides(
      other.page,
      ({ id }) => `section.present[data-slide="${id}"]`,
    )
    // The first time through fetches pictures and compiles code; a class has the deck open already.
    if (sample > 0) {
      ratios.push(ours / theirs)
    }
  }
  await program.close()
  await other.close()
  deck.stop()
  return ratio('next slide, input to paint / reveal.js', ratios, 0.5)
}

/** Back to the first slide at full speed, then forward at a sixth of it. */
async function throughSlides(
  page: Page,
  selectorOf: (slide: { readonly id: string }) => string,
): Promise<number> {
  const [first, ...rest] = slides.map((id) => selectorOf({ id }))
  for (let tries = 0; (await page.locator(first!).count()) === 0 && tries < 20; tries += 1) {
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(100)
  }
  await page.locator(first!).waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  const milliseconds: number[] = []
  for (const selector of rest) {
    await page.waitForTimeout(1000)
    milliseconds.push(await keyToPaint(page, selector))
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  return median(milliseconds)
}

async function keyToPaint(page: Page, selector: string): Promise<number> {
  await page.evaluate((wanted) => {
    const waiting = window as unknown as { painted: Promise<number> }
    waiting.painted = new Promise((resolve) => {
      const onkeydown = ({ timeStamp }: KeyboardEvent) => {
        const look = () => {
          const slide = document.querySelector(wanted)
          const pictures = [...(slide?.querySelectorAll('img') ?? [])]
          if (!slide || !pictures.every(({ complete }) => complete)) {
            requestAnimationFrame(look)
            return
          }
          // A message that is sent from within a frame arrives once the frame is painted.
          const { port1, port2 } = new MessageChannel()
          port2.onmessage = () => resolve(performance.now() - timeStamp)
          port1.postMessage(null)
        }
        requestAnimationFrame(look)
      }
      addEventListener('keydown', onkeydown, { capture: true, once: true })
    })
  }, selector)
  await page.keyboard.press('ArrowRight')
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)
}
