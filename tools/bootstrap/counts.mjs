/** How many tests passed, failed and were skipped. */
export const none = { passed: 0, failed: 0, skipped: 0 }

export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  )
}

/** A command that is one test by itself. */
export function countCommand(code) {
  return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 }
}

export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A flaky test has failed once, and a child would have met that. */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }
}

/** Why Playwright skipped tests, each reason with how many; a skip without a reason says so. */
export function skipsOfPlaywright({ suites }) {
  const reasons = new Map()
  const look = (suite) => {
    suite.suites?.forEach(look)
    for (const test of suite.specs.flatMap(({ tests }) => tests)) {
      if (test.status === 'skipped') {
        const reason =
          test.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason was given'
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
    }
  }
  suites.forEach(look)
  return [...reasons].map(([reason, count]) => `${count} skipped: ${reason}`)
}

/**
 * What a layer counts for: without a report, without a single test, or with an error that stands
 * beside the tests, it has failed.
 */
export function countLayer(code, report, count) {
  const counts = report ? count(report) : none
  const ranNothing = counts.passed + counts.failed === 0
  const failedOutsideTests = code !== 0 && counts.failed === 0
  return ranNothing || failedOutsideTests ? { ...counts, failed: counts.failed + 1 } : counts
}

export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
