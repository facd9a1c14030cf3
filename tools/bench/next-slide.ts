import { readSlides, serveDeck } from './deck.ts'
import { ratio, samples, type Measure } from './measure.ts'
import { openBrowser, openLesson, slides, type Shell } from './program.ts'
import { throughSlides } from './through-slides.ts'

const throttle = 6

/** From the key to the frame that shows the next slide with its pictures, against reveal.js. */
export async function measureNextSlide(shell: Shell): Promise<Measure> {
  const program = await openBrowser()
  await openLesson(program.page, shell.address)
  const deck = await serveDeck(await readSlides(program.page))
  const other = await openBrowser()
  await other.page.goto(deck.address)
  await other.page.locator('section.present').waitFor()

  const own = { pressed: program.page, shown: program.page }
  const foreign = { pressed: other.page, shown: other.page }
  const ownSlides = slides.map((id) => `[data-slide="${id}"]`)
  const sections = slides.map((id) => `section.present[data-slide="${id}"]`)
  const ratios: number[] = []
  for (let sample = 0; sample <= samples; sample += 1) {
    const ours = await throughSlides(own, ownSlides, throttle)
    const theirs = await throughSlides(foreign, sections, throttle)
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
