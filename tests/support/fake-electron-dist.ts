import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** Where the fuses lie in a real Electron: this word, a version, their number, and each as a digit. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('100100000'),
])

/** The files of Electron for Windows and Linux, as far as packing looks at them; none of them runs. */
const files = {
  win32: ['d3dcompiler_47.dll', 'ffmpeg.dll', 'libEGL.dll', 'libGLESv2.dll', 'vulkan-1.dll'],
  linux: ['chrome-sandbox', 'chrome_crashpad_handler', 'libEGL.so', 'libffmpeg.so'],
}
const everywhere = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome_100_percent.pak',
  'icudtl.dat',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'version',
  ...['de', 'en-US', 'ru', 'tr'].map((code) => `locales/${code}.pak`),
]

/** Lay out what an unpacked Electron looks like. */
export async function writeFakeElectron(
  folder: string,
  platform: keyof typeof files,
): Promise<void> {
  for (const name of [...everywhere, ...files[platform]]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), name)
  }
  await mkdir(path.join(folder, 'resources'))
  await (platform === 'win32'
    ? writeFile(path.join(folder, 'electron.exe'), Buffer.concat([windowsProgram(), fuseWire]))
    : writeFile(path.join(folder, 'electron'), fuseWire, { mode: 0o755 }))
}

/** A program for Windows that does nothing, with the version information that packing changes. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.create(1033, {}, [
    { lang: 1033, codepage: 1200, values: { ProductName: 'Electron' } },
  ])
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  return Buffer.from(program.generate())
}
