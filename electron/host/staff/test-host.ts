import type { StartInfo } from '../../../src/bridge/contract.ts'
import { keepClassroom } from '../../../src/core/classroom/keeper.ts'
import { success } from '../../../src/core/result.ts'
import { joinContent } from '../content.ts'
import { defaultProfile } from '../default-profile.ts'
import { createHandlers } from '../handlers.ts'
import type { Log } from '../log.ts'
import { noCounters } from '../storage/counters.ts'
import { openCrashRecord } from '../storage/crash-record.ts'
import { FailingDisk } from '../storage/failing-disk.ts'
import { noRegister } from '../storage/register.ts'
import { openSettings } from '../storage/settings.ts'
import { hashPin } from './pin-hash.ts'
import { openPinStore } from './pin-store.ts'
import { createStaffSession } from './staff-session.ts'
import { openStation, stationOf } from './station-store.ts'

export const testStation = stationOf(defaultProfile)

/** The handlers of a host without content, on a disk in memory. */
export async function testHandlers(pinOfProfile: string | null, log: Log = () => {}) {
  const disk = new FailingDisk()
  const { fileSystem } = disk
  const times = { closed: 0, ended: 0 }
  const profileHash = pinOfProfile === null ? null : await hashPin(pinOfProfile)
  const pin = await openPinStore({
    ...{ fileSystem, folder: '/data', profileHash },
    clock: () => Date.now(),
  })
  const station = await openStation(fileSystem, '/data', defaultProfile)
  const crashes = openCrashRecord({
    ...{ fileSystem, folder: '/data', version: '0' },
    clock: () => new Date(),
  })
  const empty = { lessons: [], pictures: [], locales: [], faults: [] }
  const handlers = createHandlers({
    start: () => ({}) as StartInfo,
    content: joinContent(empty, defaultProfile),
    settings: await openSettings(fileSystem, '/data'),
    counters: noCounters,
    register: noRegister,
    watch: { painted: () => {}, closed: () => {}, leaving: () => {} },
    staff: {
      pin,
      station,
      session: createStaffSession(
        () => performance.now(),
        () => void (times.closed += 1),
      ),
      usage: {
        ...{
          counters: noCounters,
          register: noRegister,
          crashes,
          sticks: () => Promise.resolve([]),
        },
        ...{ adminTexts: new Map(), version: '0', clock: () => new Date() },
      },
      check: {
        ...{ appRoot: '/none', contentRoot: '/none', dataFolder: '/none', crashes },
        program: { version: '0', shell: 'browser', profileId: 'demo', collect: false },
        placeCode: () => station.read().placeCode,
        locales: new Map(),
        lockdown: () => Promise.resolve({ tier: 'app', holes: [] }),
        clock: () => new Date(),
      },
      endProgram: () => void (times.ended += 1),
    },
    classroom: keepClassroom(
      [],
      () => 0,
      () => {},
    ),
    openAudience: () => false,
    savePrint: () => Promise.resolve(success({ kind: 'written', file: '/prints/sheet.pdf' })),
    log,
  })
  return { handlers, disk, pin, station, times }
}
