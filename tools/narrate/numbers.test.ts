import { expect, test } from 'vitest'
import { inWords } from './numbers.ts'

test.each([
  ['en', '0', 'zero'],
  ['en', '14', 'fourteen'],
  ['en', '240', 'two hundred forty'],
  ['en', '1-1-2', 'one one two'],
  ['en', '2nd', 'second'],
  ['hy', '17', 'տասնյոթ'],
  ['hy', '2-րդ', 'երկրորդ'],
  ['hy', '1-ին', 'առաջին'],
  ['az', '50', 'əlli'],
  ['az', '5-ci', 'beşinci'],
  ['ru', '112', 'сто двенадцать'],
  ['ru', '3-й', 'третий'],
])('%s: %s is said "%s"', (locale, written, spoken) => {
  expect(inWords(written, locale)).toBe(spoken)
})

test.each(['12,5', '1000', '7X', '11th'])('leaves %s to the author', (written) => {
  expect(inWords(written, 'en')).toBeUndefined()
})
