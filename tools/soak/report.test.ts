import { expect, test } from 'vitest'
import { reportOf } from './report.ts'

const samplesOf = (heaps: readonly number[]) =>
  heaps.map((heap, index) => ({
    ...{ seconds: index * 60, heapBytes: heap * 1e6, framesPerSecond: 60 },
  }))
const soak = { minutes: 9, visits: 9, crashes: 0, faults: [] }

test('growth before everything was met once is warm-up, growth after it is none', () => {
  expect(reportOf({ ...soak, samples: samplesOf([5, 7, 9, 9, 9, 9, 9, 9, 9]) }).sound).toBe(true)
  const leaking = reportOf({ ...soak, samples: samplesOf([5, 7, 9, 9, 10, 11, 12, 13, 14]) })
  expect(leaking.sound).toBe(false)
  expect(leaking.text).toContain('NOT SOUND')
})

test('a fault is none the less a fault where nothing grows', () => {
  const { sound } = reportOf({ ...soak, faults: ['uncaught: x'], samples: samplesOf([9, 9]) })
  expect(sound).toBe(false)
})
