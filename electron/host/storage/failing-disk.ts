import type { FileSystem } from './file-system.ts'

/** The first `syncedBytes` are on the disk for good. */
type File = { content: Buffer; syncedBytes: number }

class DiskError extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/**
 * A disk in memory that fails at a chosen step: the power goes in the middle of it, so that a write
 * is cut in half, and everything after it fails as well. For tests.
 */
export class FailingDisk {
  readonly files = new Map<string, File>()
  steps: string[] = []
  #failAt = Infinity
  #code = 'EIO'
  #fatal = true

  /** From now on step number `step` (from 0) loses the power. */
  losePowerAt(step: number): void {
    this.#plan(step, 'EIO', true)
  }

  /** From now on step number `step` fails once with this code. */
  failOnceAt(step: number, code: string): void {
    this.#plan(step, code, false)
  }

  /** Power is back: what was never forced onto the disk may be gone by half. */
  restart(loseUnsynced: boolean): void {
    this.#plan(Infinity, 'EIO', true)
    for (const file of this.files.values()) {
      if (loseUnsynced) {
        file.content = upToHalfOfTheRest(file.content, file.syncedBytes)
      }
      file.syncedBytes = file.content.length
    }
  }

  names(): string[] {
    return [...this.files.keys()].sort()
  }

  text(name: string): string | undefined {
    return this.files.get(name)?.content.toString()
  }

  put(name: string, content: string | Uint8Array): void {
    this.files.set(name, { content: Buffer.from(content), syncedBytes: content.length })
  }

  readonly fileSystem: FileSystem = {
    makeFolder: () => this.#step('makeFolder', () => undefined),
    read: (name) => Promise.resolve(this.files.get(name)?.content ?? null),
    write: (name, content) => {
      const bytes = Buffer.from(content)
      return this.#step('write', (share) => {
        this.files.set(name, {
          content: share < 1 ? upToHalfOfTheRest(bytes, 0) : bytes,
          syncedBytes: 0,
        })
      })
    },
    append: (name, text) => {
      const { content: before, syncedBytes } = this.files.get(name) ?? emptyFile
      const bytes = Buffer.from(text)
      return this.#step('append', (share) => {
        const content = Buffer.concat([before, share < 1 ? upToHalfOfTheRest(bytes, 0) : bytes])
        this.files.set(name, { content, syncedBytes })
      })
    },
    truncate: (name, bytes) =>
      this.#step('truncate', (share) => {
        if (share === 1) {
          const file = this.#existing(name)
          file.content = file.content.subarray(0, bytes)
          file.syncedBytes = Math.min(file.syncedBytes, bytes)
        }
      }),
    rename: (from, to) =>
      this.#step('rename', (share) => {
        if (share === 1) {
          this.files.set(to, this.#existing(from))
          this.files.delete(from)
        }
      }),
    sync: (name) =>
      this.#step('sync', (share) => {
        if (share === 1) {
          const file = this.#existing(name)
          file.syncedBytes = file.content.length
        }
      }),
    syncFolder: () => this.#step('syncFolder', () => undefined),
  }

  #plan(step: number, code: string, fatal: boolean): void {
    this.steps = []
    this.#failAt = step
    this.#code = code
    this.#fatal = fatal
  }

  #existing(name: string): File {
    const file = this.files.get(name)
    if (!file) {
      throw new DiskError('ENOENT')
    }
    return file
  }

  /** `act` is told how much of the step gets done: all of it, or a part. */
  async #step(name: string, act: (share: number) => void): Promise<void> {
    const number = this.steps.push(name) - 1
    if (number === this.#failAt) {
      act(0.5)
    }
    if (number === this.#failAt || (this.#fatal && number > this.#failAt)) {
      throw new DiskError(this.#code)
    }
    act(1)
    return Promise.resolve()
  }
}

const emptyFile: File = { content: Buffer.alloc(0), syncedBytes: 0 }

function upToHalfOfTheRest(content: Buffer, keptBytes: number): Buffer {
  return content.subarray(0, Math.floor((keptBytes + content.length) / 2))
}
