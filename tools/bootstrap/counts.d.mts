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

type Suite = {
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    readonly tests: readonly {
      readonly status: string
      readonly annotations: readonly { readonly type: string; readonly description?: string }[]
    }[]
  }[]
}

export const none: Counts
export function sum(counts: readonly Counts[]): Counts
export function countCommand(code: number): Counts
export function countVitest(report: VitestReport): Counts
export function countPlaywright(report: PlaywrightReport): Counts
export function skipsOfPlaywright(report: { readonly suites: readonly Suite[] }): readonly string[]
export function countLayer<Report>(
  code: number,
  report: Report | null,
  count: (report: Report) => Counts,
): Counts
export function describe(counts: Counts): string
