import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, findChromium } from './tests/support/chromium.ts'

const configFile = fileURLToPath(new URL('./svelte.config.js', import.meta.url))

export default defineConfig({
  test: {
    // A rejected promise that nobody handles is a bug, and a test run with one has failed.
    dangerouslyIgnoreUnhandledErrors: false,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,electron,tools,tests}/**/*.test.ts'],
          exclude: ['**/*.svelte.test.ts', 'tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [svelte({ configFile })],
        test: {
          name: 'browser',
          include: ['src/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
