import * as v from 'valibot'
import type { ContentIndex, LocaleContent } from '../core/content/pack.ts'
import type { Teaching } from '../core/content/teaching.ts'
import type { Classroom } from '../core/classroom/presentation.ts'
import { failure, success, type Result } from '../core/result.ts'
import { defaultSettings, Settings } from '../core/settings.ts'
import type { PageClassroom } from './in-page-classroom.ts'
import type { EventListener, Handlers, StartInfo, Transport } from './contract.ts'

/** What the HTML edition carries in script files, since a page from a stick may fetch nothing. */
export type ContentBundle = {
  readonly start: StartInfo
  readonly index: ContentIndex
  readonly locales: Readonly<Record<string, LocaleContent>>
  readonly adminTexts: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly teaching: Readonly<Record<string, Readonly<Record<string, Teaching>>>>
}

declare global {
  interface Window {
    readonly safeStepsBundle?: ContentBundle
  }
}

const settingsKey = 'safe-steps-settings'

/** The host's reduced twin within the page, where the page brings its content along. */
export function inPageTransport(bundle: ContentBundle): Transport {
  const listeners = new Set<EventListener>()
  const handlers = createHandlers(bundle, (event, value) => {
    for (const listener of listeners) {
      listener(event, value)
    }
  })
  return {
    // The renderer is the only caller, and its calls are typed; no foreign input arrives here.
    invoke: (op, input) => handlers[op](input as never),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function createHandlers(bundle: ContentBundle, tell: EventListener): Handlers {
  const { start, index, locales, adminTexts, teaching } = bundle
  const oneOf = <Value>(values: Readonly<Record<string, Value>>, locale: string) => {
    const found = values[locale]
    return Promise.resolve(
      found === undefined
        ? failure('not-found', `There is no language ${locale}.`)
        : success(found),
    )
  }
  // Only a teacher's page needs it, and a child's page stays as light as it was.
  let opened: Promise<PageClassroom> | null = null
  const classroom = () => {
    opened ??= import('./in-page-classroom.ts').then(({ keepInPage, askPresenterPage }) =>
      isAudiencePage() ? askPresenterPage(tell) : keepInPage(index.lessons, tell),
    )
    return opened
  }
  return {
    'app.start': () => Promise.resolve(success({ ...start, mode: modeOfPage() })),
    'app.painted': () => Promise.resolve(success(true)),
    'app.hidden': () => Promise.resolve(success(true)),
    'app.leaving': () => Promise.resolve(success(true)),
    'content.index': () => Promise.resolve(success(index)),
    'content.locale': ({ locale }) => oneOf(locales, locale),
    'content.admin': ({ locale }) => oneOf(adminTexts, locale),
    'content.staffVoice': () => Promise.resolve(success({})),
    'content.teaching': ({ locale, lesson }) =>
      Promise.resolve(success(teaching[locale]?.[lesson] ?? null)),
    'classroom.read': async () =>
      (await (await classroom()).invoke('classroom.read', null)) as Result<Classroom>,
    'classroom.send': async (intent) =>
      (await (await classroom()).invoke('classroom.send', intent)) as Result<number>,
    'audience.open': () => Promise.resolve(success(false)),
    'print.start': () => Promise.resolve(success(start)),
    'print.sticks': () => Promise.resolve(success([])),
    'print.save': () =>
      Promise.resolve(failure('unavailable', 'The HTML edition prints by the browser’s dialog.')),
    'settings.read': () => Promise.resolve(success(readSettings())),
    'settings.write': (settings) => Promise.resolve(writeSettings(settings)),
    'counters.add': () =>
      Promise.resolve(failure('unavailable', 'The HTML edition keeps no counters.')),
    'register.write': () =>
      Promise.resolve(failure('unavailable', 'The HTML edition keeps no register.')),
    'register.today': () => Promise.resolve(success([])),
    ...staffOps,
  }
}

const noStaff = () => Promise.resolve(failure('unavailable', 'The HTML edition has no staff area.'))

const staffOps = {
  'staff.unlock': noStaff,
  'staff.setUp': noStaff,
  'staff.read': noStaff,
  'staff.stay': noStaff,
  'staff.lock': noStaff,
  'staff.configure': noStaff,
  'staff.changePin': noStaff,
  'staff.endProgram': noStaff,
  'staff.usage': noStaff,
  'staff.check': noStaff,
  'staff.sticks': noStaff,
  'staff.exportUsage': noStaff,
}

function isAudiencePage(): boolean {
  return new URLSearchParams(location.search).get('window') === 'audience'
}

/** Each page of the edition says in its own markup whom it is for. */
function modeOfPage(): StartInfo['mode'] {
  return document.documentElement.dataset['mode'] === 'classroom' ? 'classroom' : 'kiosk'
}

/** Browsers may refuse storage to a page from a stick; the settings then last as long as the page. */
function readSettings(): Settings {
  try {
    const read = v.safeParse(Settings, JSON.parse(localStorage.getItem(settingsKey) ?? 'null'))
    return read.success ? read.output : defaultSettings
  } catch {
    return defaultSettings
  }
}

function writeSettings(settings: Settings) {
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings))
    return success(settings)
  } catch {
    return failure('storage', 'The settings cannot be stored.')
  }
}
