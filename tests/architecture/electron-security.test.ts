import type { Session } from 'electron'
import { describe, expect, test } from 'vitest'
import { windowOptions } from '../../electron/app/window-options.ts'
import { securityHeaders } from '../../electron/host/headers.ts'
import { fuses } from '../../electron/security/fuses.ts'
import { localSchemePrivileges } from '../../electron/security/scheme.ts'
import { importsOf, read, sourcesOf } from './imports.ts'

/** Holds what `docs/adr/0005-electron-security.md` answers, by the numbers of Electron's checklist. */
const decision = read('docs/adr/0005-electron-security.md')
const main = read('electron/main.ts')
const sources = sourcesOf('electron', 'src').filter(
  (file) => !/^electron\/(browser-shell|security\/fuses)/.test(file),
)
const code = sources.map((file) => ({ file, text: withoutComments(read(file)) }))
const preferences = [true, false].flatMap((withDevTools) =>
  (['kiosk', 'classroom'] as const).map(
    (mode) => windowOptions(mode, {} as Session, withDevTools).webPreferences ?? {},
  ),
)

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*$/gm, '')
}

function filesWith(pattern: RegExp): readonly string[] {
  return code.filter(({ text }) => pattern.test(text)).map(({ file }) => file)
}

/** A part of the main process is only a safeguard where it is called. */
function expectCalled(...names: readonly string[]): void {
  for (const name of names) {
    expect(main, name).toMatch(new RegExp(`\\n\\s+${name}\\(`))
  }
}

test('the decision answers each of the twenty items, in order, and every fuse as it is set', () => {
  const items = [...decision.matchAll(/^\| (\d+) [^|]+\|([^|]+)\|$/gm)]
  expect(items.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
  const answered = [...decision.matchAll(/^\| `(\w+)`\s*\| (on|off)\s*\|/gm)].map(
    ([, name, set]) => [name, set === 'on'],
  )
  expect(Object.fromEntries(answered)).toEqual(fuses)
})

describe('checklist', () => {
  test('1, 18: our own scheme only, from the disk, and neither file: nor http: is loaded', () => {
    expectCalled('denyNetwork', 'serveLocalScheme')
    expect(filesWith(/file:\/\/|loadFile\(|net\.fetch/)).toEqual([])
    const loads = code.flatMap(({ file, text }) =>
      [...text.matchAll(/loadURL\((.*)/g)].map(([, what]) => ({ file, what })),
    )
    expect(loads.length).toBeGreaterThan(0)
    for (const { file, what } of loads) {
      expect(what, file).toMatch(/^`\$\{localOrigin\}\$\{/)
    }
    expect(localSchemePrivileges.privileges).toEqual({
      standard: true,
      secure: true,
      supportFetchAPI: true,
      stream: true,
    })
  })

  test.each(preferences)('2, 3, 4, 6, 8, 9, 10, 12: preferences of a window', (given) => {
    expect(given).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
    })
    expect(given).not.toHaveProperty('enableBlinkFeatures')
  })

  test('2: windows are made in one place, from those preferences alone', () => {
    expect(filesWith(/new BrowserWindow\(|new WebContentsView\(|new BaseWindow\(/)).toEqual([
      'electron/main.ts',
    ])
    expect(filesWith(/webPreferences/)).toEqual(['electron/app/window-options.ts'])
    expect(main).toContain('withDevTools: !app.isPackaged')
  })

  test('4: the sandbox is on for every process and nothing in the program turns it off', () => {
    expectCalled('app.enableSandbox')
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('app.whenReady()'))
    expect(filesWith(/appendSwitch\('no-sandbox|\['no-sandbox/)).toEqual([])
  })

  test('5, 13, 14: permissions, navigation and windows are denied before a page is opened', () => {
    expectCalled('denyPermissions', 'denyNavigation')
    expect(main.indexOf('denyNavigation(app)')).toBeLessThan(main.indexOf('app.whenReady()'))
    const guarded =
      /for \(const each of \[pages, session\.defaultSession\]\) \{\n\s+denyPermissions\(each\)\n\s+denyNetwork\(each\)/.exec(
        main,
      )
    expect(guarded?.index).toBeLessThan(main.indexOf('openWindow('))
    expect(filesWith(/fromPartition\(/)).toEqual(['electron/main.ts'])
    expect(filesWith(/action: 'allow'/)).toEqual([])
  })

  test('7: one policy, as a header, that lets no written script run', () => {
    const policy = securityHeaders['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  test('11, 12, 15: no webview, no program of the system is opened', () => {
    expect(filesWith(/<webview|allowpopups|openExternal|shell\.openPath/)).toEqual([])
  })

  test('16: Electron is of the release line that was decided on', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>
    }
    expect(devDependencies['electron']).toMatch(/^\^45\./)
  })

  test('17: messages are answered in one place, which looks at the sender first', () => {
    expect(filesWith(/ipcMain\.(handle|on|once)\(/)).toEqual(['electron/app/operations.ts'])
    expect(read('electron/app/operations.ts')).toMatch(
      /handle\(opChannel\(op\), [^{]*\{\s*if \(!isOurPage\(event\.senderFrame\)\)/,
    )
    expect(filesWith(/sendSync|returnValue|ipcRenderer\.send\(/)).toEqual([])
    // The edition without a host has no other way between its two windows; Electron never loads it.
    expect(filesWith(/postMessage\(/)).toEqual(['src/bridge/in-page-classroom.ts'])
  })

  test('20: the preload alone speaks with Electron for the page, and hands over two functions', () => {
    expect(filesWith(/contextBridge|ipcRenderer/)).toEqual(['electron/preload.ts'])
    expect(filesWith(/@electron\/remote|enableRemoteModule/)).toEqual([])
    const withElectron = sources.filter((file) =>
      importsOf(file).some(({ to }) => to === 'electron'),
    )
    expect(
      withElectron.filter((file) => !/^electron\/(main|preload|app\/|security\/)/.test(file)),
    ).toEqual([])
  })
})

test('the list of what main does is short enough to be read at once', () => {
  expect(main.split('\n').length).toBeLessThanOrEqual(120)
})
