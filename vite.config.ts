import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { notStarted } from './src/core/resting-words.ts'

const notStartedInPage: Plugin = {
  name: 'not-started-in-page',
  transformIndexHtml: (html) => html.replace('<div id="app">', `$&${notStarted}`),
}

/** The renderer: one page for every shell. */
export default defineConfig({
  root: 'src',
  base: './',
  publicDir: false,
  plugins: [
    svelte({ configFile: fileURLToPath(new URL('./svelte.config.js', import.meta.url)) }),
    notStartedInPage,
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
