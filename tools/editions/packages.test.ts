import { getRawHeader } from '@electron/asar'
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NtExecutable, NtExecutableResource } from 'resedit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installationAt, type Installation } from '../../electron/host/installation.ts'
import { listProfiles } from '../../electron/host/options.mjs'
import { fuses } from '../../electron/security/fuses.ts'
import { validContent, writeContent } from '../../tests/content/valid-content.ts'
import { writeFakeElectron } from '../../tests/support/fake-electron-dist.ts'
import { readContent } from '../validate/read.ts'
import { filesIn, writeBrowserEdition, writeHtmlEdition, type Order } from './editions.ts'
import { electronConfig } from './electron-config.ts'
import { filesInArchive, iconsAt, packElectron, prepareElectron } from './electron.ts'
import { includeNode } from './node-runtime.ts'
import { productOf } from './product.ts'
import { stage, stagedFiles } from './stage.ts'
import { zipFolder } from './zip.ts'

const project = path.join(import.meta.dirname, '../..')
const golden = (name: string) => path.join(import.meta.dirname, 'golden', `${name}.txt`)
const listing = (files: readonly string[]) => `${[...files].sort().join('\n')}\n`

let root: string
let installation: Installation

/** A small program and a small content, of which a golden list of files can be read by people. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'packages-'))
  const appRoot = path.join(root, 'app')
  for (const name of [
    ...['LICENSE', 'NOTICES.md', 'src/icon.svg', 'tools/html-edition/adults.css'],
    ...['dist/browser-shell/main.js', 'dist/electron/main.js', 'dist/electron/preload.cjs'],
    ...['dist/renderer/index.html', 'dist/renderer/assets/index.js'],
    ...['provision/linux/set-up.sh', 'provision/windows/Set-ShellLauncher.ps1'],
    'docs/field-guide.md',
    ...['dist/html-edition/program/program.js', 'dist/html-edition/program/style.css'],
  ]) {
    await put(path.join('app', name), name)
  }
  const content = validContent()
  const { value: profile } = content.profile
  Object.assign(profile, { languages: ['ru'], defaultLanguage: 'ru', logo: 'logo.svg' })
  await writeContent(path.join(root, 'source'), content)
  await put('source/profiles/demo/logo.svg', '<svg/>')
  const staged = path.join(root, 'content')
  const read = await readContent(path.join(root, 'source'), 'demo')
  expect(read.faults).toEqual([])
  await stage(stagedFiles(read.content), path.join(root, 'source'), staged)
  installation = { appRoot, contentRoot: staged, version: '1.2.3', release: true, builtFor: null }
})
afterAll(() => rm(root, { recursive: true }))

async function put(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true })
  await writeFile(path.join(root, name), text)
}

function order(name: string, profileId = 'demo'): Order {
  const product = productOf({ id: profileId }, installation.version)
  return { installation, profileId, product, folder: path.join(root, 'out', name) }
}

describe('the browser edition', () => {
  test('has the files of the golden list', async () => {
    await writeBrowserEdition(order('browser'))
    const files = await filesIn(order('browser').folder)
    await expect(listing(files)).toMatchFileSnapshot(golden('browser'))
    expect((await stat(path.join(order('browser').folder, 'start.sh'))).mode & 0o111).not.toBe(0)
  })

  test('knows when it starts for whom it was built, as what, and where its content lies', async () => {
    const started = installationAt(order('browser').folder)
    expect(started).toMatchObject({ version: '1.2.3', builtFor: 'demo', release: true })
    expect(listProfiles(started.contentRoot)).toEqual(['demo'])
  })

  test('takes a Node along with its licence, or none', async () => {
    const { folder } = order('browser')
    expect(await includeNode(path.join(root, 'node'), folder)).toMatch(/holds no Node/)
    await put('node/node.exe', 'node')
    expect(await includeNode(path.join(root, 'node'), folder)).toMatch(/lacks Node's file LICENSE/)
    await put('node/LICENSE', 'licence')
    expect(await includeNode(path.join(root, 'node'), folder)).toBeNull()
    expect((await filesIn(path.join(folder, 'node'))).join()).toBe('LICENSE,node.exe')
  })
})

describe('the HTML edition', () => {
  test('has the files of the golden list, as a folder and as a zip', async () => {
    const { folder } = order('html')
    await writeHtmlEdition(order('html'))
    const files = await filesIn(folder)
    await expect(listing(files)).toMatchFileSnapshot(golden('html'))
    const zip = path.join(root, 'out/stick.zip')
    await zipFolder(folder, 'stick', zip)
    expect(namesInZip(await readFile(zip))).toEqual(files.map((name) => `stick/${name}`))
  })
})

describe('Electron packages, packed around a stand-in for Electron', () => {
  const systems = { windows: 'win32', linux: 'linux' } as const
  const unpacked = { windows: 'win-unpacked', linux: 'linux-unpacked' } as const
  const program = { windows: 'Safe Steps demo.exe', linux: 'safe-steps-demo' } as const

  async function pack(platform: 'windows' | 'linux'): Promise<string> {
    const electronDist = path.join(root, `electron-${platform}`)
    await writeFakeElectron(electronDist, systems[platform])
    const { config } = await prepareElectron(order(platform), {
      profile: { organisation: 'An organisation', languages: ['hy', 'ru'] },
      electronVersion: '45.4.1',
      electronDist,
      icons: iconsAt(path.join(import.meta.dirname, 'icon.png')),
    })
    // Installers need tools that are fetched; the folder that they pack needs none.
    const { win, linux } = config
    const plain = { ...config, win: { ...win, target: 'dir' }, linux: { ...linux, target: 'dir' } }
    await packElectron(project, plain, [platform])
    return path.join(order(platform).folder, 'packages', unpacked[platform])
  }

  test.each(['windows', 'linux'] as const)(
    'for %s have the files of the golden list, and all fuses set',
    async (platform) => {
      const folder = await pack(platform)
      const archive = path.join(folder, 'resources/app.asar')
      const inside = filesInArchive(archive).map((name) => `resources/app.asar/${name}`)
      const files = (await filesIn(folder)).flatMap((name) =>
        name === 'resources/app.asar' ? inside : [name],
      )
      await expect(listing(files)).toMatchFileSnapshot(golden(platform))

      const executable = path.join(folder, program[platform])
      const wire = await getCurrentFuseWire(executable)
      const burnt = Object.entries(fuses).map(([name]) => {
        const fuse = `${name[0]!.toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options
        return [name, String.fromCharCode(wire[FuseV1Options[fuse]]!) === '1']
      })
      expect(Object.fromEntries(burnt)).toEqual(fuses)
      if (platform === 'windows') {
        expect(await integrityIn(executable)).toEqual([
          { file: 'resources\\app.asar', alg: 'SHA256', value: hashOfHeader(archive) },
        ])
      }
    },
    60_000,
  )

  test('find their content beside the archive, and their data apart from others', async () => {
    // What Electron reads from the archive, plain Node reads from the folder that was packed.
    const app = path.join(order('linux').folder, 'app')
    const started = installationAt(app)
    expect(started.contentRoot).toBe(path.join(order('linux').folder, 'content'))
    expect(started.builtFor).toBe('demo')
    const { main } = JSON.parse(await readFile(path.join(app, 'package.json'), 'utf8')) as {
      main: string
    }
    expect(await filesIn(app)).toContain(main)
  })

  test('of two organisations share no name, no id and no file', () => {
    const [one, other] = ['one', 'other'].map((id) => {
      const product = productOf({ id }, '1.0.0')
      const { appId, productName, artifactName, nsis, linux, deb } = electronConfig({
        product,
        profile: { organisation: 'An organisation', languages: ['az', 'hy', 'ru', 'en'] },
        ...{ electronVersion: '45.4.1', electronDist: null, app: 'a', content: 'c', output: 'o' },
        installerScript: 's.nsh',
        icons: { linux: 'i.png', windows: 'i.ico' },
      })
      return [
        ...[appId, productName, artifactName, nsis?.artifactName, nsis?.shortcutName],
        ...[linux?.executableName, deb?.packageName],
      ]
    })
    expect(one!.every((name) => typeof name === 'string')).toBe(true)
    expect(one!.filter((name) => other!.includes(name))).toEqual([])
  })

  test('have a Windows installer that asks nothing and needs no administrator', () => {
    const { nsis, win, linux, electronLanguages } = electronConfig({
      product: productOf({ id: 'one', product: { name: 'Our Steps' } }, '1.0.0'),
      profile: { organisation: 'An organisation', languages: ['az', 'hy', 'ru'] },
      ...{ electronVersion: '45.4.1', electronDist: null, app: 'a', content: 'c', output: 'o' },
      installerScript: 's.nsh',
      icons: { linux: 'i.png', windows: 'i.ico' },
    })
    expect(nsis).toMatchObject({ oneClick: true, perMachine: false, shortcutName: 'Our Steps' })
    expect(nsis?.installerLanguages).toEqual(['en_US', 'ru_RU'])
    expect(nsis?.include).toBe('s.nsh')
    expect(electronLanguages).toEqual(['en-US', 'ru'])
    expect(win?.target).toEqual([
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ])
    expect(linux?.target).toMatchObject([
      { target: 'AppImage' },
      { target: 'deb' },
      { target: 'zip' },
    ])
  })
})

/** The names in the central directory at the end of a zip. */
function namesInZip(zip: Buffer): readonly string[] {
  const names: string[] = []
  const entry = Buffer.from([0x50, 0x4b, 0x01, 0x02])
  for (let at = zip.indexOf(entry); at >= 0; at = zip.indexOf(entry, at + 46)) {
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)))
  }
  return names
}

/** What Electron for Windows compares its archive with before it runs any of it. */
async function integrityIn(executable: string): Promise<unknown> {
  const { entries } = NtExecutableResource.from(NtExecutable.from(await readFile(executable)))
  const { bin } = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR')!
  return JSON.parse(Buffer.from(bin).toString('utf8'))
}

function hashOfHeader(archive: string): string {
  return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
}
