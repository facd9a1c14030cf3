import path from 'node:path'
import type { FileSystem } from './file-system.ts'

/** What would be there now, and what is there for good. */
type File = { content: Buffer; durable: Buffer }
type NameChange = { readonly from: string | null; readonly to: string; readonly file: File }

type Step = Exclude<keyof FileSystem, 'read' | 'list'>
type Outcome = {
  /** How much of the step is done, of 1. */
  readonly done: number
  /** Null: the step is content with what it did, as a short write is. */
  readonly code: string | null
}
/** Which steps, counted from 0, go wrong and how; null for those that go well. */
export type Plan = (number: number, step: Step) => Outcome | null

export const well: Plan = () => null

/** The power goes out in this step: nothing of it, a half or all is done, and then nothing at all. */
export function powerOut(at: number, done: number): Plan {
  return (number) => (number < at ? null : { done: number === at ? done : 0, code: 'EIO' })
}

/** Steps that fail with a code while the program goes on. */
export function failing(
  code: string,
  which: (number: number, step: Step) => boolean,
  done = 0,
): Plan {
  return (number, step) => (which(number, step) ? { done, code } : null)
}

class DiskError extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** A disk in memory whose steps go wrong by a plan. For tests. */
export class FailingDisk {
  steps: Step[] = []
  readonly #files = new Map<string, File>()
  readonly #durable = new Map<string, File>()
  #pending: NameChange[] = []
  #plan: Plan = well

  follow(plan: Plan): void {
    this.steps = []
    this.#plan = plan
  }

  names(): string[] {
    return [...this.#files.keys()].sort()
  }

  bytes(name: string): Buffer | undefined {
    return this.#files.get(name)?.content
  }

  text(name: string): string | undefined {
    return this.bytes(name)?.toString()
  }

  /** Lay a file there for good. */
  put(name: string, content: string | Uint8Array): void {
    const bytes = Buffer.from(content)
    const file = { content: bytes, durable: bytes }
    this.#files.set(name, file)
    this.#durable.set(name, file)
  }

  /**
   * Every disk that may be found once the power is back: of what was not forced onto it, any of the
   * names may be old, and of each content nothing, a part, zeros or all may be there.
   */
  *afterPowerOut(): Generator<FailingDisk> {
    for (let kept = 0; kept < 2 ** this.#pending.length; kept += 1) {
      const files = new Map(this.#durable)
      this.#pending.forEach((change, index) => {
        if (kept & (2 ** index)) {
          applyTo(files, change)
        }
      })
      const variants = [...files.values()].map(({ content, durable }) => remains(content, durable))
      const most = Math.max(1, ...variants.map(({ length }) => length))
      for (let variant = 0; variant < most; variant += 1) {
        const disk = new FailingDisk()
        for (const [index, name] of [...files.keys()].entries()) {
          disk.put(name, variants[index]![variant % variants[index]!.length]!)
        }
        yield disk
      }
    }
  }

  readonly fileSystem: FileSystem = {
    makeFolder: async () => void (await this.#step('makeFolder')),
    read: (name) => Promise.resolve(this.bytes(name) ?? null),
    list: (folder) =>
      Promise.resolve(
        this.names().flatMap((name) => (path.dirname(name) === folder ? path.basename(name) : [])),
      ),
    write: async (name, text) => {
      await this.#step(
        'write',
        (done) => (this.#file(name).content = part(Buffer.from(text), done)),
      )
    },
    append: async (name, text) => {
      const bytes = Buffer.from(text)
      const done = await this.#step('append', (share) => {
        const file = this.#file(name)
        file.content = Buffer.concat([file.content, part(bytes, share)])
      })
      return part(bytes, done).length
    },
    rename: async (from, to) => {
      await this.#step('rename', () => this.#change({ from, to, file: this.#existing(from) }))
    },
    sync: async (name) => {
      await this.#step('sync', () => {
        const file = this.#existing(name)
        file.durable = file.content
      })
    },
    syncFolder: async (folder) => {
      await this.#step('syncFolder', () => {
        const inside = ({ to }: NameChange) => path.dirname(to) === folder
        this.#pending.filter(inside).forEach((change) => applyTo(this.#durable, change))
        this.#pending = this.#pending.filter((change) => !inside(change))
      })
    },
  }

  #existing(name: string): File {
    const file = this.#files.get(name)
    if (!file) {
      throw new DiskError('ENOENT')
    }
    return file
  }

  /** The file of this name, made where there is none. */
  #file(name: string): File {
    const found = this.#files.get(name)
    if (found) {
      return found
    }
    const file = { content: Buffer.alloc(0), durable: Buffer.alloc(0) }
    this.#change({ from: null, to: name, file })
    return file
  }

  #change(change: NameChange): void {
    applyTo(this.#files, change)
    this.#pending.push(change)
  }

  /** `act` is told how much of the step gets done; what cannot be done by half is not done then. */
  async #step(step: Step, act: (share: number) => void = () => undefined): Promise<number> {
    const { done, code } = this.#plan(this.steps.push(step) - 1, step) ?? { done: 1, code: null }
    if (done === 1 || (done > 0 && (step === 'write' || step === 'append'))) {
      act(done)
    }
    await Promise.resolve()
    if (code !== null) {
      throw new DiskError(code)
    }
    return done
  }
}

function applyTo(files: Map<string, File>, { from, to, file }: NameChange): void {
  if (from !== null) {
    files.delete(from)
  }
  files.set(to, file)
}

function part(bytes: Buffer, share: number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * share))
}

/** What may be left of a content that was not, or not all, forced onto the disk. */
function remains(content: Buffer, durable: Buffer): readonly Buffer[] {
  if (content.equals(durable)) {
    return [content]
  }
  const kept = content.indexOf(durable) === 0 ? durable : Buffer.alloc(0)
  const rest = content.subarray(kept.length)
  const half = part(rest, 0.5)
  const zeros = Buffer.alloc(rest.length)
  return [
    durable,
    ...[zeros.subarray(0, 0), half, zeros, Buffer.concat([half, zeros.subarray(half.length)])].map(
      (left) => Buffer.concat([kept, left]),
    ),
    Buffer.concat([kept, zeros.subarray(0, half.length), rest.subarray(half.length)]),
    content,
  ]
}
