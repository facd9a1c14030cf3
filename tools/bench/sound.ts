import type { Page } from '@playwright/test'
import { ratio, samples, type Measure } from './measure.ts'
import { openBrowser, openLesson, type Shell } from './program.ts'

const clip = '/pack/narration/en/stop-back-tell.walk.1.webm'

/** What the page is given to hear with. */
type Ear = {
  earOf(context: BaseAudioContext): AnalyserNode | undefined
  contexts: AudioContext[]
}
type WithEar = Window & { ear: Ear; heard: Promise<number> }

/** From the touch on *again* to the first sample that is not silent, against a bare source node. */
export async function measureSound(shell: Shell): Promise<Measure> {
  const { page, close } = await openBrowser()
  await page.addInitScript(listenAtEveryOutput)
  await openLesson(page, shell.address)
  await addBareButton(page)
  await page.locator('[data-speaking]').waitFor({ state: 'attached' })
  const again = page.locator('nav .group:nth-child(2) button').first()
  const bare = page.locator('#bare')
  const ratios: number[] = []
  for (let sample = 0; sample <= samples; sample += 1) {
    const ours = await touchToSound(page, () => again.click())
    const theirs = await touchToSound(page, () => bare.click())
    if (sample > 0) {
      ratios.push(ours / theirs)
    }
  }
  await close()
  return ratio('tap to sound / bare AudioBufferSourceNode', ratios, 1.5)
}

/** Whatever is connected to an output is heard by an analyser as well. */
function listenAtEveryOutput(): void {
  const ears = new Map<BaseAudioContext, AnalyserNode>()
  const contexts: AudioContext[] = []
  const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
    if (to instanceof AudioDestinationNode && !(this instanceof AnalyserNode)) {
      let ear = ears.get(to.context)
      if (!ear) {
        ear = new AnalyserNode(to.context, { fftSize: 2048 })
        ears.set(to.context, ear)
        contexts.push(to.context as AudioContext)
      }
      connect.call(this, ear)
    }
    return connect.call(this, to)
  } as typeof AudioNode.prototype.connect
  ;(window as unknown as WithEar).ear = { earOf: (context) => ears.get(context), contexts }
}

/** A button whose click does nothing but start a source node of the decoded clip. */
async function addBareButton(page: Page): Promise<void> {
  await page.evaluate(async (url) => {
    const context = new AudioContext()
    await context.resume()
    const response = await fetch(url)
    const buffer = await context.decodeAudioData(await response.arrayBuffer())
    const output = new GainNode(context)
    output.connect(context.destination)
    const button = document.createElement('button')
    button.id = 'bare'
    button.textContent = 'bare'
    Object.assign(button.style, { position: 'fixed', top: '0', left: '0', zIndex: '9' })
    let source: AudioBufferSourceNode | null = null
    button.addEventListener('click', () => {
      source = new AudioBufferSourceNode(context, { buffer })
      source.connect(output)
      source.start()
    })
    // A second touch, by the bench alone, makes it silent again.
    button.addEventListener('contextmenu', () => source?.stop())
    document.body.append(button)
  }, clip)
}

async function touchToSound(page: Page, touch: () => Promise<void>): Promise<number> {
  await page.locator('[data-screen]:not([data-speaking])').waitFor()
  await page.evaluate(async () => {
    const waiting = window as unknown as WithEar
    const { ear } = waiting
    const isSilent = () =>
      ear.contexts.every((context) => {
        const heard = new Float32Array(2048)
        ear.earOf(context)!.getFloatTimeDomainData(heard)
        return heard.every((sample) => sample === 0)
      })
    document.querySelector('#bare')?.dispatchEvent(new MouseEvent('contextmenu'))
    while (!isSilent()) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    waiting.heard = new Promise((resolve) => {
      const onclick = ({ timeStamp }: MouseEvent) => {
        const { port1, port2 } = new MessageChannel()
        port2.onmessage = () => {
          if (isSilent()) {
            port1.postMessage(null)
          } else {
            resolve(performance.now() - timeStamp)
          }
        }
        port1.postMessage(null)
      }
      addEventListener('click', onclick, { capture: true, once: true })
    })
  })
  await touch()
  return page.evaluate(() => (window as unknown as WithEar).heard)
}
