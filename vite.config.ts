import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { notStarted } from './src/core/resting-words.ts'

const notStartedInPage: Plugin = {
  name: 'not-started-in-page',
  transformIndexHtml: (html) => html.replace('<div id="app">', `$&${notStarted}`),
}

/**
 * The first screen runs most of what it loads: the browser is told to compile it on the way in, on
 * another core, and not function by function when each is called. Not for the one script of the HTML
 * edition, which holds the whole program.
 */
const compiledOnTheWay: Plugin = {
  name: 'compiled-on-the-way',
  generateBundle: {
    // After Vite, which puts a line of its own above.
    order: 'post',
    handler({ format }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const first = chunks
        .filter(({ isEntry }) => isEntry)
        .flatMap(({ fileName, imports }) => [fileName, ...imports])
      for (const chunk of chunks) {
        if (format === 'es' && first.includes(chunk.fileName)) {
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
        }
      }
    },
  },
}

/** The renderer: one page for every shell. */
export default defineConfig({
  root: 'src',
  base: './',
  publicDir: false,
  plugins: [
    svelte({ configFile: fileURLToPath(new URL('./svelte.config.js', import.meta.url)) }),
    notStartedInPage,
    compiledOnTheWay,
  ],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: ['chrome108', 'firefox115'],
    // The content security policy allows no data: URLs for scripts, styles or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
