import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The renderer as one classic script: a page that is opened from a stick may load no module. */
export default defineConfig({
  root: 'src',
  base: './',
  publicDir: false,
  plugins: [svelte({ configFile: fileURLToPath(new URL('./svelte.config.js', import.meta.url)) })],
  build: {
    outDir: '../dist/html-edition/program',
    emptyOutDir: true,
    target: ['chrome108', 'firefox115'],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/main.ts',
      // Vite's helper for late imports names it; a classic script has none.
      transform: { define: { 'import.meta.url': 'document.baseURI' } },
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: 'program.js',
        assetFileNames: '[name][extname]',
      },
    },
  },
})
