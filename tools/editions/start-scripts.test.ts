import path from 'node:path'
import { expect, test } from 'vitest'
import { windowsScript } from './start-scripts.ts'

test('the Windows script ends every line as Windows does, and says nothing but ASCII', () => {
  expect(windowsScript.split('\r\n').join('')).not.toMatch(/[\r\n]/)
  expect(windowsScript).toMatch(/^[\r\n\x20-\x7e]*$/)
})

test('the Windows script starts the program by a quoted path below its own folder', () => {
  expect(windowsScript).toContain('cd /d "%~dp0"')
  const [, program] = /"%PROGRAM%" "([^"]+)" %\*/.exec(windowsScript)!
  expect(path.win32.normalize(program!)).toBe(path.win32.join('dist', 'browser-shell', 'main.js'))
  expect(path.win32.isAbsolute(program!)).toBe(false)
})
