import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from '../../../src/core/content/fault.ts'
import { codeOf, type FileSystem } from './file-system.ts'

/** Turns what a file holds into a value, or null where it is not one. */
export type Parse<Value> = (parsed: unknown) => Value | null

/**
 * Write so that whatever stops the machine, the old or the new value can be read afterwards: temp
 * file in the same folder, onto the disk, old to `.bak`, temp into its place, folder onto the disk.
 */
export async function writeAtomically(
  fileSystem: FileSystem,
  file: string,
  value: unknown,
): Promise<void> {
  const folder = path.dirname(file)
  const temporary = `${file}.tmp`
  await fileSystem.makeFolder(folder)
  await fileSystem.write(temporary, `${JSON.stringify(value, null, 2)}\n`)
  await fileSystem.sync(temporary)
  await rotate(fileSystem, file)
  await renamePatiently(fileSystem, temporary, file)
  await fileSystem.syncFolder(folder)
}

/** The file, else its `.bak`, else nothing. A copy that is broken is kept under a new name. */
export async function readAtomically<Value>(
  fileSystem: FileSystem,
  file: string,
  parse: Parse<Value>,
): Promise<{ readonly value: Value | null; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = []
  for (const copy of [file, `${file}.bak`]) {
    const content = await readable(fileSystem, copy, faults)
    if (content === null) {
      continue
    }
    const value = parse(parseJson(content.toString()))
    if (value !== null) {
      return { value, faults }
    }
    faults.push({
      file: copy,
      id: '',
      problem: 'the file is broken and was set aside',
      cure: `Nothing has to be done; what it held is kept as ${await setAside(fileSystem, copy)}.`,
    })
  }
  return { value: null, faults }
}

async function readable(
  fileSystem: FileSystem,
  file: string,
  faults: Fault[],
): Promise<Buffer | null> {
  try {
    return await fileSystem.read(file)
  } catch (error) {
    faults.push({
      file,
      id: '',
      problem: `the file cannot be read (${codeOf(error)})`,
      cure: 'Check that this user may read it and the disk is sound.',
    })
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** Name of the kept copy; where even that fails, the file stays as it is. */
async function setAside(fileSystem: FileSystem, file: string): Promise<string> {
  try {
    const kept = await freeName(fileSystem, `${file}.corrupt`)
    await renamePatiently(fileSystem, file, kept)
    return kept
  } catch {
    return file
  }
}

/** `settings.json.corrupt-1`, `-2` and so on: nothing that was kept is ever written over. */
export async function freeName(fileSystem: FileSystem, base: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${base}-${number}`
    if ((await fileSystem.read(name)) === null) {
      return name
    }
  }
}

const passing = new Set(['EPERM', 'EBUSY', 'EACCES'])
const pauses = [10, 30, 100, 300]

/** The first write of all has nothing to rotate. */
async function rotate(fileSystem: FileSystem, file: string): Promise<void> {
  try {
    await renamePatiently(fileSystem, file, `${file}.bak`)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') {
      throw error
    }
  }
}

/** A virus scanner may hold a file for a moment. */
async function renamePatiently(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fileSystem.rename(from, to)
      return
    } catch (error) {
      const pause = pauses[attempt]
      if (pause === undefined || !passing.has(codeOf(error))) {
        throw error
      }
      await wait(pause)
    }
  }
}
