import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Saved, Unwritten, Written } from '../../../src/core/staff/stick.ts'
import { codeOf } from '../storage/file-system.ts'

const kinds: Readonly<Record<string, Unwritten['kind']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'gone',
  EIO: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
}

/**
 * Files into a new folder of a stick: each forced onto it and read back, and only then the folder
 * gets its name. A stick that is pulled out before has a folder that ends in `.part`.
 */
export async function writeFolder(
  stick: string,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<Written> {
  try {
    // A stick that was pulled out may leave the name of its folder behind.
    const folder = await newFolder(stick, name)
    const part = `${folder}.part`
    for (const [file, text] of Object.entries(files)) {
      await writeWhole(path.join(part, file), text)
    }
    await syncFolder(part)
    for (const [file, text] of Object.entries(files)) {
      if ((await readFile(path.join(part, file), 'utf8')) !== text) {
        return { kind: 'unlike' }
      }
    }
    await rename(part, folder)
    await syncFolder(stick)
    return { kind: 'written', folder }
  } catch (error) {
    return unwritten(error)
  }
}

/**
 * One file onto a stick, in the place of one with the same name only once it is whole. What was
 * begun is taken away again where the stick lets us: a full one has no room for it.
 */
export async function writeFile(stick: string, name: string, bytes: Uint8Array): Promise<Saved> {
  const file = path.join(stick, name)
  const part = `${file}.part`
  const removePart = () => rm(part, { force: true })
  try {
    await removePart()
    await writeWhole(part, bytes)
    if (!(await readFile(part)).equals(bytes)) {
      await removePart()
      return { kind: 'unlike' }
    }
    await rename(part, file)
    await syncFolder(stick)
    return { kind: 'written', file }
  } catch (error) {
    await removePart().catch(() => undefined)
    return unwritten(error)
  }
}

function unwritten(error: unknown): Unwritten {
  return { kind: kinds[codeOf(error)] ?? 'failed' }
}

/** The first of `name`, `name-2`, `name-3` that is free; what is there is never written over. */
async function newFolder(stick: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = path.join(stick, number === 1 ? name : `${name}-${number}`)
    if (await isFree(folder)) {
      try {
        await mkdir(`${folder}.part`)
        return folder
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') {
          throw error
        }
      }
    }
  }
}

async function isFree(folder: string): Promise<boolean> {
  try {
    await (await open(folder, 'r')).close()
    return false
  } catch (error) {
    // Windows opens no folder, and says so in another way than that there is none.
    if (codeOf(error) === 'ENOENT') {
      return true
    }
    if (['EISDIR', 'EPERM', 'EACCES'].includes(codeOf(error))) {
      return false
    }
    throw error
  }
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') {
    return
  }
  const handle = await open(folder, 'r')
  try {
    // FAT takes no order to sync a folder on some systems; the files have been synced.
    await handle.sync().catch(() => undefined)
  } finally {
    await handle.close()
  }
}
