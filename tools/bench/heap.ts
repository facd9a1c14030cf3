import type { Page } from '@playwright/test'
import { ratio, samples, type Measure } from './measure.ts'
import { openBrowser, openLesson, slides, type Shell } from './program.ts'

/** JS heap after 200 slide changes against after 20; garbage is collected before each look. */
export async function measureHeap(shell: Shell): Promise<Measure> {
  const ratios: number[] = []
  for (let sample = 0; sample < samples; sample += 1) {
    const { page, close } = await openBrowser()
    await openLesson(page, shell.address)
    const session = await page.context().newCDPSession(page)
    const usedBytes = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize
    }
    await changeSlides(page, 0, 20)
    const early = await usedBytes()
    await changeSlides(page, 20, 200)
    ratios.push((await usedBytes()) / early)
    await close()
  }
  return ratio('JS heap after 200 slide changes / after 20', ratios, 1.05)
}

/** Forward to the last slide and back to the first, again and again. */
async function changeSlides(page: Page, from: number, to: number): Promise<void> {
  const steps = slides.length - 1
  for (let change = from; change < to; change += 1) {
    const forward = Math.floor(change / steps) % 2 === 0
    await page.keyboard.press(forward ? 'ArrowRight' : 'ArrowLeft')
    const place = (change % steps) + 1
    const slide = slides[forward ? place : steps - place]!
    await page.locator(`[data-slide="${slide}"]`).waitFor()
  }
}
