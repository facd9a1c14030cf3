import { _electron, type ElectronApplication } from '@playwright/test'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { hasDisplay } from '../../electron/host/display.mjs'
import { findElectron } from '../../tools/bootstrap/electron.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const standIn = path.join(root, 'tests/support/electron-stand-in/electron')

export type Program = 'electron' | 'electron-stand-in'

/** Why this machine cannot run it; null where it can. */
export function missing(program: Program): string | null {
  if (program === 'electron-stand-in') {
    return process.platform === 'win32' ? 'the stand-in for Electron needs a POSIX shell' : null
  }
  const { path: found, why } = findElectron()
  if (!found) {
    return why
  }
  return hasDisplay() ? null : 'Electron needs a display'
}

function executableOf(program: Program): string {
  return program === 'electron' ? (findElectron().path ?? '') : standIn
}

function environmentWith(dataFolder: string): Record<string, string> {
  return {
    ...(process.env as Record<string, string>),
    SAFE_STEPS_DATA: dataFolder,
    SAFE_STEPS_PRINTS: path.join(dataFolder, 'prints'),
  }
}

/** Start the built main process, on Electron itself or on the stand-in. */
export function launchElectron(
  program: Program,
  dataFolder: string,
  shellArguments: readonly string[] = [],
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: executableOf(program),
    args: [root, ...shellArguments],
    env: environmentWith(dataFolder),
  })
}

/** Start it once more, as somebody does who presses the icon again; resolves with its exit code. */
export function startAgain(program: Program, dataFolder: string): Promise<number | null> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(executableOf(program), [...asRoot, root], {
    env: environmentWith(dataFolder),
    stdio: 'ignore',
  })
  return new Promise((resolve, reject) => {
    child.once('exit', resolve)
    child.once('error', reject)
  })
}
