import path from 'node:path'
import { root, runNpm, withProgress } from './run.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'

const folder = path.join(root, 'node_modules')
const stampFile = path.join(folder, '.safe-steps-packages')

/** Install the npm packages where they are missing or another set is asked for. True if all is well. */
export async function installPackages() {
  const wanted = hashOf(root, ['package-lock.json'])
  if (readStamp(stampFile) === wanted) {
    return true
  }
  // Not `npm ci`: it empties the folder in which the running Node may lie, and refuses a lock file
  // that was written where a registry lacks the packages of other platforms.
  const { code } = await withProgress('Installing packages (a few minutes the first time)', () =>
    runNpm(['install', '--no-save', '--no-audit', '--no-fund']),
  )
  if (code === 0) {
    writeStamp(stampFile, wanted)
  } else {
    console.error(
      'The packages cannot be installed. Check the network or the npm registry that is set, then start again.',
    )
  }
  return code === 0
}
