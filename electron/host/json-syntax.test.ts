import { expect, test } from 'vitest'
import { syntaxErrorPosition } from './json-syntax.ts'

test.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['{\n  "a": 1,\n}', 3, 1],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{"a" 1}', 1, 6],
  ['{"a": tru}', 1, 7],
  ['[1, 2,, 3]', 1, 7],
  ['[01]', 1, 2],
  ['{"a": "open}', 1, 7],
  ['{"a": "\\x"}', 1, 7],
  ['{"a": 1} {', 1, 10],
  ["{'a': 1}", 1, 2],
])('%j breaks in line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow()
  expect(syntaxErrorPosition(text)).toEqual({ line, column })
})

test('sound texts are walked to their end', () => {
  const text = JSON.stringify({ a: [1, -2.5e-3, true, null, { b: '\\ "Ա՛" \n' }], '': [] }, null, 2)
  expect(syntaxErrorPosition(`${text}x`)).toEqual({ line: text.split('\n').length, column: 2 })
})
