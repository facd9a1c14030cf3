import { expect, test } from 'vitest'
import { listFaults } from './summary.ts'

const fault = (id: string, cure: string) => ({ file: `${id}.json`, id, problem: 'bad', cure })

test('a few faults are named one by one', () => {
  expect(listFaults([])).toBe('No faults.')
  expect(listFaults([fault('a', 'Mend it.')])).toBe('a.json: a: bad — Mend it.\n1 fault.')
})

test('of many faults the end says what there is to do, the most frequent first', () => {
  const many = Array.from({ length: 12 }, (_, index) => fault(`p${index}`, 'Have it looked at.'))
  const lines = listFaults([fault('a', 'Call the number.'), ...many]).split('\n')
  expect(lines.slice(0, 2)).toEqual([
    'a.json: a: bad — Call the number.',
    'p0.json: p0: bad — Have it looked at.',
  ])
  expect(lines.slice(13)).toEqual([
    '',
    '13 faults. What there is to do:',
    '    12 × Have it looked at.',
    '     1 × Call the number.',
  ])
})
