import { appendFile, mkdir, open, readFile, rename, truncate, writeFile } from 'node:fs/promises'

/** The few steps that storing takes, each apart, so that a test can make every one of them fail. */
export type FileSystem = {
  makeFolder(folder: string): Promise<void>
  /** Null where there is no such file. */
  read(file: string): Promise<Buffer | null>
  write(file: string, content: string | Uint8Array): Promise<void>
  append(file: string, text: string): Promise<void>
  truncate(file: string, bytes: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Force a file's content onto the disk. */
  sync(file: string): Promise<void>
  /** Force the names in a folder onto the disk. */
  syncFolder(folder: string): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
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
  write: (file, content) => writeFile(file, content, { mode: 0o600 }),
  append: (file, text) => appendFile(file, text, { mode: 0o600 }),
  truncate,
  rename,
  async sync(file) {
    const handle = await open(file, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  async syncFolder(folder) {
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
  },
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
