import path from 'node:path'
import * as v from 'valibot'
import type { Fault } from '../../../src/core/content/fault.ts'
import { defaultSettings, Settings } from '../../../src/core/settings.ts'
import { readAtomically, writeAtomically } from './atomic-json.ts'
import type { FileSystem } from './file-system.ts'

export type SettingsStore = {
  read(): Settings
  /** Rejects where the disk refuses; the running program keeps the new settings all the same. */
  write(settings: Settings): Promise<Settings>
  readonly faults: readonly Fault[]
}

export async function openSettings(fileSystem: FileSystem, folder: string): Promise<SettingsStore> {
  const file = path.join(folder, 'settings.json')
  const { value, faults } = await readAtomically(fileSystem, file, parse)
  let current = value ?? defaultSettings
  let lastWrite: Promise<unknown> = Promise.resolve()
  return {
    faults,
    read: () => current,
    async write(settings) {
      current = settings
      // One after another: two writes at once would share the temp file.
      const write = lastWrite.then(() => writeAtomically(fileSystem, file, settings, parse))
      lastWrite = write.catch(() => undefined)
      await write
      return settings
    },
  }
}

function parse(parsed: unknown): Settings | null {
  const settings = v.safeParse(Settings, parsed)
  return settings.success ? settings.output : null
}
