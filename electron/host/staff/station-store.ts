import path from 'node:path'
import * as v from 'valibot'
import type { Fault } from '../../../src/core/content/fault.ts'
import type { Profile } from '../../../src/core/content/profile.ts'
import { Station } from '../../../src/core/staff/station.ts'
import { readAtomically, writeAtomically } from '../storage/atomic-json.ts'
import type { FileSystem } from '../storage/file-system.ts'

export type StationStore = {
  read(): Station
  /** Rejects where the disk refuses; the running program keeps the new answers all the same. */
  write(station: Station): Promise<Station>
  readonly faults: readonly Fault[]
}

export async function openStation(
  fileSystem: FileSystem,
  folder: string,
  profile: Profile,
): Promise<StationStore> {
  const file = path.join(folder, 'station.json')
  const { value, faults } = await readAtomically(fileSystem, file, parse)
  let current = value ?? stationOf(profile)
  return {
    faults,
    read: () => current,
    async write(station) {
      current = station
      await writeAtomically(fileSystem, file, station, parse)
      return station
    },
  }
}

/** What holds until staff decide otherwise. */
export function stationOf(profile: Profile): Station {
  const { defaultLanguage, idle, darkHours, volume, station } = profile
  return {
    format: 1,
    language: defaultLanguage,
    placeCode: station?.placeCode ?? 'NEW',
    mode: station?.mode ?? 'kiosk',
    volumeCeiling: Math.max(volume.ceiling, 0.1),
    idle,
    darkHours,
  }
}

function parse(parsed: unknown): Station | null {
  const station = v.safeParse(Station, parsed)
  return station.success ? station.output : null
}
