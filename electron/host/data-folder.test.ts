import { expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'

const home = '/home/anna'

test('settings and counters live outside the program, where each system keeps such things', () => {
  expect(dataFolder({ platform: 'linux', environment: {}, home })).toBe(
    '/home/anna/.local/share/safe-steps',
  )
  expect(dataFolder({ platform: 'linux', environment: { XDG_DATA_HOME: '/data' }, home })).toBe(
    '/data/safe-steps',
  )
  expect(dataFolder({ platform: 'darwin', environment: {}, home })).toBe(
    '/home/anna/Library/Application Support/Safe Steps',
  )
  expect(dataFolder({ platform: 'win32', environment: { LOCALAPPDATA: '/local' }, home })).toMatch(
    /^\/local.Safe Steps$/,
  )
  expect(dataFolder({ platform: 'linux', environment: { SAFE_STEPS_DATA: '/x' }, home })).toBe('/x')
})
