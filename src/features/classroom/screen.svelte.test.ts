import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import type { App } from '../../app/app.svelte.ts'
import { painted } from '../../app/parts/after-paint.ts'
import type { Presentation } from '../../core/classroom/presentation.ts'
import type { Stage } from '../../core/classroom/stage.ts'
import type { ClassroomWindow } from './classroom-window.svelte.ts'
import Screen from './Screen.svelte'

vi.mock('../../app/context.ts', () => ({
  getApp: () => ({ text: (id: string) => id, picture: () => undefined }) as unknown as App,
}))
vi.mock('./context.ts', () => ({
  getClassroom: () => ({ secondText: () => null }) as unknown as ClassroomWindow,
}))

const presentation = {
  ...{ look: { brightness: 1, contrast: 1, saturation: 1 }, zoom: null, pointer: null, ink: [] },
  ...{ screen: 'slide', textSize: 1, spoken: null },
} as unknown as Presentation
const stageOf = (key: string): Stage => ({
  ...{ key, lines: [`say ${key}`], picture: null, chart: null, spots: [], cards: [] },
})
const [first, second, third] = ['first', 'second', 'third'].map(stageOf) as [Stage, Stage, Stage]

const layers = () => [...document.querySelectorAll<HTMLElement>('.layer')]
const seen = () =>
  layers()
    .filter((layer) => getComputedStyle(layer).opacity === '1')
    .map((layer) => layer.textContent.trim().replace(/\s+/g, ' '))

test('the class sees one slide; the next lies behind it, out of reach, and is shown as it is', async () => {
  const screen = await render(Screen, { presentation, stage: first, ahead: second })
  expect(seen()).toEqual(['say first'])
  await vi.waitFor(() => expect(layers()).toHaveLength(2))
  const next = layers()[1]!
  expect(next.textContent).toContain('say second')
  expect([seen(), next.inert, next.getAttribute('data-stage')]).toEqual([['say first'], true, null])

  await screen.rerender({ stage: second, ahead: third })
  expect([seen(), next.inert, next.getAttribute('data-stage')]).toEqual([
    ['say second'],
    false,
    'second',
  ])
  expect(layers()).toContain(next)
  await painted()
  await vi.waitFor(() => expect(layers()[1]?.textContent).toContain('say third'))
  expect(layers()[0]).toBe(next)

  // A slide that nobody could foresee is there at once as well.
  await screen.rerender({ stage: first, ahead: second })
  expect(seen()).toEqual(['say first'])
})

test('what happens on the slide is seen on it, and not on the one that waits', async () => {
  const screen = await render(Screen, { presentation, stage: first, ahead: second })
  await vi.waitFor(() => expect(layers()).toHaveLength(2))
  await screen.rerender({ stage: { ...first, lines: ['told'] } })
  expect(seen()).toEqual(['told'])
})
