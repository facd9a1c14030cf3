import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import type { App } from '../../app/app.svelte.ts'
import type { ClassSession, RegisterLine } from '../../core/register.ts'
import { success } from '../../core/result.ts'
import RegisterSheet from './RegisterSheet.svelte'

const lines: RegisterLine[] = []
const call = vi.fn((op: string, input: { session: ClassSession; id: string | null } | null) => {
  if (op === 'register.write' && input) {
    const id = input.id ?? `line-${lines.length}`
    const line = { ...input.session, id, day: '2026-11-25', place: 'TAV-014' }
    const at = lines.findIndex((each) => each.id === id)
    lines.splice(at < 0 ? lines.length : at, 1, line)
    return Promise.resolve(success(line))
  }
  return Promise.resolve(success([...lines]))
})
vi.mock('../../app/context.ts', () => ({
  getApp: () =>
    ({
      text: (id: string, values: Readonly<Record<string, unknown>> = {}) =>
        [id, ...Object.values(values)].join(' '),
      bridge: { call },
    }) as unknown as App,
}))

const taught: ClassSession = {
  ...{ lessons: ['a-dare'], minutes: 25, girls: 0, boys: 0, women: 0, men: 0, disability: 0 },
  ...{ ages: null, before: { right: 3, all: 9 }, after: null },
}
const field = (name: string) => page.getByRole('textbox', { name: `admin.register.${name}` })
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('a class is written down, and corrected on the same day', async () => {
  await render(RegisterSheet, { taught, onclose: () => {} })
  await expect.element(button('admin.register.save')).toBeDisabled()
  await field('girls').fill('12')
  await button('admin.register.boys: admin.register.more').click()
  await button('admin.register.boys: admin.register.more').click()
  await field('disability').fill('15')
  await expect.element(page.getByText('admin.register.too-many')).toBeVisible()
  await expect.element(button('admin.register.save')).toBeDisabled()
  await field('disability').fill('1')
  await button('admin.register.save').click()
  await expect.element(page.getByText('admin.register.saved')).toBeVisible()
  expect(lines).toMatchObject([{ ...taught, girls: 12, boys: 2, disability: 1 }])

  await button('admin.register.correct').click()
  await expect.element(field('girls')).toHaveValue('12')
  await field('girls').fill('13')
  await button('admin.register.save').click()
  await expect.element(page.getByText('admin.register.saved')).toBeVisible()
  expect(lines).toMatchObject([{ girls: 13, boys: 2 }])
})

test('children may be counted by age as well, and are never more than there were', async () => {
  await render(RegisterSheet, { taught, onclose: () => {} })
  await field('girls').fill('4')
  await field('boys').fill('3')
  await expect.element(field('age 6–9')).not.toBeInTheDocument()
  await button('admin.register.ages').click()
  await field('age 6–9').fill('5')
  await field('age 10–14').fill('3')
  await expect.element(page.getByText('admin.register.too-many-ages')).toBeVisible()
  await expect.element(button('admin.register.save')).toBeDisabled()
  await field('age 10–14').fill('2')
  await button('admin.register.save').click()
  await expect.element(page.getByText('admin.register.saved')).toBeVisible()
  expect(lines.at(-1)).toMatchObject({ ages: { '6-9': 5, '10-14': 2 } })
})

test('one touch passes it by, and nothing is written', async () => {
  call.mockClear()
  const onclose = vi.fn()
  await render(RegisterSheet, { taught, onclose })
  await button('admin.register.skip').click()
  expect(onclose).toHaveBeenCalledOnce()
  expect(call.mock.calls.every(([op]) => op === 'register.today')).toBe(true)
})
