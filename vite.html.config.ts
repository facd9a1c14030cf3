import { mergeConfig } from 'vite'
import renderer from './vite.config.ts'

/** The renderer as one classic script: a page that is opened from a stick may load no module. */
export default mergeConfig(renderer, {
  build: {
    outDir: '../dist/html-edition/program',
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
