import path from 'node:path'
import { hasDisplay } from '../../electron/host/display.mjs'
import { listProfiles, parseOptions } from '../../electron/host/options.mjs'
import { buildIfChanged } from './build.mjs'
import { chooseShell } from './choose-shell.mjs'
import { getElectron } from './electron.mjs'
import { installPackages } from './packages.mjs'
import { isInterrupted, root, run, runNode } from './run.mjs'

/** `npm start`: install and build what is missing, then open the program. Answers the exit code. */
export async function start(commandLine) {
  const contentRoot = path.resolve(process.env.SAFE_STEPS_CONTENT ?? root)
  const parsed = parseOptions(commandLine, { profiles: listProfiles(contentRoot) })
  if (!parsed.ok) {
    console.error(parsed.message)
    return 2
  }
  if (!(await installPackages()) || !(await buildIfChanged())) {
    return 1
  }
  const choice = await chooseShell(parsed.options, hasDisplay(), getElectron)
  if (choice.problem) {
    console.error(choice.problem)
    return 1
  }
  console.log(`Shell: ${choice.shell}, because ${choice.why}.`)
  if (choice.shell === 'browser') {
    return openBrowserShell(commandLine)
  }
  const began = Date.now()
  const code = await openElectron(choice.program, commandLine)
  const failedAtOnce = code !== 0 && Date.now() - began < 10_000
  if (!failedAtOnce || isInterrupted() || parsed.options.shell === 'electron') {
    return code
  }
  console.error(`Electron ended at once with code ${code}; the browser shell takes over.`)
  return openBrowserShell(commandLine)
}

async function openBrowserShell(commandLine) {
  const { code } = await runNode([path.join(root, 'dist/browser-shell/main.js'), ...commandLine])
  return code
}

async function openElectron(program, commandLine) {
  const asRoot = process.platform === 'linux' && process.getuid() === 0
  if (asRoot) {
    console.error('Electron runs as root and therefore without its sandbox; use an ordinary user.')
  }
  const { code } = await run(program, [...(asRoot ? ['--no-sandbox'] : []), root, ...commandLine])
  return code
}
