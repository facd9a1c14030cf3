import type { Handlers, StartInfo } from '../../src/bridge/contract.ts'
import { failure, success, type Result } from '../../src/core/result.ts'
import type { ClassroomKeeper } from '../../src/core/classroom/keeper.ts'
import type { Content } from './content.ts'
import type { Log } from './log.ts'
import type { PageWatch } from './page-watch.ts'
import type { SavePrint } from './prints.ts'
import type { CounterStore } from './storage/counters.ts'
import { codeOf } from './storage/file-system.ts'
import type { RegisterStore } from './storage/register.ts'
import type { SettingsStore } from './storage/settings.ts'
import { createStaffHandlers, type StaffDependencies } from './staff/staff-handlers.ts'

type Dependencies = {
  /** Asked for by every page that starts, so that it shows what staff have just decided. */
  readonly start: () => StartInfo
  readonly content: Content
  readonly settings: SettingsStore
  readonly counters: CounterStore
  readonly register: RegisterStore
  readonly watch: Pick<PageWatch, 'painted' | 'closed' | 'leaving'>
  readonly staff: Omit<StaffDependencies, 'stored'>
  readonly classroom: ClassroomKeeper
  readonly openAudience: () => boolean
  readonly savePrint: SavePrint
  readonly log: Log
}

/** One handler for every op of the contract; a forgotten or extra one does not compile. */
export function createHandlers(dependencies: Dependencies): Handlers {
  const { start, content, settings, counters, register, watch, staff, classroom, log } =
    dependencies

  /** A full or broken disk must not stop the kiosk: the caller is told, and goes on. */
  async function stored<Value>(what: string, work: Promise<Value>): Promise<Result<Value>> {
    try {
      return success(await work)
    } catch (error) {
      log(`${what} cannot be stored (${codeOf(error)}); the kiosk goes on without it.`)
      return failure('storage', `${what} cannot be stored.`)
    }
  }

  async function forgetVisits(): Promise<void> {
    await counters.forgetVisits().catch((error: unknown) => {
      log(`The counters cannot be folded (${codeOf(error)}); the next visit tries again.`)
    })
  }

  const notForChildren = failure('locked', 'Children do not print; the staff area does.')
  const mayPrint = (session: string | null) =>
    start().mode === 'classroom' || (session !== null && staff.session.holds(session))

  return {
    'app.start': () => {
      // A page that starts is a locked kiosk, whatever was open before it.
      staff.session.close()
      void forgetVisits()
      return Promise.resolve(success(start()))
    },
    'app.painted': () => {
      watch.painted()
      return Promise.resolve(success(true))
    },
    'app.hidden': () => {
      watch.closed()
      return Promise.resolve(success(true))
    },
    'app.leaving': () => {
      watch.leaving()
      return Promise.resolve(success(true))
    },
    'content.index': () => Promise.resolve(success(content.index)),
    'content.locale': ({ locale }) => {
      const found = content.locales.get(locale)
      return Promise.resolve(
        found ? success(found) : failure('not-found', `There is no language ${locale}.`),
      )
    },
    'content.admin': ({ locale }) => {
      const found = content.adminTexts.get(locale)
      return Promise.resolve(
        found ? success(found) : failure('not-found', `There is no language ${locale}.`),
      )
    },
    'content.staffVoice': ({ locale }) =>
      Promise.resolve(success(content.staffVoices.get(locale) ?? {})),
    'content.teaching': ({ locale, lesson }) => {
      const found = content.teaching.get(locale)
      return Promise.resolve(
        found
          ? success(found[lesson] ?? null)
          : failure('not-found', `There is no language ${locale}.`),
      )
    },
    'classroom.read': () => Promise.resolve(success(classroom.read())),
    'classroom.send': (intent) => Promise.resolve(success(classroom.send(intent))),
    'audience.open': () => Promise.resolve(success(dependencies.openAudience())),
    'print.start': () => Promise.resolve(success(start())),
    'print.sticks': async ({ session }) =>
      mayPrint(session) ? success(await staff.usage.sticks()) : notForChildren,
    'print.save': async ({ session, sheet, stick }) => {
      if (!mayPrint(session)) {
        return notForChildren
      }
      const saved = await stored('The sheet', dependencies.savePrint(sheet, stick))
      return saved.ok ? saved.value : saved
    },
    'settings.read': () => Promise.resolve(success(settings.read())),
    'settings.write': (written) => stored('The settings', settings.write(written)),
    'counters.add': (increments) =>
      stored(
        'The counters',
        counters.add(increments).then(async (added) => {
          if (increments.some(({ counter }) => counter === 'visit')) {
            await forgetVisits()
          }
          return added
        }),
      ),
    'register.write': ({ session, id }) => stored('The register', register.write(session, id)),
    'register.today': () => stored('The register', register.today()),
    ...createStaffHandlers({ ...staff, stored }),
  }
}
