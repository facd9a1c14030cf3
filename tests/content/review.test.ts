import { describe, expect, test } from 'vitest'
import { narrationHash } from '../../electron/host/content.ts'
import { checkReviews, reportReviews, textsToReview } from '../../src/core/content/check-review.ts'
import type { Review } from '../../src/core/content/review.ts'
import { validContent } from './valid-content.ts'

/** Every text of the English content, read and passed. */
function passed(reader: Review['reader']) {
  const content = validContent()
  const reviews = Object.fromEntries(
    [...textsToReview(content, 'en')].map(([id, text]): [string, Review] => {
      return [id, { hash: narrationHash(text), reader, verdict: 'pass', note: '' }]
    }),
  )
  content.reviews.set('en', { file: 'locales/en/review.json', value: { format: 1, reviews } })
  content.locales[0]!.info!.reviewed = 'native'
  return { content, reviews }
}

describe('reviews', () => {
  test('count the texts that were read as they are now, by language and lesson', () => {
    const { content, reviews } = passed('machine')
    reviews['sample.way.go'] = { ...reviews['sample.way.go']!, hash: '0'.repeat(16) }
    reviews['teaching.sample.take-home']!.verdict = 'mend'
    reviews['messages.stop']!.reader = 'native'
    delete reviews['ui.greeting']
    const { en, ru } = reportReviews(content, narrationHash)
    const { texts } = en!.all
    expect(en!.all).toEqual({ texts, machine: texts - 4, native: 1, mend: 1, unread: 2 })
    expect(en!.lessons['sample']).toMatchObject({ native: 1, mend: 1, unread: 1 })
    expect(ru!.all).toMatchObject({ machine: 0, native: 0, unread: ru!.all.texts })
  })

  test('let a language be called native-reviewed only where a native reader passed every text', () => {
    expect(checkReviews(passed('native').content, narrationHash)).toEqual([])
    const { content, reviews } = passed('native')
    reviews['ui.greeting']!.reader = 'machine'
    expect(checkReviews(content, narrationHash)).toMatchObject([
      { file: 'locales/en/locale.json', id: 'reviewed' },
    ])
    expect(checkReviews(passed('machine').content, narrationHash)).toHaveLength(1)
  })
})
