import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, runNode, withProgress } from './run.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const tryForSeconds = 20
const folder = path.join(root, 'node_modules/electron')
const failureFile = path.join(root, 'node_modules/.safe-steps-no-electron')

/** Electron's program where it is already, and why; nothing is fetched. */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const program = path.join(override, programName())
    return existsSync(program)
      ? { path: program, why: 'Electron is where ELECTRON_OVERRIDE_DIST_PATH says' }
      : { path: null, why: 'there is no Electron where ELECTRON_OVERRIDE_DIST_PATH says' }
  }
  const installed = installedProgram()
  return installed
    ? { path: installed, why: 'Electron is installed' }
    : { path: null, why: 'Electron is not installed' }
}

/** Electron's program where it is or can be had, and why; `path` is null where it cannot. */
export async function getElectron() {
  const found = findElectron()
  if (found.path || process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    return found
  }
  // One slow failure a day is enough; another mirror is worth another try.
  const attempt = `${new Date().toDateString()} ${process.env.ELECTRON_MIRROR ?? ''}`
  if (readStamp(failureFile) === attempt) {
    return { path: null, why: 'Electron could not be fetched earlier today' }
  }
  await withProgress(`Fetching Electron (at most ${tryForSeconds} s)`, () =>
    runNode([path.join(folder, 'install.js')], { quiet: true, seconds: tryForSeconds }),
  )
  const fetched = installedProgram()
  if (fetched) {
    return { path: fetched, why: 'Electron could be fetched' }
  }
  writeStamp(failureFile, attempt)
  return { path: null, why: 'Electron is not installed and cannot be fetched here' }
}

/** Null where nothing or only half of it was unpacked; the version file comes with the archive. */
function installedProgram() {
  const program = path.join(folder, 'dist', programName())
  const version = path.join(folder, 'dist/version')
  if (!existsSync(program) || !existsSync(version) || !existsSync(path.join(folder, 'path.txt'))) {
    return null
  }
  const { version: wanted } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return readFileSync(version, 'utf8').trim().replace(/^v/, '') === wanted ? program : null
}

function programName() {
  switch (process.platform) {
    case 'win32':
      return 'electron.exe'
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron'
    default:
      return 'electron'
  }
}
