import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfChanged } from './build.mjs'
import {
  countCommand,
  countLayer,
  countPlaywright,
  countVitest,
  describe,
  none,
  skipsOfPlaywright,
  sum,
} from './counts.mjs'
import { installPackages } from './packages.mjs'
import { root, runNode, runNpm } from './run.mjs'
import { getTestBrowser } from './test-browser.mjs'

/** `npm test`: every layer, one after another; none is left out because an earlier one failed. */
export async function test() {
  if (!(await installPackages())) {
    return conclude([{ name: 'packages', counts: { ...none, failed: 1 } }])
  }
  const browser = await getTestBrowser()
  const built = await buildIfChanged()
  const reports = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-test-'))
  const environment = browser ? { SAFE_STEPS_BROWSER: browser } : {}
  const skips = []
  const layers = [
    { name: 'build', count: () => countCommand(built ? 0 : 1) },
    { name: 'static', count: () => npmCommand('check') },
    { name: 'content', count: () => npmCommand('validate') },
    { name: 'unit', count: () => vitest('unit') },
    { name: 'component', count: () => vitest('browser') },
    { name: 'e2e', count: playwright },
  ]

  async function npmCommand(script) {
    return countCommand((await runNpm(['run', '--silent', script], { environment })).code)
  }

  async function vitest(project) {
    const file = path.join(reports, `${project}.json`)
    const { code } = await runNode(
      [
        packaged('vitest/vitest.mjs'),
        ...['run', '--project', project],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ],
      { environment },
    )
    return countLayer(code, readReport(file), countVitest)
  }

  async function playwright() {
    const file = path.join(reports, 'e2e.json')
    const { code } = await runNode(
      [packaged('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
      { environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
    )
    const report = readReport(file)
    skips.push(...(report ? skipsOfPlaywright(report) : []))
    return countLayer(code, report, countPlaywright)
  }

  const results = []
  for (const { name, count } of layers) {
    console.log(`\n── ${name} ──`)
    results.push({ name, counts: await count() })
  }
  rmSync(reports, { recursive: true, force: true })
  return conclude(results, skips)
}

function packaged(program) {
  return path.join(root, 'node_modules', program)
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** The summary; its very last line is what a script may read. */
function conclude(results, skips = []) {
  console.log('')
  for (const { name, counts } of results) {
    console.log(`${name.padEnd(10)} ${describe(counts)}`)
  }
  skips.forEach((skip) => console.log(skip))
  const total = sum(results.map(({ counts }) => counts))
  console.log(describe(total))
  return total.failed === 0 ? 0 : 1
}
