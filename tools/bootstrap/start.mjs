import { requireNode } from './node-version.mjs'

requireNode()
// Loaded only now: an older Node could not even read it.
const { start } = await import('./start-program.mjs')
process.exitCode = await start(process.argv.slice(2))
