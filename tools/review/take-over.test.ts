import { describe, expect, test } from 'vitest'
import type { Review } from '../../src/core/content/review.ts'
import { takeOver } from './take-over.ts'

const now = 'a'.repeat(16)
const before = 'b'.repeat(16)
const hashes = new Map([
  ['ui.next', now],
  ['ui.back', now],
])
const review = (change: Partial<Review> = {}): Review => ({
  ...{ hash: now, reader: 'machine', verdict: 'pass', note: '' },
  ...change,
})

describe('what a reader sent back', () => {
  test('is taken over for the texts of today', () => {
    const table = 'id\tverdict\tnote\r\nui.next\tpass\r\n\nui.back\tmend\tToo long.\n'
    expect(takeOver(table, 'native', hashes, { 'ui.next': review({ hash: before }) })).toEqual({
      ok: true,
      reviews: {
        'ui.back': review({ reader: 'native', verdict: 'mend', note: 'Too long.' }),
        'ui.next': review({ reader: 'native' }),
      },
      taken: 2,
      kept: 0,
    })
  })

  test('leaves what others said of other texts, but not of texts that are gone', () => {
    const earlier = { 'ui.back': review(), 'ui.gone': review() }
    expect(takeOver('ui.next\tpass', 'machine', hashes, earlier)).toMatchObject({
      reviews: { 'ui.back': review(), 'ui.next': review() },
    })
  })

  test('does not outweigh a native reader of the same words, if it comes from a machine', () => {
    const native = review({ reader: 'native', verdict: 'mend', note: 'Stiff.' })
    const taken = takeOver('ui.next\tpass', 'machine', hashes, { 'ui.next': native })
    expect(taken).toEqual({ ok: true, reviews: { 'ui.next': native }, taken: 0, kept: 1 })
    const older = takeOver('ui.next\tpass', 'machine', hashes, {
      'ui.next': { ...native, hash: before },
    })
    expect(older).toMatchObject({ reviews: { 'ui.next': review() }, taken: 1 })
  })

  test.each([
    ['ui.stop\tpass', 'line 1: there is no text "ui.stop"'],
    ['ui.next\tfine', 'line 1: "fine" is neither pass nor mend'],
    ['ui.next\tmend\t ', 'line 1: the note does not say what to mend'],
    ['ui.next\tpass\nui.next\tpass', 'line 2: "ui.next" comes a second time'],
    ['\n', 'there is no line in it'],
  ])('is refused as a whole where %j stands', (table, problem) => {
    expect(takeOver(table, 'native', hashes, {})).toEqual({ ok: false, problems: [problem] })
  })
})
