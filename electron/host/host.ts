import path from 'node:path'
import type { StartInfo } from '../../src/bridge/contract.ts'
import { keepClassroom } from '../../src/core/classroom/keeper.ts'
import { brandColours } from '../../src/core/content/brand-colours.ts'
import { isConfirmed, type Profile } from '../../src/core/content/profile.ts'
import { isDarkHour } from '../../src/core/screen-hours.ts'
import type { Station } from '../../src/core/staff/station.ts'
import { joinContent, type Content } from './content.ts'
import { readContentFiles, readOwnTexts, readProfile } from './content-files.ts'
import { defaultProfile } from './default-profile.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { createEventHub, type EventHub } from './event-hub.ts'
import { areasOf, type Area } from './files.ts'
import { createHandlers } from './handlers.ts'
import { describeFault, type Log } from './log.ts'
import type { CrashRecord } from './storage/crash-record.ts'
import { fingerprint, isSigned } from './signature.ts'
import { findSticks } from './staff/sticks.ts'
import { noCounters, openCounters } from './storage/counters.ts'
import { nodeFileSystem } from './storage/file-system.ts'
import { noRegister, openRegister } from './storage/register.ts'
import { openSettings } from './storage/settings.ts'
import { readLockdown, thisMachine } from './staff/lockdown.ts'
import { createPageWatch, type PageWatch } from './page-watch.ts'
import { printsFolder, printSaver, type PrintPage } from './prints.ts'
import { openPinStore } from './staff/pin-store.ts'
import { createStaffSession } from './staff/staff-session.ts'
import { openStation } from './staff/station-store.ts'

export type HostSetup = {
  /** Holds `dist/renderer`. */
  readonly appRoot: string
  /** Holds `assets`, `locales` and `profiles`. */
  readonly contentRoot: string
  readonly dataFolder: string
  readonly profileId: string
  /** Null: as staff have decided for this machine. */
  readonly mode: StartInfo['mode'] | null
  readonly shell: StartInfo['shell']
  readonly version: string
  /** Whether this was built as a release, with nothing lacking. */
  readonly release: boolean
  readonly crashes: CrashRecord
  /** Staff wish the program to end. */
  readonly endProgram: () => void
  readonly log: Log
  /** Put the audience's window on a screen; a shell that cannot leaves it to the page. */
  readonly openAudience?: () => boolean
  /** Make the page at a path of ours into a PDF. */
  readonly printPage: PrintPage
}

/** All that a shell carries: what it answers, what it serves, what it tells. */
export type Host = {
  readonly dispatch: Dispatch
  readonly areas: readonly Area[]
  readonly events: EventHub
  readonly watch: PageWatch
  readonly mode: StartInfo['mode']
  /** Whether nobody is expected now, so that the display may sleep. */
  mayBeDark(): boolean
}

export async function createHost(setup: HostSetup): Promise<Host> {
  const { contentRoot, dataFolder, log } = setup
  const { profile, faults } = await readProfile(contentRoot, setup.profileId)
  const { own, faults: ownFaults } = await readOwnTexts(contentRoot, setup.profileId)
  const content = joinContent(await readContentFiles(contentRoot), profile, own)
  const settings = await openSettings(nodeFileSystem, dataFolder)
  const station = await openStation(nodeFileSystem, dataFolder, profile)
  const pin = await openPinStore({
    fileSystem: nodeFileSystem,
    folder: dataFolder,
    // Where the profile cannot be read, nobody may choose a PIN, and that of the demo opens nothing.
    profileHash:
      faults.length > 0 && setup.profileId !== defaultProfile.id
        ? 'unread'
        : (profile.station?.pinHash ?? null),
    clock: () => Date.now(),
  })
  const stores = [settings, station, pin].flatMap((store) => store.faults)
  for (const fault of [...faults, ...ownFaults, ...content.faults, ...stores]) {
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
  const register = profile.register
    ? openRegister({
        fileSystem: nodeFileSystem,
        folder: path.join(dataFolder, 'register'),
        place: () => station.read().placeCode,
        clock: () => new Date(),
        report: (fault) => log(describeFault(fault)),
      })
    : noRegister
  const events = createEventHub()
  const watch = createPageWatch(() => performance.now())
  const classroom = keepClassroom(content.index.lessons, Date.now, (change) =>
    events.send('classroomChanged', change),
  )
  const openAudience = setup.openAudience ?? (() => false)
  const mode = () => setup.mode ?? station.read().mode
  const start = () => ({
    ...startInfo({ ...setup, mode: mode() }, profileAt(station.read(), profile), content),
    breaks: station.read().breaks ?? [],
    needsSetUp: !pin.isSet(),
  })
  const staff = {
    pin,
    station,
    session: createStaffSession(
      () => performance.now(),
      () => events.send('staffLocked', null),
    ),
    usage: {
      ...{ counters, register, crashes: setup.crashes, sticks: () => findSticks() },
      ...{ adminTexts: content.adminTexts, version: setup.version },
      clock: () => new Date(),
    },
    check: {
      ...{ appRoot: setup.appRoot, contentRoot, dataFolder, crashes: setup.crashes },
      program: {
        ...{ version: setup.version, shell: setup.shell },
        ...{ profileId: profile.id, collect: profile.collect },
      },
      placeCode: () => station.read().placeCode,
      locales: content.locales,
      lockdown: () => readLockdown(thisMachine(setup.shell)),
      clock: () => new Date(),
    },
    endProgram: setup.endProgram,
  }
  const quarterHour = setInterval(() => {
    counters.addQuarterHour().catch(() => log('A quarter of an hour could not be counted.'))
  }, 15 * 60_000)
  quarterHour.unref()
  return {
    dispatch: createDispatch(
      createHandlers({
        start,
        content,
        settings,
        counters,
        register,
        watch,
        staff,
        classroom,
        openAudience,
        savePrint: printSaver({
          ...{ content, printPage: setup.printPage, fileSystem: nodeFileSystem },
          ...{ folder: printsFolder(), sticks: () => findSticks() },
        }),
        log,
      }),
      log,
    ),
    areas: areasOf(contentRoot, path.join(setup.appRoot, 'dist/renderer'), setup.profileId),
    events,
    watch,
    mode: mode(),
    mayBeDark: () => isDarkHour(station.read().darkHours, new Date().getHours()),
  }
}

/** What every shell tells its page about this run. */
export function startInfo(
  setup: Pick<StartInfo, 'mode' | 'shell' | 'version'> & Pick<HostSetup, 'release'>,
  profile: Profile,
  content: Content,
): StartInfo {
  const { approval } = profile
  const approved = setup.release && approval !== null && isSigned(profile, approval)
  const offered = content.index.locales.map(({ code }) => code)
  return {
    mode: setup.mode,
    shell: setup.shell,
    version: setup.version,
    profileId: profile.id,
    approved,
    approval: approved
      ? {
          authority: approval.authority,
          date: approval.date,
          reference: approval.reference,
          fingerprint: fingerprint(approval.publicKey),
        }
      : null,
    defaultLanguage: offered.includes(profile.defaultLanguage)
      ? profile.defaultLanguage
      : (offered[0] ?? profile.defaultLanguage),
    idle: profile.idle,
    volume: profile.volume,
    attractSound: profile.attractSound,
    register: profile.register && setup.shell !== 'html',
    prePost: profile.prePost && profile.collect,
    darkHours: profile.darkHours,
    breaks: [],
    scanning: profile.scanning,
    collect: profile.collect,
    branding: {
      organisation: profile.organisation,
      organisations: Object.fromEntries(
        Object.entries(profile.names ?? {}).flatMap(([code, { organisation }]) =>
          organisation === undefined ? [] : [[code, organisation]],
        ),
      ),
      logo: profile.logo ? `pack/brand/${profile.logo}` : null,
      reportNumbers: profile.reportNumbers.filter(isConfirmed),
      colours: brandColours(profile),
    },
    needsSetUp: false,
  }
}

/** What staff have decided for this machine goes before what the profile says for all of them. */
function profileAt(
  { language, idle, volumeCeiling, darkHours }: Station,
  profile: Profile,
): Profile {
  const ceiling = Math.min(profile.volume.ceiling, volumeCeiling)
  return {
    ...profile,
    defaultLanguage: language,
    idle,
    darkHours,
    volume: { start: Math.min(profile.volume.start, ceiling), ceiling },
  }
}
