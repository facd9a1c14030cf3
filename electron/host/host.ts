import path from 'node:path'
import type { StartInfo } from '../../src/bridge/contract.ts'
import type { Profile } from '../../src/core/content/profile.ts'
import { joinContent, type Content } from './content.ts'
import { readContentFiles, readOwnTexts, readProfile } from './content-files.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { createEventHub, type EventHub } from './event-hub.ts'
import { areasOf, type Area } from './files.ts'
import { createHandlers } from './handlers.ts'
import { describeFault, type Log } from './log.ts'
import { noCounters, openCounters } from './storage/counters.ts'
import { nodeFileSystem } from './storage/file-system.ts'
import { openSettings } from './storage/settings.ts'

export type HostSetup = {
  /** Holds `dist/renderer`. */
  readonly appRoot: string
  /** Holds `assets`, `locales` and `profiles`. */
  readonly contentRoot: string
  readonly dataFolder: string
  readonly profileId: string
  readonly mode: StartInfo['mode']
  readonly shell: StartInfo['shell']
  readonly version: string
  readonly log: Log
}

/** All that a shell carries: what it answers, what it serves, what it tells. */
export type Host = {
  readonly dispatch: Dispatch
  readonly areas: readonly Area[]
  readonly events: EventHub
}

export async function createHost(setup: HostSetup): Promise<Host> {
  const { contentRoot, dataFolder, log } = setup
  const { profile, faults } = await readProfile(contentRoot, setup.profileId)
  const { own, faults: ownFaults } = await readOwnTexts(contentRoot, setup.profileId)
  const content = joinContent(await readContentFiles(contentRoot), profile, own)
  const settings = await openSettings(nodeFileSystem, dataFolder)
  for (const fault of [...faults, ...ownFaults, ...content.faults, ...settings.faults]) {
    log(describeFault(fault))
  }
  const counters = profile.collect
    ? openCounters({
        fileSystem: nodeFileSystem,
        folder: path.join(dataFolder, 'counters'),
        clock: () => new Date(),
        report: (fault) => log(describeFault(fault)),
      })
    : noCounters
  const start = startInfo(setup, profile, content)
  return {
    dispatch: createDispatch(createHandlers({ start, content, settings, counters, log }), log),
    areas: areasOf(contentRoot, path.join(setup.appRoot, 'dist/renderer'), setup.profileId),
    events: createEventHub(),
  }
}

/** What every shell tells its page about this run. */
export function startInfo(
  setup: Pick<HostSetup, 'mode' | 'shell' | 'version'>,
  profile: Profile,
  content: Content,
): StartInfo {
  const offered = content.index.locales.map(({ code }) => code)
  return {
    mode: setup.mode,
    shell: setup.shell,
    version: setup.version,
    profileId: profile.id,
    approved: profile.approval !== null,
    defaultLanguage: offered.includes(profile.defaultLanguage)
      ? profile.defaultLanguage
      : (offered[0] ?? profile.defaultLanguage),
    idle: profile.idle,
    volume: profile.volume,
    attractSound: profile.attractSound,
    scanning: profile.scanning,
    collect: profile.collect,
    branding: {
      organisation: profile.organisation,
      reportNumbers: profile.reportNumbers,
      colours: Object.fromEntries(
        Object.entries(profile.colours ?? {}).flatMap(([name, colour]) =>
          colour === undefined ? [] : [[name, colour]],
        ),
      ),
    },
  }
}
