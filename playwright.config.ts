import { defineConfig } from '@playwright/test'
import type { ShellOptions } from './tests/e2e/kiosk.ts'
import { chromiumArguments, findChromium } from './tests/support/chromium.ts'

/** What a child does is the same in every shell. */
const everyShell = /\/(deaf|idle|journey|pre-reader|screens)\.spec\.ts$/
const electronOnly = /\/electron\.spec\.ts$/

export default defineConfig<ShellOptions>({
  testDir: 'tests/e2e',
  // The machine that teaches has two cores, and so has the one that tests.
  workers: 2,
  fullyParallel: true,
  // A journey is many steps, and a school machine may be slow; nothing here waits for the clock.
  timeout: 480_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    viewport: { width: 1366, height: 768 },
    // A film of every step, or the page as it was before and after, costs more than the step.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
  projects: [
    { name: 'browser', testIgnore: electronOnly },
    { name: 'electron-stand-in', testMatch: electronOnly, use: { shell: 'electron-stand-in' } },
    // Skipped, one by one, where Electron's own program is not there.
    { name: 'electron', testMatch: [electronOnly, everyShell], use: { shell: 'electron' } },
  ],
})
