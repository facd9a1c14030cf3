import { describe, expect, test } from 'vitest'
import { parseOptions } from './options.mjs'

const parse = (...commandLine: string[]) =>
  parseOptions(commandLine, { profiles: ['demo', 'red-crescent'] })

describe('options', () => {
  test('have defaults', () => {
    expect(parse()).toEqual({
      ok: true,
      options: {
        profile: 'demo',
        mode: null,
        shell: 'auto',
        open: true,
        port: 0,
        forgetPin: false,
      },
    })
  })

  test('take the only profile that there is', () => {
    expect(parseOptions([], { profiles: ['red-crescent'] })).toMatchObject({
      options: { profile: 'red-crescent' },
    })
    expect(parseOptions([], { profiles: [] })).toMatchObject({ options: { profile: 'demo' } })
  })

  test('are read in both ways of writing', () => {
    expect(
      parse(
        '--profile',
        'red-crescent',
        '--mode=classroom',
        '--shell=browser',
        '--no-open',
        '--port',
        '8080',
      ),
    ).toEqual({
      ok: true,
      options: {
        profile: 'red-crescent',
        mode: 'classroom',
        shell: 'browser',
        open: false,
        port: 8080,
        forgetPin: false,
      },
    })
  })

  test.each([
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['kiosk'], "Unexpected argument 'kiosk'"],
    [['--mode', 'party'], 'There is no mode "party"'],
    [['--shell', 'netscape'], 'There is no shell "netscape"'],
    [['--port', '65536'], '"65536" is no port'],
    [['--port', '-1'], 'Option'],
    [['--port', 'http'], '"http" is no port'],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--no-open=yes'], "Option '--no-open' does not take an argument"],
    [['--shell', 'electron', '--no-open'], '--no-open serves pages without a window'],
    [['--profile', '../demo'], 'There is no profile "../demo"; there are: demo, red-crescent'],
  ])('%j is refused in one line with the usage', (commandLine, problem) => {
    const parsed = parse(...commandLine)
    const message = parsed.ok ? '' : parsed.message
    expect(message).toContain(problem)
    expect(message).toContain('Usage: npm start -- [--profile demo]')
    expect(message).not.toContain('\n')
  })
})

describe('what was built for one organisation', () => {
  const built = (profiles: readonly string[], ...commandLine: string[]) =>
    parseOptions(commandLine, { profiles, builtFor: 'red-crescent', start: 'sh start.sh' })

  test.each([[['red-crescent']], [['demo', 'red-crescent', 'other']], [[]]])(
    'opens its own profile, and no other that lies beside it: %j',
    (profiles) => {
      const own = { ok: true, options: { profile: 'red-crescent' } }
      expect(built(profiles)).toMatchObject(own)
      expect(built(profiles, '--profile', 'red-crescent')).toMatchObject(own)
      for (const other of ['demo', 'other']) {
        expect(built(profiles, '--profile', other)).toEqual({
          ok: false,
          message:
            `There is no profile "${other}"; there are: red-crescent. ` +
            'Usage: sh start.sh [--mode kiosk|classroom] [--no-open] [--port 0] [--forget-pin]',
        })
      }
    },
  )

  test('is one shell already', () => {
    expect(built([], '--shell', 'browser')).toMatchObject({ ok: false })
    expect(built([])).toMatchObject({ options: { shell: 'auto' } })
  })
})
