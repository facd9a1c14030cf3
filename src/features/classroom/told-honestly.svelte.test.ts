import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { sampleLesson } from '../../../tests/support/lessons.ts'
import type { App } from '../../app/app.svelte.ts'
import { countHands, noTallies, questionsFor } from '../../core/classroom/class-quiz.ts'
import BeforeAndAfter from './BeforeAndAfter.svelte'
import LeftOut from './LeftOut.svelte'

vi.mock('../../app/context.ts', () => ({
  getApp: () =>
    ({
      text: (id: string, values: Readonly<Record<string, unknown>> = {}) =>
        [id, ...Object.values(values)].join(' '),
    }) as unknown as App,
}))

const question = questionsFor(sampleLesson, '10-14')[0]!
const right = question.options.find(({ verdict }) => verdict === 'right')!.id
const wrong = question.options.find(({ verdict }) => verdict !== 'right')!.id

/** What stands in the two cells of a class that raised so many hands: right ones, and others. */
async function cells(hands: { readonly [run in 'before' | 'after']: readonly [number, number] }) {
  const tallies = (['before', 'after'] as const).reduce((counted, run) => {
    const [rightly, otherwise] = hands[run]
    const some = countHands(counted, run, question.id, right, rightly)
    return countHands(some, run, question.id, wrong, otherwise)
  }, noTallies)
  const props = { questions: [question], tallies, onclose: () => {} }
  const { container } = await render(BeforeAndAfter, props)
  return [...container.querySelectorAll('td')].map((cell) =>
    cell.textContent.trim().replace(/\s+/g, ' '),
  )
}

test('a class is compared by ranges, and a change is told only where its hands show one', async () => {
  expect(await cells({ before: [5, 20], after: [22, 3] })).toEqual([
    'admin.presenter.right-range 5 25 9 39',
    'admin.presenter.right-range 22 25 70 96 admin.presenter.changed',
  ])
  const [, after] = await cells({ before: [10, 10], after: [14, 6] })
  expect(after).toContain('admin.presenter.unclear')
})

test('a handful of children has no share, and a class that was not asked no number', async () => {
  expect(await cells({ before: [2, 3], after: [5, 0] })).toEqual([
    'admin.presenter.right-of 2 5',
    'admin.presenter.right-of 5 5 admin.presenter.unclear',
  ])
  expect(await cells({ before: [0, 0], after: [5, 0] })).toEqual([
    '–',
    'admin.presenter.right-of 5 5',
  ])
})

test('what the time is too short for is listed, with the word that core messages stay', async () => {
  const [first, second] = sampleLesson.slides
  const props = { lesson: sampleLesson, dropped: [second!.id] }
  const { container } = await render(LeftOut, props)
  expect(container.textContent).toContain(second!.say[0])
  expect(container.textContent).not.toContain(first!.say[0])
  expect(container.textContent).toContain('admin.classroom.core-stays')
  const whole = await render(LeftOut, { lesson: sampleLesson, dropped: [] })
  expect(whole.container.textContent.trim()).toBe('')
})
