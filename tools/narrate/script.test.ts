import { expect, test } from 'vitest'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { scriptRows } from './script.ts'

const lesson = {
  id: 'a',
  slides: [
    { kind: 'picture', picture: 'walk', say: ['a.walk.1', 'messages.stop'] },
    { kind: 'chant', say: [], steps: [{ say: 'messages.stop', picture: 'act-stop' }] },
  ],
} as unknown as Lesson

test('the script numbers the sentences, with picture and manner', () => {
  const texts = [
    { id: 'messages.stop', text: 'Կա՛նգ առ։' },
    { id: 'messages.wait', text: 'Wait.' },
    { id: 'ui.digit.1', text: 'one' },
    { id: 'ui.next', text: 'Next' },
    { id: 'ui.choose-path', text: 'Ո՞վ է սովորում։' },
    { id: 'a.walk.1', text: 'We walk home.' },
  ]
  const rows = scriptRows(texts, [lesson])
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  expect(rows.map(({ manner }) => manner)).toEqual([
    ...['chant', 'command', 'digit', 'button', 'question', 'calm'],
  ])
  expect(rows.map(({ picture }) => picture)).toEqual(['walk', null, null, null, null, 'walk'])
})
