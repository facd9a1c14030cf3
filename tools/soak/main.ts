import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openBrowser, startShell } from '../bench/program.ts'
import { leaveToAttract, Visitor } from './visitor.ts'
import { reportOf, type Sample } from './report.ts'

/**
 * `npm run soak -- --minutes 30`: children without any sense at the kiosk, by a seed, so that what
 * was found can be found again. Ends with a report, and with code 1 where something is wrong.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
})
const seconds = Number(values.minutes) * 60
const began = Date.now()
const elapsed = () => (Date.now() - began) / 1000

/** In the last tenth the page is made to crash; a fresh process would hide growth before that. */
const crashesFrom = seconds * 0.9
const actsPerVisit = 60

const shell = await startShell()
const { page: first, close } = await openBrowser()
const faults: string[] = []
const samples: Sample[] = []
let visits = 0
let waitedOut = 0
let crashes = 0
let page = first
try {
  let visitor = await open()
  while (elapsed() < seconds) {
    await visitor.visit(actsPerVisit, () => elapsed() < seconds)
    visits += 1
    const way = await leaveToAttract(page)
    if (way === 'stuck') {
      faults.push(`after ${Math.round(elapsed())} s: a screen that nothing leads out of`)
      break
    }
    waitedOut += way === 'idle' ? 1 : 0
    if (crashes === 0) {
      samples.push({ seconds: elapsed(), ...(await visitor.measure()) })
    }
    if (elapsed() > crashesFrom && crashes < 3) {
      crashes += 1
      const next = await page.context().newPage()
      await visitor.crash()
      await page.close()
      page = next
      visitor = await open()
    }
  }
} finally {
  await close()
  shell.stop()
}

async function open(): Promise<Visitor> {
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') {
      faults.push(`console: ${message.text()}`)
    }
  })
  await page.goto(shell.address)
  await page.locator('button.begin').waitFor()
  return Visitor.at(page, Number(values.seed) + crashes)
}

const report = reportOf({ minutes: elapsed() / 60, visits, waitedOut, crashes, faults, samples })
process.stdout.write(`${report.text}\n`)
if (values.json) {
  await writeFile(values.json, JSON.stringify({ seed: values.seed, ...report }))
}
process.exitCode = report.sound ? 0 : 1
