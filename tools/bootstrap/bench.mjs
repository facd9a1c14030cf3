import { requireNode } from './node-version.mjs'

requireNode()
// Loaded only now: an older Node could not even read it.
const { bench } = await import('./bench-program.mjs')
process.exitCode = await bench(process.argv.slice(2))
