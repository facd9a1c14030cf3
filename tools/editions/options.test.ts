import { expect, test } from 'vitest'
import { parseOptions } from './options.ts'

const parse = (...commandLine: readonly string[]) => parseOptions(commandLine, 'linux')

test('what needs nothing more than the project is built, as a draft, without being asked', () => {
  expect(parse('--profile', 'a-school')).toEqual({
    ok: true,
    options: {
      profile: 'a-school',
      release: false,
      editions: ['browser', 'html'],
      platforms: ['linux'],
      dryRun: false,
      electronDist: null,
      node: null,
    },
  })
})

test('editions and platforms are one, several or all', () => {
  const chosen = (...more: readonly string[]) => parse('--profile', 'a', ...more)
  expect(chosen('--edition', 'all')).toMatchObject({
    options: { editions: ['browser', 'html', 'electron'] },
  })
  expect(chosen('--edition', 'electron', '--platform', 'all')).toMatchObject({
    options: { editions: ['electron'], platforms: ['windows', 'linux'] },
  })
  expect(parseOptions(['--profile', 'a'], 'win32')).toMatchObject({
    options: { platforms: ['windows'] },
  })
})

test.each([
  [[], 'Name the profile to build'],
  [['--profile', 'a', '--edition', 'paper'], 'There is no edition "paper"'],
  [['--profile', 'a', '--edition', 'html,paper'], 'There is no edition "html,paper"'],
  [['--profile', 'a', '--platform', 'amiga'], 'There is no platform "amiga"'],
  [['--profile', 'a', '--faster'], "Unknown option '--faster'"],
])('%j gets the reason and the usage', (commandLine, reason) => {
  const parsed = parse(...commandLine)
  expect(parsed).toMatchObject({ ok: false })
  expect(parsed.ok || parsed.message).toMatch(reason)
  expect(parsed.ok || parsed.message).toContain('\nUsage: npm run dist')
})
