export type Counts = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

export const none: Counts
export function sum(counts: readonly Counts[]): Counts
export function countCommand(code: number): Counts
export function countVitest(report: VitestReport): Counts
export function countPlaywright(report: PlaywrightReport): Counts
export function countLayer<Report>(
  code: number,
  report: Report | null,
  count: (report: Report) => Counts,
): Counts
export function describe(counts: Counts): string
