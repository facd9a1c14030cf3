import { expect, test } from 'vitest'
import { actionOf, typedNumber } from './keys.ts'

const press = (key: string, code = key, held: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, ...held })

test.each([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  ['.', 'black'],
  ['F5', 'show'],
  ['Escape', 'leave-tool'],
  ['AudioVolumeUp', null],
  ['AudioVolumeDown', null],
  ['Tab', null],
])('%s means %s', (key, action) => {
  expect(press(key)).toBe(action)
})

test('letters count by their place, whatever the keyboard writes', () => {
  expect(press('и', 'KeyB')).toBe('black')
  expect(press('պ', 'KeyG')).toBe('grid')
})

test('reloading is refused, and what the system holds is left alone', () => {
  expect(press('r', 'KeyR', { ctrlKey: true })).toBe('nothing')
  expect(press('z', 'KeyZ', { ctrlKey: true })).toBe('undo')
  expect(press('c', 'KeyC', { ctrlKey: true })).toBeNull()
  expect(press('ArrowLeft', 'ArrowLeft', { altKey: true })).toBeNull()
})

test('a number is typed digit by digit', () => {
  expect(['1', '2', 'x'].reduce(typedNumber, '')).toBe('12')
})
