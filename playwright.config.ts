import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './tests/support/chromium.ts'

export default defineConfig({
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
    trace: 'retain-on-failure',
  },
})
