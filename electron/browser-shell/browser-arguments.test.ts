import { expect, test } from 'vitest'
import { browserArguments, printArguments } from './browser-arguments.ts'

const launch = {
  browser: { name: 'Chromium', path: '/usr/bin/chromium' },
  address: 'http://127.0.0.1:5000/#token=t',
  mode: 'kiosk',
  userDataFolder: '/tmp/x',
  asRoot: false,
} as const

test('a kiosk fills the screen, a classroom has a window', () => {
  expect(browserArguments(launch).slice(-2)).toEqual(['--kiosk', `--app=${launch.address}`])
  expect(browserArguments({ ...launch, mode: 'classroom' })).not.toContain('--kiosk')
  expect(browserArguments({ ...launch, mode: 'classroom' }).at(-1)).toBe(`--app=${launch.address}`)
  const edge = { name: 'Edge', path: 'msedge.exe' } as const
  expect(browserArguments({ ...launch, browser: edge })).toContain('--edge-kiosk-type=fullscreen')
})

test('a browser that prints has no window, and is spoken to by nobody else', () => {
  const words = printArguments(launch)
  expect(words).toContain('--headless')
  expect(words).toContain('--remote-debugging-pipe')
  expect(words.join()).not.toMatch(/remote-debugging-port|token/)
})

test('the sandbox stays on but for root, and every launch has a folder of its own', () => {
  expect(browserArguments(launch)).not.toContain('--no-sandbox')
  expect(browserArguments({ ...launch, asRoot: true })).toContain('--no-sandbox')
  expect(browserArguments(launch)).toContain('--user-data-dir=/tmp/x')
})
