import { expect, test } from 'vitest'
import type { SlideOf } from '../content/lesson.ts'
import { slideLines } from './slide-lines.ts'

const text = (id: string) => id.replace(/.*\./, '')

test('the words of a slide stand there once each', () => {
  expect(
    slideLines(
      {
        ...{ id: 'order', bands: ['6-9'], kind: 'recap', say: ['a.lead', 'a.stop'] },
        points: [
          { picture: 'act-stop', say: 'a.stop' },
          { picture: 'act-tell', say: 'a.tell' },
        ],
      },
      text,
    ),
  ).toEqual(['lead', 'stop', 'tell'])
})

test('the figures of a chart are left to its drawing', () => {
  const slide: SlideOf<'chart'> = {
    id: 'found',
    bands: ['14+'],
    kind: 'chart',
    say: ['f.said'],
    chart: {
      kind: 'bars',
      title: 'f.found',
      source: 'f.report',
      asOf: '2021-06',
      status: 'disputed',
      rows: [
        { label: 'f.mines', value: 5141 },
        { label: 'f.shells', value: 37, note: 'f.about' },
      ],
    },
  }
  expect(slideLines(slide, text)).toEqual(['said'])
})
