import { createPackage, listPackage } from '@electron/asar'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentHashesFile } from '../../electron/host/content-hashes.ts'
import { contentHashesOf, packageOf, type Order } from './editions.ts'
import { electronConfig, type ElectronOrder } from './electron-config.ts'
import { installerScript } from './installer.ts'
import type { Platform } from './options.ts'

/** What lies in the archive: the program without any content. */
const programParts = ['LICENSE', 'NOTICES.md', 'dist/electron', 'dist/renderer']

/** The folder that is packed into the archive. */
export async function writeElectronApp(order: Order, folder: string): Promise<void> {
  const { appRoot, contentRoot } = order.installation
  for (const name of programParts) {
    await cp(path.join(appRoot, name), path.join(folder, name), { recursive: true })
  }
  await writeFile(
    path.join(folder, 'package.json'),
    packageOf(order, { content: '../content', main: 'dist/electron/main.js' }),
  )
  await writeFile(path.join(folder, contentHashesFile), await contentHashesOf(contentRoot))
}

/** Everything that packing needs, in one folder, and the configuration that packs it. */
export async function prepareElectron(
  order: Order,
  electron: Pick<ElectronOrder, 'profile' | 'electronVersion' | 'electronDist' | 'icons'>,
): Promise<{ readonly config: ReturnType<typeof electronConfig>; readonly archive: string }> {
  const { folder, product, installation } = order
  const app = path.join(folder, 'app')
  const content = path.join(folder, 'content')
  await mkdir(app, { recursive: true })
  await writeElectronApp(order, app)
  await cp(installation.contentRoot, content, { recursive: true })
  const output = path.join(folder, 'packages')
  const script = path.join(folder, 'installer.nsh')
  await writeFile(script, installerScript(electron.profile.languages))
  const config = electronConfig({
    ...{ ...electron, product, app, content, output },
    installerScript: script,
  })
  const archive = path.join(folder, 'app.asar')
  await createPackage(app, archive)
  return { config, archive }
}

/** The files in an archive, with forward slashes. */
export function filesInArchive(archive: string): readonly string[] {
  return listPackage(archive, { isPack: false }).map((name) =>
    name.split(path.sep).join('/').replace(/^\//, ''),
  )
}

/** Let electron-builder pack it; it fetches Electron where no folder was named. */
export async function packElectron(
  projectRoot: string,
  config: ReturnType<typeof electronConfig>,
  platforms: readonly Platform[],
): Promise<readonly string[]> {
  const { build, Platform } = await import('electron-builder')
  const systems = { windows: Platform.WINDOWS, linux: Platform.LINUX }
  const targets = new Map(
    platforms.flatMap((platform) => [...systems[platform].createTarget(null)]),
  )
  return build({ projectDir: projectRoot, config, targets, publish: 'never' })
}

/**
 * The icon as each system wants it. Where a .ico lies beside the .png it is Windows'; else
 * electron-builder makes one, for which it fetches a tool.
 */
export function iconsAt(png: string): ElectronOrder['icons'] {
  const ico = png.replace(/\.png$/, '.ico')
  return { linux: png, windows: existsSync(ico) ? ico : png }
}

/** The version of Electron that the project is built for. */
export async function electronVersionOf(projectRoot: string): Promise<string> {
  const file = path.join(projectRoot, 'node_modules/electron/package.json')
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version
}
