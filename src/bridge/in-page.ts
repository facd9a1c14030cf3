import * as v from 'valibot'
import type { ContentIndex, LocaleContent } from '../core/content/pack.ts'
import type { Teaching } from '../core/content/teaching.ts'
import { failure, success } from '../core/result.ts'
import { defaultSettings, Settings } from '../core/settings.ts'
import type { Handlers, StartInfo, Transport } from './contract.ts'

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
export function inPageTransport(): Transport | null {
  const bundle = window.safeStepsBundle
  if (!bundle) {
    return null
  }
  const handlers = createHandlers(bundle)
  return {
    // The renderer is the only caller, and its calls are typed; no foreign input arrives here.
    invoke: (op, input) => handlers[op](input as never),
    subscribe: () => () => {},
  }
}

function createHandlers(bundle: ContentBundle): Handlers {
  const { start, index, locales, adminTexts, teaching } = bundle
  const oneOf = <Value>(values: Readonly<Record<string, Value>>, locale: string) => {
    const found = values[locale]
    return Promise.resolve(
      found === undefined
        ? failure('not-found', `There is no language ${locale}.`)
        : success(found),
    )
  }
  return {
    'app.start': () => Promise.resolve(success({ ...start, mode: modeOfPage() })),
    'content.index': () => Promise.resolve(success(index)),
    'content.locale': ({ locale }) => oneOf(locales, locale),
    'content.admin': ({ locale }) => oneOf(adminTexts, locale),
    'content.teaching': ({ locale, lesson }) =>
      Promise.resolve(success(teaching[locale]?.[lesson] ?? null)),
    'settings.read': () => Promise.resolve(success(readSettings())),
    'settings.write': (settings) => Promise.resolve(writeSettings(settings)),
    'counters.add': () =>
      Promise.resolve(failure('unavailable', 'The HTML edition keeps no counters.')),
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
