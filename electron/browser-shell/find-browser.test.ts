import { expect, test } from 'vitest'
import { findBrowser, type Machine } from './find-browser.ts'

function machine(platform: NodeJS.Platform, programs: string[], environment = {}): Machine {
  return {
    platform,
    environment,
    home: '/home/anna',
    isProgram: (file) => programs.includes(file),
  }
}

test('finds the browsers of each system', () => {
  const linux = { PATH: '/opt/bin:relative:' }
  const windows = {
    ProgramFiles: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
  }
  const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
  const chrome = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
  const flatpak = '/home/anna/.local/share/flatpak/exports/bin/org.chromium.Chromium'
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(findBrowser(machine('linux', ['/opt/bin/google-chrome'], linux))?.name).toBe('Chrome')
  expect(findBrowser(machine('linux', ['/usr/bin/chromium'], linux))).toEqual({
    name: 'Chromium',
    path: '/usr/bin/chromium',
  })
  expect(findBrowser(machine('linux', [flatpak], linux))?.path).toBe(flatpak)
  expect(findBrowser(machine('linux', ['relative/chromium'], linux))).toBeNull()
  expect(findBrowser(machine('win32', [edge], windows))).toEqual({ name: 'Edge', path: edge })
  expect(findBrowser(machine('win32', [chrome], windows))?.name).toBe('Chrome')
  expect(findBrowser(machine('darwin', [mac]))).toEqual({ name: 'Chrome', path: mac })
})

test('takes the browser that the environment names, and no other', () => {
  const named = { SAFE_STEPS_BROWSER: '/opt/edge/microsoft-edge', PATH: '/usr/bin' }
  const both = ['/usr/bin/chromium', '/opt/edge/microsoft-edge']
  expect(findBrowser(machine('linux', both, named))?.name).toBe('Edge')
  expect(findBrowser(machine('linux', ['/usr/bin/chromium'], named))).toBeNull()
})
