import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentHashesFile, hashContent } from '../../electron/host/content-hashes.ts'
import type { BuildMark, Installation } from '../../electron/host/installation.ts'
import { readBundle, writeEdition } from '../html-edition/edition.ts'
import { linuxScript, windowsScript } from './start-scripts.ts'

/** What an organisation gets of one edition. */
export type Order = {
  /** The built program, and the content that is to go along. */
  readonly installation: Installation
  readonly profileId: string
  readonly folder: string
}

/** A folder that runs with Node and an installed browser, and with no npm. */
export async function writeBrowserEdition({
  installation: { appRoot, contentRoot, version, release },
  profileId,
  folder,
}: Order): Promise<void> {
  for (const name of ['LICENSE', 'NOTICES.md', 'dist/browser-shell', 'dist/renderer']) {
    await cp(path.join(appRoot, name), path.join(folder, name), { recursive: true })
  }
  for (const name of ['assets', 'locales', 'profiles']) {
    await cp(path.join(contentRoot, name), path.join(folder, name), { recursive: true })
  }
  const files: Readonly<Record<string, string>> = {
    'package.json': packageOf({ version }, { profile: profileId, release, content: '.' }),
    // The field check of a machine compares its content with this.
    [contentHashesFile]: JSON.stringify({
      format: 1,
      day: new Date().toLocaleDateString('sv'),
      files: await hashContent(contentRoot),
    }),
    'start.cmd': windowsScript,
    'start.sh': linuxScript,
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text, { mode: name.endsWith('.sh') ? 0o755 : 0o644 })
  }
}

/** What the program reads of itself when it starts. */
function packageOf({ version }: Pick<Installation, 'version'>, mark: BuildMark): string {
  const { profile } = mark
  const values = {
    ...{ name: `safe-steps-${profile}`, version, private: true, type: 'module' },
    safeSteps: mark,
  }
  return `${JSON.stringify(values, null, 2)}\n`
}

/** A folder for a stick; a browser alone opens it. */
export async function writeHtmlEdition({ installation, profileId, folder }: Order): Promise<void> {
  await mkdir(folder, { recursive: true })
  await cp(
    path.join(installation.appRoot, 'dist/html-edition/program'),
    path.join(folder, 'program'),
    { recursive: true },
  )
  const { bundle } = await readBundle(installation, profileId)
  await writeEdition(bundle, installation, folder)
}

/** Start afresh: nothing of an earlier build may lie among the new. */
export async function emptied(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

export async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
