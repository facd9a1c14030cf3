import { expect, test } from 'vitest'
import { keptBytes } from './kept.ts'
import { reportOf, type Sample } from './report.ts'

const samplesOf = (values: readonly number[], field: keyof Sample = 'keptBytes') =>
  values.map((value, index): Sample => ({
    ...{ seconds: index * 60, heapBytes: 9e6, keptBytes: 3e6, nodes: 700, listeners: 48 },
    ...{ framesPerSecond: 60, [field]: value * 1e6 },
  }))
const soak = { minutes: 9, visits: 9, waitedOut: 0, crashes: 0, faults: [] }
const leaking = [5, 7, 9, 9, 10, 11, 12, 13, 14]

test('growth before everything was met once is warm-up, growth after it is none', () => {
  expect(reportOf({ ...soak, samples: samplesOf([5, 7, 9, 9, 9, 9, 9, 9, 9]) }).sound).toBe(true)
  for (const field of ['keptBytes', 'nodes', 'listeners'] as const) {
    const { sound, text } = reportOf({ ...soak, samples: samplesOf(leaking, field) })
    expect(sound, field).toBe(false)
    expect(text).toContain('NOT SOUND')
  }
})

test('compiled code is told, and is no fault', () => {
  const { sound, text } = reportOf({ ...soak, samples: samplesOf(leaking, 'heapBytes') })
  expect(sound).toBe(true)
  expect(text).toMatch(/with compiled code: .* 30\.0 %/)
})

test('a fault is none the less a fault where nothing grows', () => {
  const { sound } = reportOf({ ...soak, faults: ['uncaught: x'], samples: samplesOf([9, 9]) })
  expect(sound).toBe(false)
})

test('what is kept is everything but code and what the browser holds for itself', () => {
  const meta = {
    node_fields: ['type', 'id', 'self_size'],
    node_types: [['object', 'code', 'native', 'string'], 'number', 'number'] as const,
  }
  const nodes = [0, 1, 10, 1, 2, 200, 2, 3, 400, 3, 4, 7]
  expect(keptBytes({ snapshot: { meta }, nodes })).toBe(17)
})
