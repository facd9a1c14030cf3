import path from 'node:path'
import { buildIfChanged } from './build.mjs'
import { installPackages } from './packages.mjs'
import { root, runNode } from './run.mjs'
import { getTestBrowser } from './test-browser.mjs'

/** `npm run bench`: install and build what is missing, then measure. Answers the exit code. */
export async function bench(commandLine) {
  if (commandLine.includes('--json')) {
    // Only the report may stand on the standard output.
    console.log = console.error
    process.env.npm_config_loglevel = 'silent'
  }
  if (!(await installPackages())) {
    return 1
  }
  const browser = await getTestBrowser()
  if (!browser || !(await buildIfChanged())) {
    return 1
  }
  const { code } = await runNode(
    ['--no-warnings', path.join(root, 'tools/bench/main.ts'), ...commandLine],
    { environment: { SAFE_STEPS_BROWSER: browser } },
  )
  return code
}
