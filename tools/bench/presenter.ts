import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { serveDeck, type ShownSlide } from './deck.ts'
import { median, ratio, samples, type Measure } from './measure.ts'
import { openBrowser, root, startShell } from './program.ts'

const throttle = 4
const lesson = 'stop-back-tell'
/** Its first slides on the path of older children are pictures: one key, one slide. */
const slideCount = 6

/** The buttons are found by their words, as a teacher finds them; the demo begins in English. */
const { texts } = JSON.parse(readFileSync(path.join(root, 'locales/en/admin.json'), 'utf8')) as {
  texts: Readonly<Record<string, string>>
}

/** The window in which the teacher presses the key, and the one that the class looks at. */
type Windows = {
  readonly teacher: Page
  readonly audience: Page
  readonly selectorOf: (slide: string) => string
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

  const slides = shown.map(({ id }) => id)
  const ratios: number[] = []
  for (let sample = 0; sample <= samples; sample += 1) {
    const [one, another] = [await throughSlides(ours, slides), await throughSlides(theirs, slides)]
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
  return { teacher, audience, selectorOf: (slide) => `[data-stage="${slide}"]` }
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
  return { teacher, audience, selectorOf: (slide) => `section.present[data-slide="${slide}"]` }
}

/** What the class sees of each slide, so that the deck shows the same. */
async function readAudience({ teacher, audience }: Windows): Promise<readonly ShownSlide[]> {
  const shown: ShownSlide[] = []
  for (let count = 0; count < slideCount; count += 1) {
    const stage = audience.locator('[data-stage]')
    await audience.waitForTimeout(500)
    shown.push({
      id: (await stage.getAttribute('data-stage'))!,
      texts: [await stage.innerText()],
      pictures: await stage.locator('img').evaluateAll((pictures) =>
        (pictures as HTMLImageElement[]).map(({ src, srcset }) => ({
          source: new URL(src).pathname,
          sourceSet: srcset,
        })),
      ),
    })
    await teacher.keyboard.press('ArrowRight')
  }
  return shown
}

/** Back to the first slide at full speed, then forward at a quarter of it. */
async function throughSlides(windows: Windows, slides: readonly string[]): Promise<number> {
  const { teacher, audience, selectorOf } = windows
  const [first, ...rest] = slides.map(selectorOf)
  for (let tries = 0; (await audience.locator(first!).count()) === 0 && tries < 30; tries += 1) {
    await teacher.keyboard.press('ArrowLeft')
    await teacher.waitForTimeout(150)
  }
  await audience.locator(first!).waitFor()
  const sessions = [
    await teacher.context().newCDPSession(teacher),
    await audience.context().newCDPSession(audience),
  ]
  const slowDown = (rate: number) =>
    Promise.all(sessions.map((session) => session.send('Emulation.setCPUThrottlingRate', { rate })))
  await slowDown(throttle)
  const milliseconds: number[] = []
  for (const selector of rest) {
    await teacher.waitForTimeout(1000)
    milliseconds.push(await keyToPaint(windows, selector))
  }
  await slowDown(1)
  await Promise.all(sessions.map((session) => session.detach()))
  return median(milliseconds)
}

/** Two windows have two clocks, which the time of their origin makes one. */
async function keyToPaint({ teacher, audience }: Windows, selector: string): Promise<number> {
  await teacher.evaluate(() => {
    const waiting = window as unknown as { pressed: Promise<number> }
    waiting.pressed = new Promise((resolve) => {
      const onkeydown = ({ timeStamp }: KeyboardEvent) =>
        resolve(performance.timeOrigin + timeStamp)
      addEventListener('keydown', onkeydown, { capture: true, once: true })
    })
  })
  await audience.evaluate((wanted) => {
    const waiting = window as unknown as { painted: Promise<number> }
    waiting.painted = new Promise((resolve) => {
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
  await teacher.keyboard.press('ArrowRight')
  const pressed = await teacher.evaluate(
    () => (window as unknown as { pressed: Promise<number> }).pressed,
  )
  const painted = await audience.evaluate(
    () => (window as unknown as { painted: Promise<number> }).painted,
  )
  return painted - pressed
}
