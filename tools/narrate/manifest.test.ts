import { expect, test } from 'vitest'
import type { Clip } from '../../src/core/content/narration.ts'
import { formatManifest, hashOfText, keyOfClip, stateOf } from './manifest.ts'

const draft: Clip = {
  hash: hashOfText('Stop!'),
  seconds: 0.8,
  words: [[0.15, 0.7]],
  voice: 'a voice',
  kind: 'draft',
  key: keyOfClip('Stop!', 'stop!', 'settings'),
}
const wanted = { hash: draft.hash, key: draft.key ?? '' }
const human: Clip = { ...draft, kind: 'human' }

test('the hash is that of the composed text, 16 hex digits', () => {
  expect(hashOfText('Stop!')).toMatch(/^[0-9a-f]{16}$/)
  expect(hashOfText('и\u0306')).toBe(hashOfText('й'))
})

test('text, spoken form and voice settings all change the key', () => {
  const keys = [
    keyOfClip('a', 'b', 'c'),
    keyOfClip('A', 'b', 'c'),
    keyOfClip('a', 'B', 'c'),
    keyOfClip('a', 'b', 'C'),
  ]
  expect(new Set(keys).size).toBe(4)
})

test('a draft is stale when its text or its key has changed', () => {
  expect(stateOf(draft, wanted, true)).toBe('fresh')
  expect(stateOf(draft, wanted, false)).toBe('missing')
  expect(stateOf(undefined, wanted, true)).toBe('missing')
  expect(stateOf(draft, { ...wanted, hash: '0' }, true)).toBe('stale')
  expect(stateOf(draft, { ...wanted, key: '0' }, true)).toBe('stale')
})

test("a person's recording is stale only when the text has changed", () => {
  expect(stateOf(human, { ...wanted, key: '0' }, true)).toBe('fresh')
  expect(stateOf(human, { ...wanted, hash: '0' }, true)).toBe('stale-recording')
})

test('sorted, one clip a line', () => {
  const text = formatManifest('en', { 'ui.next': draft, 'messages.stop': draft })
  expect(JSON.parse(text)).toEqual({
    format: 1,
    locale: 'en',
    clips: { 'messages.stop': draft, 'ui.next': draft },
  })
  expect(text.split('\n').filter((line) => line.includes('"hash"'))).toHaveLength(2)
  expect(text.indexOf('messages.stop')).toBeLessThan(text.indexOf('ui.next'))
  expect(JSON.parse(formatManifest('en', {}))).toEqual({ format: 1, locale: 'en', clips: {} })
})
