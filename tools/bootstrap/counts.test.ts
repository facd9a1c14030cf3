import { expect, test } from 'vitest'
import {
  countCommand,
  countLayer,
  countPlaywright,
  countVitest,
  describe as inWords,
  skipsOfPlaywright,
  sum,
} from './counts.mjs'

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } }

test('reports are counted; a flaky test has failed', () => {
  expect(countLayer(0, vitest, countVitest)).toEqual({ passed: 5, failed: 0, skipped: 2 })
  expect(countLayer(1, playwright, countPlaywright)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('a layer without a report, a test or a sound end has failed', () => {
  const nothing = { ...vitest, numPassedTests: 0 }
  expect(countLayer(0, null, countVitest).failed).toBe(1)
  expect(countLayer(0, nothing, countVitest)).toEqual({ passed: 0, failed: 1, skipped: 2 })
  expect(countLayer(1, vitest, countVitest)).toEqual({ passed: 5, failed: 1, skipped: 2 })
})

test('the sum is said in the words that scripts read', () => {
  const total = sum([countCommand(0), countCommand(1), countVitest(vitest)])
  expect(inWords(total)).toBe('6 passed, 1 failed, 2 skipped')
})

test('every skip is told with its reason', () => {
  const skipped = (description?: string) => ({
    tests: [{ status: 'skipped', annotations: description ? [{ type: 'skip', description }] : [] }],
  })
  const passed = { tests: [{ status: 'expected', annotations: [] }] }
  const deep = { specs: [skipped('no Electron'), skipped()] }
  expect(
    skipsOfPlaywright({ suites: [{ specs: [skipped('no Electron'), passed], suites: [deep] }] }),
  ).toEqual(['2 skipped: no Electron', '1 skipped: no reason was given'])
})
