import { expect, test } from 'vitest'
import { startCommand } from './start-command.ts'

const linux = { platform: 'linux', execPath: '/opt/Safe Steps a/safe-steps-a', env: {} } as const
const windows = {
  platform: 'win32',
  execPath: String.raw`C:\Program Files\Safe Steps a\Safe Steps a.exe`,
  env: {},
} as const
const image = { ...linux, env: { APPIMAGE: '/home/a/safe-steps-a.AppImage' } }

test.each([
  ['the sources', null, 'browser', linux, 'npm start --'],
  ['the sources, in Electron', null, 'electron', windows, 'npm start --'],
  ['the browser edition', 'a', 'browser', linux, 'sh start.sh'],
  ['the browser edition on Windows', 'a', 'browser', windows, 'start.cmd'],
  ['an Electron package', 'a', 'electron', linux, './safe-steps-a'],
  ['an AppImage', 'a', 'electron', image, './safe-steps-a.AppImage'],
  ['an Electron package on Windows', 'a', 'electron', windows, '"Safe Steps a.exe"'],
] as const)('%s', (_, builtFor, shell, started, command) => {
  expect(startCommand(builtFor, shell, started)).toBe(command)
})
