import path from 'node:path'
import { defineConfig, type EnvironmentOptions } from 'vite'

/** One self-contained file that plain Node or Electron runs. */
function program(input: string, output: string, format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {
      noExternal: true,
      external: ['electron'],
    },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path.dirname(output),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input,
        output: { format, entryFileNames: path.basename(output), codeSplitting: false },
      },
    },
  }
}

export default defineConfig({
  publicDir: false,
  environments: {
    browserShell: program('electron/browser-shell/main.ts', 'dist/browser-shell/main.js', 'es'),
    electronMain: program('electron/main.ts', 'dist/electron/main.js', 'es'),
    electronPreload: program('electron/preload.ts', 'dist/electron/preload.cjs', 'cjs'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['browserShell', 'electronMain', 'electronPreload']) {
        const environment = builder.environments[name]
        if (environment) {
          await builder.build(environment)
        }
      }
    },
  },
})
