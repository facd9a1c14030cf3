import { accessSync, constants, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export type Browser = { readonly name: 'Chromium' | 'Chrome' | 'Edge'; readonly path: string }

export type Machine = {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  isProgram(file: string): boolean
}

export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  home: os.homedir(),
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK)
      return statSync(file).isFile()
    } catch {
      return false
    }
  },
}

/** The first Chromium, Chrome or Edge of this machine; `SAFE_STEPS_BROWSER` names another. */
export function findBrowser(machine: Machine = thisMachine): Browser | null {
  const chosen = machine.environment['SAFE_STEPS_BROWSER']
  const candidates = chosen ? [chosen] : candidatesOf(machine)
  const found = candidates.find((file) => machine.isProgram(file))
  return found === undefined ? null : { name: nameOf(found), path: found }
}

function candidatesOf({ platform, environment, home }: Machine): readonly string[] {
  switch (platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = environment[variable]
        return folder === undefined
          ? []
          : [
              'Chromium\\Application\\chrome.exe',
              'Google\\Chrome\\Application\\chrome.exe',
              'Microsoft\\Edge\\Application\\msedge.exe',
            ].map((program) => path.win32.join(folder, program))
      })
    case 'darwin':
      return ['/Applications', path.posix.join(home, 'Applications')].flatMap((folder) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
          (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      )
    default:
      return linuxCandidates(environment['PATH'] ?? '', home)
  }
}

function linuxCandidates(searchPath: string, home: string): readonly string[] {
  const commands = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  const flatpaks = ['org.chromium.Chromium', 'com.google.Chrome', 'com.microsoft.Edge']
  const folders = [...searchPath.split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    path.posix.isAbsolute,
  )
  const flatpakFolders = ['/var/lib/flatpak', `${home}/.local/share/flatpak`]
  return [
    ...commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`)),
    ...flatpaks.flatMap((name) => flatpakFolders.map((folder) => `${folder}/exports/bin/${name}`)),
  ]
}

function nameOf(file: string): Browser['name'] {
  if (/edge/i.test(path.basename(file))) {
    return 'Edge'
  }
  return /google|chrome(\.exe)?$/i.test(file) ? 'Chrome' : 'Chromium'
}

/** What to tell a person whose machine has none. */
export function howToGetBrowser(platform: NodeJS.Platform = process.platform): string {
  switch (platform) {
    case 'win32':
      return 'Install Microsoft Edge or Google Chrome, or set SAFE_STEPS_BROWSER to the browser to use.'
    case 'darwin':
      return 'Install Google Chrome or Chromium, or set SAFE_STEPS_BROWSER to the browser to use.'
    default:
      return 'Install Chromium (on Debian: apt-get install chromium), or set SAFE_STEPS_BROWSER to the browser to use.'
  }
}
