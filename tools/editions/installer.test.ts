import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { installerScript } from './installer.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'installer-'))
afterAll(() => rmSync(folder, { recursive: true }))

const builder = path.join(import.meta.dirname, '../../node_modules/app-builder-lib/templates/nsis')
/** The names of all messages that electron-builder's own script says. */
const asked = [
  ...readFileSync(path.join(builder, 'messages.yml'), 'utf8').matchAll(/^(\w+):/gm),
].map(([, name]) => name!)

test.each(['az', 'hy'])('the installer says in %s all that electron-builder has it say', (code) => {
  const script = installerScript([code])
  const said = [...script.matchAll(/LangString (\w+) \$\{LANG_\w+\} "([^"]+)"$/gm)]
  expect(said.map(([, name]) => name).sort()).toEqual([...asked].sort())
  expect(installerScript(['ru', 'en'])).not.toContain('LangString')
})

test('the language file for Azerbaijani has every text once, and none is empty', () => {
  const lines = readFileSync(path.join(import.meta.dirname, 'installer/Azerbaijani.nlf'), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\n')
  expect(lines[1]).toBe('NLF v6')
  const names = lines.flatMap((line) => (line.startsWith('# ^') ? [line.slice(3)] : []))
  expect(new Set(names).size).toBe(89)
  for (const name of names) {
    expect(lines[lines.indexOf(`# ^${name}`) + 1], name).toMatch(/^[^#]+$/)
  }
})

const makensis = ['/usr/bin/makensis', '/usr/local/bin/makensis'].find((file) => existsSync(file))

test.skipIf(!makensis)('makensis makes an installer of it, with every warning an error', () => {
  writeFileSync(path.join(folder, 'installer.nsh'), installerScript(['az', 'hy', 'en']))
  writeFileSync(
    path.join(folder, 'setup.nsi'),
    [
      'Unicode true',
      '!define PRODUCT_NAME "Safe Steps"',
      'Name "${PRODUCT_NAME}"',
      'OutFile "made.exe"',
      'RequestExecutionLevel user',
      '!include MUI2.nsh',
      '!include installer.nsh',
      '!insertmacro MUI_PAGE_INSTFILES',
      '!insertmacro MUI_UNPAGE_INSTFILES',
      '!insertmacro MUI_LANGUAGE "English"',
      '!insertmacro customHeader',
      ...asked.map((name) => `LangString ${name} \${LANG_ENGLISH} "${name}"`),
      'Section',
      ...asked.map((name) => `DetailPrint $(${name})`),
      'WriteUninstaller "$INSTDIR\\uninstall.exe"',
      'SectionEnd',
      'Section Uninstall',
      'SectionEnd',
    ].join('\n'),
  )
  const { status, stdout } = spawnSync(makensis!, ['-WX', 'setup.nsi'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout.split('\n').filter((line) => /warning|error/i.test(line))).toEqual([])
  expect(status).toBe(0)
})
