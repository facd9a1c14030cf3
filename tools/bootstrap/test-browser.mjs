import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, run, runNode, withProgress } from './run.mjs'

/** The browser that the tests drive; on Debian as root it is installed where it is missing. */
export async function getTestBrowser() {
  const found = await findBrowser()
  if (found.path || !canInstall()) {
    if (!found.path) {
      console.error(`No browser to test in. ${found.advice}`)
    }
    return found.path
  }
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await withProgress('Installing Chromium for the tests', async () => {
    await run('apt-get', ['update'], { quiet: true, environment })
    return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      quiet: true,
      environment,
    })
  })
  if (code !== 0) {
    console.error(output)
  }
  return (await findBrowser()).path
}

async function findBrowser() {
  const script = path.join(root, 'electron/browser-shell/print-browser.ts')
  const { code, output } = await runNode(['--no-warnings', script], { quiet: true })
  return code === 0 ? JSON.parse(output) : { path: null, advice: output }
}

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}
