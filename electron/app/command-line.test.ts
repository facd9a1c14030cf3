import { expect, test } from 'vitest'
import { ownArguments } from './command-line.ts'

test('our own options are found among those of others', () => {
  const own = ['--profile', 'demo', '--mode=kiosk']
  expect(ownArguments(['/opt/safe-steps', ...own], true)).toEqual(own)
  expect(ownArguments(['electron', '/repo', ...own], false)).toEqual(own)
  expect(ownArguments(['electron', '--no-sandbox', '/repo', ...own], false)).toEqual(own)
  expect(
    ownArguments(['electron', '--inspect=0', '--remote-debugging-port=0', '.', ...own], false),
  ).toEqual(own)
  expect(ownArguments(['electron', '.', '--bogus'], false)).toEqual(['--bogus'])
})
