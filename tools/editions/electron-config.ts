import type { Configuration } from 'electron-builder'
import path from 'node:path'
import type { Profile } from '../../src/core/content/profile.ts'
import { burnFuses } from './burn-fuses.ts'
import type { Product } from './product.ts'

export type ElectronOrder = {
  readonly product: Product
  readonly profile: Pick<Profile, 'organisation' | 'languages'>
  readonly electronVersion: string
  /** A zip or a folder with Electron; null lets electron-builder fetch it. */
  readonly electronDist: string | null
  /** Folders and files, from the project's root or absolute. */
  readonly app: string
  readonly content: string
  /** What gives Windows' installer the languages that it lacks. */
  readonly installerScript: string
  readonly output: string
  /** The same picture as Linux and Windows want it: a .png and a .ico. */
  readonly icons: { readonly linux: string; readonly windows: string }
}

/** What electron-builder has words for in Windows' installer; installer.ts adds the others. */
const installerLanguages: Readonly<Record<string, string>> = { ru: 'ru_RU' }

/** Chromium's own words, of which it has no Armenian and no Azerbaijani; English is never left out. */
const chromiumLanguages: Readonly<Record<string, string>> = { ru: 'ru' }

/** The configuration of electron-builder for one organisation. */
export function electronConfig({
  product: { name, id, version, slug },
  profile: { organisation, languages },
  electronVersion,
  electronDist,
  app,
  content,
  installerScript,
  output,
  icons,
}: ElectronOrder): Configuration {
  const known = (names: Readonly<Record<string, string>>) =>
    languages.flatMap((code) => names[code] ?? [])
  return {
    appId: id,
    productName: name,
    copyright: `${organisation}. Code: MIT. Content: CC BY 4.0`,
    directories: { app, output },
    files: ['**/*'],
    // Pictures and voices lie beside the archive, from where they are read without a copy.
    extraResources: [{ from: content, to: 'content' }],
    asar: true,
    disableAsarIntegrity: false,
    electronVersion,
    ...(electronDist === null ? {} : { electronDist }),
    electronLanguages: ['en-US', ...known(chromiumLanguages)],
    // After the archive's hash was written into it, and before anything is signed.
    afterPack: ({ appOutDir, electronPlatformName }) =>
      burnFuses(path.join(appOutDir, electronPlatformName === 'win32' ? `${name}.exe` : slug)),
    // The program is whole as it was built; else the project's own packages would be put in.
    beforeBuild: () => Promise.resolve(false),
    publish: null,
    artifactName: `${slug}-${version}-\${os}-\${arch}.\${ext}`,
    win: {
      icon: icons.windows,
      target: ['nsis', 'zip'].map((target) => ({ target, arch: ['x64'] })),
    },
    nsis: {
      artifactName: `${slug}-${version}-setup.\${ext}`,
      // Asks nothing and needs no administrator; /S says nothing either.
      oneClick: true,
      perMachine: false,
      runAfterFinish: false,
      deleteAppDataOnUninstall: false,
      shortcutName: name,
      installerLanguages: ['en_US', ...known(installerLanguages)],
      include: installerScript,
    },
    linux: {
      icon: icons.linux,
      target: ['AppImage', 'deb', 'zip'].map((target) => ({ target, arch: ['x64'] })),
      category: 'Education',
      executableName: slug,
      maintainer: organisation,
      synopsis: name,
    },
    deb: { packageName: slug },
  }
}
