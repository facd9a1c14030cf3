import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import typescript from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** Imports that a folder may not have; tests/architecture proves the rest from the files. */
function without(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] }
}

const node = { group: ['node:*'], message: 'Only tools, host and shells run in Node.' }
const electron = { regex: '^electron(/|$)', message: 'The host must run without Electron.' }
const howler = { group: ['howler'], message: 'Only src/audio/clip-player.ts imports howler.' }
const i18next = { group: ['i18next'], message: 'Only src/i18n/translator.ts imports i18next.' }
const svelteItself = { group: ['svelte', 'svelte/*'], message: 'The core knows no framework.' }

export default typescript.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      curly: 'error',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-undef': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'No default exports but in configuration.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.cts'],
    languageOptions: {
      parserOptions: { projectService: true },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: typescript.parser, svelteConfig },
    },
    rules: {
      'svelte/button-has-type': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tools/**', 'electron/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      ...without(node, electron, howler, i18next, svelteItself),
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is passed in.' },
        { object: 'Math', property: 'random', message: 'The generator is passed in.' },
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'performance', 'process'],
    },
  },
  {
    files: ['src/{app,bridge,features,ui,styles}/**', 'src/main.ts'],
    ignores: ['**/*.test.ts'],
    rules: without(node, electron, howler, i18next),
  },
  { files: ['src/audio/**'], ignores: ['**/*.test.ts'], rules: without(node, electron, i18next) },
  { files: ['src/i18n/**'], ignores: ['**/*.test.ts'], rules: without(node, electron, howler) },
  { files: ['electron/{host,browser-shell}/**'], rules: without(electron, svelteItself) },
  { files: ['tools/**'], rules: without(electron, svelteItself) },
)
