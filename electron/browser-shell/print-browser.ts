import { findBrowser, howToGetBrowser } from './find-browser.ts'

/** For the bootstrap, which is plain JavaScript: `node print-browser.ts` prints what was found. */
const { path } = findBrowser() ?? { path: null }
process.stdout.write(JSON.stringify({ path, advice: howToGetBrowser() }))
