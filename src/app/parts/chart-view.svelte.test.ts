import { createRawSnippet } from 'svelte'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import type { Chart } from '../../core/content/chart.ts'
import type { TextValues } from '../../i18n/translator.ts'
import ChartView from './ChartView.svelte'

const text = (id: string, values?: TextValues) => (values ? `${id} ${values['date']}` : id)
const words = createRawSnippet<[string]>((id) => ({ render: () => `<span>${id()}</span>` }))
const base = { title: 'a.title', source: 'a.source', asOf: '2004-05', status: 'disputed' } as const
const bars: Chart = {
  ...base,
  kind: 'bars',
  rows: [
    { label: 'a.few', value: 48 },
    { label: 'a.half', value: 250 },
    { label: 'a.most', value: 500, note: 'a.note' },
  ],
}
const timeline: Chart = {
  ...base,
  kind: 'timeline',
  rows: [
    { label: 'a.first', when: '2000' },
    { label: 'a.second', when: '2021-06-12' },
    { label: 'a.third', when: '2021-07-03' },
  ],
}

describe('a chart', () => {
  test('shows every amount as a number and as a length, and tells bars apart by pattern', async () => {
    await render(ChartView, { chart: bars, words, text })
    document.querySelector<HTMLElement>('.chart')!.style.width = '800px'
    const rects = [...document.querySelectorAll<SVGRectElement>('.bar rect')]
    const widths = rects.map((rect) => rect.getBoundingClientRect().width)
    expect(widths[1]! / widths[2]!).toBeCloseTo(0.5, 1)
    expect(widths[0]! / widths[2]!).toBeCloseTo(0.096, 1)
    expect(new Set(rects.map((rect) => rect.getAttribute('fill'))).size).toBe(3)
    for (const rect of rects) {
      const id = /#(.+)\)/.exec(rect.getAttribute('fill')!)![1]!
      expect(document.getElementById(id)?.tagName).toBe('pattern')
    }
    expect([...document.querySelectorAll('[data-value]')].map((b) => b.textContent)).toEqual([
      '48',
      '250',
      '500',
    ])
    await expect.element(page.getByText('a.note')).toBeVisible()
  })

  test('says in words how sure it is, of which day it is, and who says so', async () => {
    await render(ChartView, { chart: bars, words, text })
    await expect.element(page.getByText('ui.chart.disputed')).toBeVisible()
    await expect.element(page.getByText('ui.chart.as-of 05.2004')).toBeVisible()
    await expect.element(page.getByText('a.source')).toBeVisible()
  })

  test('numbers what happened, and no mark on the line covers another', async () => {
    await render(ChartView, { chart: timeline, words, text })
    document.querySelector<HTMLElement>('.chart')!.style.width = '800px'
    await expect.element(page.getByText('12.06.2021')).toBeVisible()
    const boxes = [...document.querySelectorAll('.line circle')].map((mark) =>
      mark.getBoundingClientRect(),
    )
    expect(boxes).toHaveLength(3)
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y)
        expect(apart).toBeGreaterThanOrEqual(one.width)
      }
    })
  })
})
