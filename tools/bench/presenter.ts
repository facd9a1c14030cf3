import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { serveDeck, type ShownSlide } from './deck.ts'
import { ratio, samples, type Measure } from './measure.ts'
import { openBrowser, root, startShell } from './program.ts'
import { throughSlides, type Windows } from './through-slides.ts'

const throttle = 4
const lesson = 'stop-back-tell'
/** Its first slides on the path of older children are pictures: one key, one slide. */
const slideCount = 6

/** The buttons are found by their words, as a teacher finds them; the demo begins in English. */
const { texts } = JSON.parse(readFileSync(path.join(root, 'locales/en/admin.json'), 'utf8')) as {
  texts: Readonly<Record<string, string>>
}

/** From the presenter's key to the frame that shows the class the slide, against reveal.js's speaker view. */
export async function measurePresenter(): Promise<Measure> {
  const shell = await startShell('--mode', 'classroom')
  const program = await openBrowser()
  const ours = await openPresenter(program.page, shell.address)
  const shown = await readAudience(ours)
  const deck = await serveDeck(shown)
  const other = await openBrowser()
  const theirs = await openSpeakerView(other.page, deck.address)

  const stages = shown.map(({ id }) => `[data-stage="${id}"]`)
  const sections = shown.map(({ id }) => `section.present[data-slide="${id}"]`)
  const ratios: number[] = []
  for (let sample = 0; sample <= samples; sample += 1) {
    const one = await throughSlides(ours, stages, throttle)
    const another = await throughSlides(theirs, sections, throttle)
    // The first time through fetches pictures and compiles code.
    if (sample > 0) {
      ratios.push(one / another)
    }
  }
  await program.close()
  await other.close()
  deck.stop()
  shell.stop()
  return ratio('presenter to audience / reveal.js speaker view', ratios, 1)
}

async function openPresenter(teacher: Page, address: string): Promise<Windows> {
  const press = (text: string) =>
    teacher.getByRole('button', { name: texts[text]!, exact: true }).click()
  await teacher.goto(address)
  await teacher.locator(`[data-lesson="${lesson}"]`).click()
  await press('admin.classroom.start')
  await teacher.locator('[data-view="presenter"]').waitFor()
  const opened = teacher.context().waitForEvent('page')
  await press('admin.presenter.audience')
  const audience = await opened
  await audience.locator('[data-stage]').waitFor()
  return { pressed: teacher, shown: audience }
}

async function openSpeakerView(audience: Page, address: string): Promise<Windows> {
  await audience.goto(address)
  await audience.locator('section.present').waitFor()
  const opened = audience.context().waitForEvent('page')
  await audience.keyboard.press('s')
  const teacher = await opened
  // It speaks to the deck only once its two frames are there.
  await teacher.locator('#current-slide iframe').waitFor()
  await teacher.waitForTimeout(3000)
  return { pressed: teacher, shown: audience }
}

/** What the class sees of each slide, so that the deck shows the same. */
async function readAudience({
  pressed: teacher,
  shown: audience,
}: Windows): Promise<readonly ShownSlide[]> {
  const shown: ShownSlide[] = []
  for (let count = 0; count < slideCount; count += 1) {
    const stage = audience.locator('[data-stage]')
    await audience.waitForTimeout(500)
    shown.push({
      id: (await stage.getAttribute('data-stage'))!,
      texts: [await stage.innerText()],
      pictures: await stage
        .locator('img')
        .evaluateAll((pictures) =>
          (pictures as HTMLImageElement[]).map(({ src }) => new URL(src).pathname),
        ),
    })
    await teacher.keyboard.press('ArrowRight')
  }
  return shown
}
