import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')

/** A network namespace without any network: only loopback, and nothing to route through. */
function canMakeNamespace(): boolean {
  return (
    process.platform === 'linux' &&
    spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' }).status === 0
  )
}

test('start, a lesson and its quiz run where there is no network at all', () => {
  test.skip(!canMakeNamespace(), 'needs root on Linux, unshare and ip (Debian: iproute2)')
  test.setTimeout(600_000)
  const script = [
    'ip link set lo up',
    // Proof that there is nothing: no route, and no interface but loopback.
    'test -z "$(ip route)"',
    'test "$(ip -o link | wc -l)" = 1',
    'exec "$0" node_modules/@playwright/test/cli.js test journey --project=browser --grep "hy, 6-9.*touch" --reporter=line --output test-results/offline',
  ].join(' && ')
  const output = execFileSync('unshare', ['-n', 'sh', '-c', script, process.execPath], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SAFE_STEPS_SCREENSHOTS: '' },
  })
  expect(output).toMatch(/1 passed/)
})
