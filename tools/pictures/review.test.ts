import { expect, test } from 'vitest'
import { judgeReview, unreviewed, type Review } from './review.ts'

const look = (outcome: 'intended' | 'mend', hash: string) =>
  ({ outcome, by: 'a teacher', on: '2026-11-25', said: 'he waves', hash }) as const

const reviewOf = (pictures: Review['pictures']): Review => ({ format: 1, questions: [], pictures })

test('a picture waits for fresh eyes until somebody has looked at this very drawing', () => {
  const review = reviewOf({
    seen: look('intended', 'one'),
    changed: look('intended', 'old'),
    own: { outcome: 'unreviewed' },
  })
  const shown = ['seen', 'changed', 'own', 'new'].map((id) => ({ id, hash: 'one' }))
  expect(unreviewed(review, shown)).toEqual(['changed', 'own', 'new'])
})

test('a picture that is not listed, and one that is gone, are faults', () => {
  const review = reviewOf({ gone: { outcome: 'unreviewed' } })
  expect(judgeReview(review, [{ id: 'new', hash: 'one' }])).toEqual([
    'new: it is missing in review.json; write at least "unreviewed"',
    'gone: review.json names it, but there is no such picture',
  ])
})

test('a misread picture is a fault until it has been drawn again', () => {
  const review = reviewOf({ walk: look('mend', 'one') })
  expect(judgeReview(review, [{ id: 'walk', hash: 'one' }])).toEqual([
    'walk: it was misread (“he waves”) and has not been drawn again',
  ])
  expect(judgeReview(review, [{ id: 'walk', hash: 'two' }])).toEqual([])
})
