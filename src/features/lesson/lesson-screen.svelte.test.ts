import { tick } from 'svelte'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { sampleLesson } from '../../../tests/support/lessons.ts'
import { App } from '../../app/app.svelte.ts'
import Root from '../../app/Root.svelte'
import { painted } from '../../app/parts/after-paint.ts'
import { targetsOnScreen } from '../../app/scan-targets.ts'
import type { Bridge } from '../../bridge/client.ts'
import type { StartInfo } from '../../bridge/contract.ts'
import type { Band } from '../../core/content/primitives.ts'
import { success } from '../../core/result.ts'
import { defaultSettings } from '../../core/settings.ts'

const info = {
  ...{ mode: 'kiosk', shell: 'browser', defaultLanguage: 'en', scanning: 'off', breaks: [] },
  idle: { warnAfterSeconds: 60, resetAfterSeconds: 20 },
  volume: { start: 0.5, ceiling: 0.5 },
  branding: { organisation: '', organisations: {}, logo: null, reportNumbers: [], colours: {} },
} as unknown as StartInfo

async function openLesson(band: Band) {
  const content = { code: 'en', texts: {}, clips: {} }
  const bridge = {
    call: () => Promise.resolve(success(content)),
    on: () => () => {},
  } as unknown as Bridge
  const app = new App(bridge, info, { lessons: [], pictures: [], locales: [] }, defaultSettings)
  await app.open()
  await app.begin()
  await app.chooseLanguage('en')
  app.send({ type: 'bandChosen', band })
  app.send({ type: 'lessonOpened', lesson: sampleLesson, seed: 1 })
  await render(Root, { app })
  await shown('opening')
  return app
}

const slides = () => [...document.querySelectorAll<HTMLElement>('section[aria-roledescription]')]
const isSeen = (slide: HTMLElement) => getComputedStyle(slide).opacity === '1'

/** Once a slide can be reached, those around it are there as well. */
async function shown(id: string): Promise<HTMLElement> {
  const slide = () => document.querySelector<HTMLElement>(`[data-slide="${id}"]:not([inert])`)
  // The first time, its screen is fetched as well.
  await vi.waitFor(() => expect(slide()).not.toBeNull(), { timeout: 5000 })
  return slide()!
}

test('the next slide is built ahead, out of reach, and shown as it is', async () => {
  await openLesson('6-9')
  const [opening, thing, next] = slides()
  expect(thing!.textContent).toContain('sample.thing.1')
  expect([opening!, thing!, next!].map(({ inert }) => inert)).toEqual([false, true, true])
  expect([opening!, thing!].map(isSeen)).toEqual([true, false])
  // The views of the thing are buttons with names; nobody meets them yet.
  await expect.element(page.getByRole('button', { name: 'ui.item.near' })).not.toBeInTheDocument()
  const reached = [...targetsOnScreen(document).elements.values()]
  expect(reached.some((button) => thing!.contains(button))).toBe(false)
  thing!.querySelector('button')!.focus()
  expect(thing!.contains(document.activeElement)).toBe(false)

  await userEvent.keyboard('{ArrowRight}')
  expect([opening!, thing!].map(isSeen)).toEqual([false, true])
  expect(await shown('thing')).toBe(thing)
  expect(opening!.inert).toBe(true)
  await expect.element(page.getByRole('button', { name: 'ui.item.near' })).toBeVisible()
})

test('a slide keeps what the child did until it has left the screen, and then begins anew', async () => {
  const app = await openLesson('10-14')
  const goOn = () => app.send({ type: 'lesson', event: { type: 'next' }, seed: 1 })
  goOn()
  goOn()
  goOn()
  const friend = await shown('friend')
  app.send({ type: 'lesson', event: { type: 'choiceMade', choice: 'return' }, seed: 1 })
  await tick()
  await painted()
  app.send({ type: 'lesson', event: { type: 'back' }, seed: 1 })
  await tick()
  expect(isSeen(friend)).toBe(false)
  expect(friend.textContent).toContain('sample.friend.end')
  await shown('thing')
  expect(friend.textContent).toContain('sample.friend.dare')
  // Only what is shown may move the lesson.
  const send = vi.spyOn(app, 'send')
  friend.querySelector<HTMLElement>('[data-say="sample.friend.look"]')!.click()
  expect(send).not.toHaveBeenCalled()
})
