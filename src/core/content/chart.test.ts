import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { amountShown, Chart, dateShown, lengthsOf, marksOf, textsOfChart } from './chart.ts'

const bars: Chart & { kind: 'bars' } = {
  kind: 'bars',
  title: 'a.title',
  source: 'a.source',
  asOf: '2004',
  status: 'unconfirmed',
  rows: [
    { label: 'a.mines', value: 48, note: 'a.note' },
    { label: 'a.cartridges', value: 5141 },
  ],
}
const timeline: Chart & { kind: 'timeline' } = {
  ...bars,
  kind: 'timeline',
  rows: [
    { label: 'a.one', when: '2021-06-12' },
    { label: 'a.two', when: '2021-12' },
  ],
}

describe('a chart', () => {
  test('is read as bars or as a line of time', () => {
    expect(v.safeParse(Chart, bars).success).toBe(true)
    expect(v.safeParse(Chart, timeline).success).toBe(true)
  })

  test.each([
    ['without a source', { ...bars, source: undefined }],
    ['without a date', { ...bars, asOf: '' }],
    ['with a month that is none', { ...bars, asOf: '2021-13' }],
    ['of which nobody says how sure it is', { ...bars, status: 'sure' }],
    ['with one row, which compares nothing', { ...bars, rows: bars.rows.slice(0, 1) }],
    ['with less than nothing', { ...bars, rows: [bars.rows[0]!, { label: 'a.b', value: -1 }] }],
    ['with a moment in place of an amount', { ...bars, rows: timeline.rows }],
  ])('%s is refused', (_, chart) => {
    expect(v.safeParse(Chart, chart).success).toBe(false)
  })

  test('says its title, its rows with their notes, and its source', () => {
    expect(textsOfChart(bars)).toEqual(['a.title', 'a.mines', 'a.note', 'a.cartridges', 'a.source'])
  })

  test('shows amounts with their thousands apart, and dates day first', () => {
    expect([0, 447, 5141, 1500000].map(amountShown)).toEqual([
      '0',
      '447',
      '5\u202f141',
      '1\u202f500\u202f000',
    ])
    expect(['2004', '2021-06', '2021-06-12'].map(dateShown)).toEqual([
      '2004',
      '06.2021',
      '12.06.2021',
    ])
  })

  test('draws bars on a scale from nought, so that twice as many is twice as long', () => {
    expect(lengthsOf([50, 100, 0])).toEqual([50, 100, 0])
    expect(lengthsOf([0, 0])).toEqual([0, 0])
  })

  test('puts dates on a line that is true to time', () => {
    const [first, middle, last] = marksOf(['2000', '2005', '2020'])
    expect([first!.place, middle!.place, last!.place]).toEqual([0, 25, 100])
  })

  test('hangs marks that would cover each other one above the other', () => {
    const marks = marksOf(['2004', '2021-06-12', '2021-07-03', '2021-12'])
    expect(marks.map(({ level }) => level)).toEqual([0, 0, 1, 2])
    expect(marksOf(['2021', '2021']).map(({ place }) => place)).toEqual([50, 50])
  })
})
