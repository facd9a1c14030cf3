import { requireNode } from './node-version.mjs'

requireNode()
// Loaded only now: an older Node could not even read it.
const { test } = await import('./test-program.mjs')
process.exitCode = await test()
