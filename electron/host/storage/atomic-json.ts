import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from '../../../src/core/content/fault.ts'
import { codeOf, type FileSystem } from './file-system.ts'

/** Turns what a file holds into a value, or null where it is not one. */
export type Parse<Value> = (parsed: unknown) => Value | null

/**
 * Write so that whatever stops the machine, the old or the new value can be read afterwards: temp
 * file in the same folder, onto the disk, old to `.bak`, temp into its place, each name onto the disk.
 * Each process has a temp file of its own: two that shared one would tear each other's.
 */
export async function writeAtomically<Value>(
  fileSystem: FileSystem,
  file: string,
  value: Value,
  parse: Parse<Value>,
): Promise<void> {
  const folder = path.dirname(file)
  const temporary = `${file}.${process.pid}.tmp`
  await fileSystem.makeFolder(folder)
  await fileSystem.write(temporary, `${JSON.stringify(value, null, 2)}\n`)
  await fileSystem.sync(temporary)
  await rotate(fileSystem, file, parse)
  // Or a file system that keeps no order could replace a copy that has no other name yet.
  await fileSystem.syncFolder(folder)
  await patiently(() => fileSystem.rename(temporary, file))
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
      problem: 'the file is broken',
      cure: `Nothing has to be done; what it held is kept as ${await keptAs(fileSystem, copy)}.`,
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
    return await patiently(() => fileSystem.read(file))
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

/** Where even setting it aside fails, the file stays as it is until the next write. */
async function keptAs(fileSystem: FileSystem, file: string): Promise<string> {
  try {
    return await setAside(fileSystem, file)
  } catch {
    return file
  }
}

/** `settings.json.corrupt-1`, `-2` and so on: nothing that was kept is ever written over. */
async function setAside(fileSystem: FileSystem, file: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${file}.corrupt-${number}`
    if ((await fileSystem.read(name)) === null) {
      await patiently(() => fileSystem.rename(file, name))
      return name
    }
  }
}

/** Only a copy that can be read may take the place of the one before; any other is kept apart. */
async function rotate<Value>(
  fileSystem: FileSystem,
  file: string,
  parse: Parse<Value>,
): Promise<void> {
  const faults: Fault[] = []
  const content = await readable(fileSystem, file, faults)
  // Another process may be just replacing it: what is not there now is not to be moved either.
  if (content === null && faults.length === 0) {
    return
  }
  const isSound = content !== null && parse(parseJson(content.toString())) !== null
  try {
    await (isSound
      ? patiently(() => fileSystem.rename(file, `${file}.bak`))
      : setAside(fileSystem, file))
  } catch (error) {
    // Another process was quicker.
    if (codeOf(error) !== 'ENOENT') {
      throw error
    }
  }
}

const passing = new Set(['EPERM', 'EBUSY', 'EACCES'])
const pauses = [10, 30, 100, 300]

/** A virus scanner may hold a file for a moment. */
async function patiently<Value>(step: () => Promise<Value>): Promise<Value> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await step()
    } catch (error) {
      const pause = pauses[attempt]
      if (pause === undefined || !passing.has(codeOf(error))) {
        throw error
      }
      await wait(pause)
    }
  }
}
