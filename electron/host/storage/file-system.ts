import { mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The few steps that storing takes, each apart, so that a test can make every one of them fail. */
export type FileSystem = {
  /** Make a folder and those above it, and force their names onto the disk. */
  makeFolder(folder: string): Promise<void>
  /** Null where there is no such file. */
  read(file: string): Promise<Buffer | null>
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>
  write(file: string, content: string | Uint8Array): Promise<void>
  /** One write at the end of the file; answers with how many bytes got there. */
  append(file: string, text: string): Promise<number>
  rename(from: string, to: string): Promise<void>
  /** Force a file's content onto the disk. */
  sync(file: string): Promise<void>
  /** Force the names in a folder onto the disk. */
  syncFolder(folder: string): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  async makeFolder(folder) {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 })
    let made = path.resolve(folder)
    while (first !== undefined && made.length >= first.length) {
      made = path.dirname(made)
      await syncFolder(made)
    }
  },
  async read(file) {
    try {
      return await readFile(file)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') {
        return null
      }
      throw error
    }
  },
  async list(folder) {
    try {
      return await readdir(folder)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') {
        return []
      }
      throw error
    }
  },
  write: (file, content) => writeFile(file, content, { mode: 0o600 }),
  async append(file, text) {
    const handle = await open(file, 'a', 0o600)
    try {
      return (await handle.write(text)).bytesWritten
    } finally {
      await handle.close()
    }
  },
  rename,
  async sync(file) {
    const handle = await open(file, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  syncFolder,
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file systems log renames by themselves.
  if (process.platform === 'win32') {
    return
  }
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
