import { expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'

const home = '/home/anna'

test('settings and counters live outside the program, where each system keeps such things', () => {
  expect(dataFolder(null, { platform: 'linux', environment: {}, home })).toBe(
    '/home/anna/.local/share/safe-steps',
  )
  expect(
    dataFolder(null, { platform: 'linux', environment: { XDG_DATA_HOME: '/data' }, home }),
  ).toBe('/data/safe-steps')
  expect(dataFolder(null, { platform: 'darwin', environment: {}, home })).toBe(
    '/home/anna/Library/Application Support/Safe Steps',
  )
  expect(
    dataFolder(null, { platform: 'win32', environment: { LOCALAPPDATA: 'C:\\Local' }, home }),
  ).toBe('C:\\Local\\Safe Steps')
  expect(
    dataFolder(null, { platform: 'linux', environment: { SAFE_STEPS_DATA: '/x' }, home }),
  ).toBe('/x')
})

test('each organisation keeps its own, so that two builds can lie on one computer', () => {
  expect(dataFolder('one', { platform: 'linux', environment: {}, home })).toBe(
    '/home/anna/.local/share/safe-steps/one',
  )
  expect(
    dataFolder('one', {
      platform: 'win32',
      environment: { LOCALAPPDATA: 'C:\\Users\\A B\\AppData\\Local' },
      home: 'C:\\Users\\A B',
    }),
  ).toBe('C:\\Users\\A B\\AppData\\Local\\Safe Steps\\one')
})
