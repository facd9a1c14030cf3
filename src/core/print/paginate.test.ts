import { expect, test } from 'vitest'
import { paginate } from './paginate.ts'

test('a page is filled before the next one begins', () => {
  expect(paginate([40, 50, 30, 30, 60], 100, 5)).toEqual([[0, 1], [2, 3], [4]])
  expect(paginate([50, 45], 100, 5)).toEqual([[0, 1]])
  expect(paginate([50, 46], 100, 5)).toEqual([[0], [1]])
})

test('what is larger than a page has one to itself', () => {
  expect(paginate([20, 150, 20], 100, 5)).toEqual([[0], [1], [2]])
  expect(paginate([], 100, 5)).toEqual([])
})
