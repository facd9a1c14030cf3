import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentHashesFile, hashContent } from '../../electron/host/content-hashes.ts'
import type { BuildMark, Installation } from '../../electron/host/installation.ts'
import { readBundle, writeEdition } from '../html-edition/edition.ts'
import type { Product } from './product.ts'
import { linuxScript, windowsScript } from './start-scripts.ts'

/** What an organisation gets of one edition. */
export type Order = {
  /** The built program, and the content that is to go along. */
  readonly installation: Installation
  readonly profileId: string
  readonly product: Product
  readonly folder: string
}

/** A folder that runs with Node and an installed browser, and with no npm. */
export async function writeBrowserEdition(order: Order): Promise<void> {
  const { folder } = order
  const { appRoot, contentRoot } = order.installation
  for (const name of ['LICENSE', 'NOTICES.md', 'dist/browser-shell', 'dist/renderer']) {
    await cp(path.join(appRoot, name), path.join(folder, name), { recursive: true })
  }
  // What turns a computer into a kiosk goes along on the same stick, and what undoes it.
  await cp(path.join(appRoot, 'provision'), path.join(folder, 'provision'), { recursive: true })
  await cp(path.join(appRoot, 'docs/field-guide.md'), path.join(folder, 'FIELD-GUIDE.md'))
  for (const name of ['assets', 'locales', 'profiles']) {
    await cp(path.join(contentRoot, name), path.join(folder, name), { recursive: true })
  }
  const files: Readonly<Record<string, string>> = {
    'package.json': packageOf(order, { content: '.' }),
    [contentHashesFile]: await contentHashesOf(contentRoot),
    'start.cmd': windowsScript,
    'start.sh': linuxScript,
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text, { mode: name.endsWith('.sh') ? 0o755 : 0o644 })
  }
}

/** A folder for a stick; a browser alone opens it. */
export async function writeHtmlEdition({ installation, profileId, folder }: Order): Promise<void> {
  await mkdir(folder, { recursive: true })
  await cp(
    path.join(installation.appRoot, 'dist/html-edition/program'),
    path.join(folder, 'program'),
    { recursive: true },
  )
  for (const name of ['LICENSE', 'NOTICES.md']) {
    await cp(path.join(installation.appRoot, name), path.join(folder, name))
  }
  const { bundle } = await readBundle(installation, profileId)
  await writeEdition(bundle, installation, folder)
}

/** What the program reads of itself when it starts. */
export function packageOf(
  { product: { name, slug, version }, profileId, installation: { release } }: Order,
  { content, main }: Pick<BuildMark, 'content'> & { readonly main?: string },
): string {
  const safeSteps: BuildMark = { profile: profileId, release, content }
  const values = {
    ...{ name: slug, productName: name, version, private: true, type: 'module', main },
    ...{ description: name, author: 'Safe Steps', license: 'SEE LICENSE IN LICENSE' },
    // A Debian package must name one, and there is none.
    homepage: 'about:blank',
    safeSteps,
  }
  return `${JSON.stringify(values, null, 2)}\n`
}

/** The field check of a machine compares its content with this. */
export async function contentHashesOf(contentRoot: string): Promise<string> {
  const day = new Date().toLocaleDateString('sv')
  return JSON.stringify({ format: 1, day, files: await hashContent(contentRoot) })
}

/** Start afresh: nothing of an earlier build may lie among the new. */
export async function emptied(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

/** Every file below a folder, by its path with forward slashes, sorted. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
}

export async function bytesIn(folder: string): Promise<number> {
  const files = await filesIn(folder)
  const sizes = await Promise.all(
    files.map(async (name) => (await stat(path.join(folder, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
