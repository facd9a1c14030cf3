import { execFile } from 'node:child_process'
import { readdir, readFile, statfs } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Stick } from '../../../src/core/staff/stick.ts'

/** What is asked of the machine; a test answers in its place. */
export type StickMachine = {
  readonly platform: NodeJS.Platform
  /** `SAFE_STEPS_STICKS`: a folder whose folders count as sticks, for machines that mount elsewhere. */
  readonly extraFolder: string | undefined
  mounts(): Promise<string>
  foldersIn(folder: string): Promise<readonly string[]>
  removableDrives(): Promise<string>
  freeBytes(folder: string): Promise<number>
}

export const thisStickMachine: StickMachine = {
  platform: process.platform,
  extraFolder: process.env['SAFE_STEPS_STICKS'],
  mounts: () => readFile('/proc/self/mounts', 'utf8'),
  async foldersIn(folder) {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name))
  },
  async removableDrives() {
    const { stdout } = await promisify(execFile)(
      'powershell.exe',
      [
        ...['-NoProfile', '-NonInteractive', '-Command'],
        'Get-CimInstance Win32_LogicalDisk -Filter DriveType=2 | ForEach-Object DeviceID',
      ],
      { timeout: 15_000, windowsHide: true },
    )
    return stdout
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
}

/** Where people's sticks are mounted; never a disk of the machine itself. */
const stickFolder = /^\/(run\/)?media\/./

/** The sticks that are in now. Whatever cannot be asked or read is left out. */
export async function findSticks(machine: StickMachine = thisStickMachine): Promise<Stick[]> {
  const extra = machine.extraFolder
    ? await machine.foldersIn(machine.extraFolder).catch(() => [])
    : []
  const folders = [...(await mounted(machine).catch(() => [])), ...extra]
  const sticks = await Promise.all(
    folders.map((folder) =>
      machine.freeBytes(folder).then(
        (freeBytes) => [{ folder, freeBytes }],
        () => [],
      ),
    ),
  )
  return sticks.flat()
}

async function mounted(machine: StickMachine): Promise<readonly string[]> {
  switch (machine.platform) {
    case 'win32':
      return [...(await machine.removableDrives()).matchAll(/^([A-Z]:)\s*$/gm)].map(
        ([, drive]) => `${drive}\\`,
      )
    case 'darwin':
      return (await machine.foldersIn('/Volumes')).filter((folder) => !/Macintosh HD/.test(folder))
    default:
      return (await machine.mounts())
        .split('\n')
        .map((line) => decodeMount(line.split(' ')[1] ?? ''))
        .filter((folder) => stickFolder.test(folder))
  }
}

/** Spaces and the like stand there as octal numbers. */
function decodeMount(folder: string): string {
  const bytes = folder.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  )
  return bytes
}
