import path from 'node:path'
import * as v from 'valibot'
import { readAtomically, writeAtomically } from './atomic-json.ts'
import { nodeFileSystem, type FileSystem } from './file-system.ts'

/** The day is enough to find a cause, and a time would tell when somebody stood at the kiosk. */
const Crash = v.strictObject({
  day: v.string(),
  part: v.picklist(['page', 'process', 'main']),
  reason: v.string(),
  version: v.string(),
})
export type Crash = v.InferOutput<typeof Crash>

const mostKept = 50

export type CrashRecord = {
  /** Never rejects: a full disk must not turn one fault into two. */
  add(part: Crash['part'], reason: string): Promise<void>
  read(): Promise<readonly Crash[]>
}

type Options = {
  readonly fileSystem: FileSystem
  readonly folder: string
  readonly version: string
  readonly clock: () => Date
}

/** As both shells open it, on the disk of this machine. */
export function crashRecordIn(folder: string, version: string): CrashRecord {
  return openCrashRecord({ fileSystem: nodeFileSystem, folder, version, clock: () => new Date() })
}

/** The last crashes of this machine, for the person who looks after it. */
export function openCrashRecord({ fileSystem, folder, version, clock }: Options): CrashRecord {
  const file = path.join(folder, 'crashes.json')
  let lastWrite: Promise<void> = Promise.resolve()

  async function read(): Promise<readonly Crash[]> {
    const { value } = await readAtomically(fileSystem, file, parse)
    return value ?? []
  }

  async function append(crash: Crash): Promise<void> {
    await writeAtomically(fileSystem, file, [...(await read()), crash].slice(-mostKept), parse)
  }

  return {
    read,
    add(part, reason) {
      const day = clock().toLocaleDateString('sv')
      const crash: Crash = { day, part, reason: reason.slice(0, 500), version }
      lastWrite = lastWrite.then(() => append(crash)).catch(() => undefined)
      return lastWrite
    },
  }
}

function parse(parsed: unknown): readonly Crash[] | null {
  const crashes = v.safeParse(v.array(Crash), parsed)
  return crashes.success ? crashes.output : null
}
