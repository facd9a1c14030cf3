import path from 'node:path'
import { expect, test } from 'vitest'
import { linuxScript, windowsScript } from './start-scripts.ts'

test('the Windows script ends every line as Windows does, and says nothing but ASCII', () => {
  const script = windowsScript('a-school')
  expect(script.split('\r\n').join('')).not.toMatch(/[\r\n]/)
  expect(script).toMatch(/^[\r\n\x20-\x7e]*$/)
})

test('the Windows script starts the program by a quoted path below its own folder', () => {
  const script = windowsScript('a-school')
  expect(script).toContain('cd /d "%~dp0"')
  const [, program] = /"%PROGRAM%" "([^"]+)" %\*/.exec(script)!
  expect(path.win32.normalize(program!)).toBe(path.win32.join('dist', 'browser-shell', 'main.js'))
  expect(path.win32.isAbsolute(program!)).toBe(false)
})

test('two organisations keep their data apart', () => {
  for (const script of [windowsScript, linuxScript]) {
    expect(script('one')).not.toBe(script('two'))
  }
  const [, folder] = /SAFE_STEPS_DATA=%LOCALAPPDATA%([^"]+)"/.exec(windowsScript('one'))!
  expect(path.win32.join('C:\\Users\\A B\\AppData\\Local', folder!)).toBe(
    'C:\\Users\\A B\\AppData\\Local\\Safe Steps\\one',
  )
})
