import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import type { Bridge } from '../bridge/client.ts'
import type { EventName, StartInfo } from '../bridge/contract.ts'
import type { Lesson } from '../core/content/lesson.ts'
import type { Clip } from '../core/content/narration.ts'
import type { LocaleContent, LocaleInfo } from '../core/content/pack.ts'
import { textIdsOf } from '../core/content/references.ts'
import { success } from '../core/result.ts'
import { defaultSettings } from '../core/settings.ts'
import { App } from './app.svelte.ts'
import Root from './Root.svelte'

const info: StartInfo = {
  mode: 'kiosk',
  shell: 'browser',
  version: '0',
  profileId: 'demo',
  approved: false,
  approval: null,
  defaultLanguage: 'en',
  idle: { warnAfterSeconds: 60, resetAfterSeconds: 20 },
  volume: { start: 0.5, ceiling: 0.5 },
  attractSound: false,
  register: false,
  prePost: false,
  darkHours: null,
  breaks: [],
  scanning: 'off',
  collect: false,
  branding: { organisation: '', organisations: {}, logo: null, reportNumbers: [], colours: {} },
  needsSetUp: false,
}

const english: LocaleInfo = {
  ...{ code: 'en', name: 'English', greeting: 'Hello', appName: 'Safe Steps', begin: 'Tap.' },
  ...{ opening: {}, introduction: {}, reviewed: 'native', draftVoice: false },
}

/** A host that answers when the test says so, so that answers can overtake each other. */
function slowHost(texts: LocaleContent['texts'] = {}, clips: LocaleContent['clips'] = {}) {
  const answers = new Map<string, () => void>()
  const call = vi.fn((op: string, input: { readonly locale: string } | null) => {
    const code = input?.locale ?? ''
    const content: LocaleContent = {
      code,
      texts: { 'ui.greeting': `hello in ${code}`, ...texts },
      clips,
    }
    return op === 'content.locale'
      ? new Promise((resolve) => answers.set(code, () => resolve(success(content))))
      : Promise.resolve(success(null))
  })
  const listeners = new Map<EventName, () => void>()
  const on = (event: EventName, listener: () => void) => {
    listeners.set(event, listener)
    return () => {}
  }
  const bridge = { call, on } as unknown as Bridge
  return {
    bridge,
    answer: (code: string) => answers.get(code)!(),
    stop: () => listeners.get('hostStopped')!(),
  }
}

async function openApp(...content: Parameters<typeof slowHost>) {
  const host = slowHost(...content)
  const nothing = { lessons: [], pictures: [], locales: [] }
  const app = new App(host.bridge, info, nothing, defaultSettings)
  await app.open()
  const begun = app.begin()
  await vi.waitFor(() => host.answer('en'))
  await begun
  return { app, ...host }
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the app', () => {
  test('speaks the language that was touched last, even if the other answers later', async () => {
    const { app, answer } = await openApp()
    const first = app.chooseLanguage('hy')
    const second = app.chooseLanguage('ru')
    answer('ru')
    await second
    answer('hy')
    await first
    expect(app.locale).toBe('ru')
    expect(app.text('ui.greeting')).toBe('hello in ru')
    expect(app.session.visit?.locale).toBe('ru')
  })

  test("shows a profile's own sentence only where it is heard as well", async () => {
    const { app } = await openApp()
    expect(app.own('ui.report.who')).toBe('ui.report.who')
    const clip: Clip = { hash: '', seconds: 1, words: [], voice: '', kind: 'human' }
    app.narrator.use({ locale: 'en', clips: { 'own.report.who': clip } })
    expect(app.own('ui.report.who')).toBe('own.report.who')
    expect(app.own('ui.report.no-number')).toBe('ui.report.no-number')
  })

  test('forgets with the visit all that a child has chosen', async () => {
    const { app } = await openApp()
    await app.chooseLanguage('en')
    const chosen = () => {
      const { textSize, contrast, sounds, slower, scanning, volumeStep } = app
      return { textSize, contrast, sounds, slower, scanning, volumeStep }
    }
    const before = chosen()
    app.nextTextSize()
    app.toggleContrast()
    app.toggleSounds()
    app.toggleSlower()
    app.toggleScanning()
    app.changeScanSpeed('quick')
    app.changeVolume(1)
    const changed = Object.entries(chosen())
    for (const [what, value] of changed) {
      expect(value, what).not.toBe(before[what as keyof typeof before])
    }
    app.send({ type: 'wentAway' })
    expect(chosen()).toEqual(before)
  })

  test('keeps one switch for staff who came by keys, and for no finger that found the corners', async () => {
    for (const [way, scanning] of [
      ['keys', 'quick'],
      ['corners', 'off'],
    ] as const) {
      const { app } = await openApp()
      app.toggleScanning()
      app.changeScanSpeed('quick')
      app.openStaff(way)
      expect(app.session.visit).toBeNull()
      expect(app.scanning).toBe(scanning)
    }
  })

  test('starts each visit as loud as the profile says, whatever the last child chose', async () => {
    const { app } = await openApp()
    await app.chooseLanguage('en')
    expect(app.volumeStep).toBe(app.volumeSteps - 1)
    app.changeVolume(1)
    expect(app.volumeStep).toBe(1)
    app.send({ type: 'wentAway' })
    expect(app.volumeStep).toBe(app.volumeSteps - 1)
  })
})

describe('dark hours', () => {
  const night: StartInfo = { ...info, darkHours: { from: 20, until: 7 } }
  const open = async () => {
    const host = slowHost()
    const app = new App(
      host.bridge,
      night,
      { lessons: [], pictures: [], locales: [english] },
      defaultSettings,
    )
    await app.open()
    return app
  }
  let now = 0
  beforeEach(() => {
    now = performance.now()
    vi.spyOn(performance, 'now').mockImplementation(() => now)
  })
  const wait = (app: App, seconds: number, hour: number) => {
    now += seconds * 1000
    app.tick(new Date(2026, 10, 25, hour))
    return app.dark
  }

  test('begin once nobody has touched the screen for two minutes, and end by the hour', async () => {
    const app = await open()
    expect(wait(app, 3600, 19)).toBe(false)
    app.activity()
    expect(wait(app, 119, 20)).toBe(false)
    expect(wait(app, 1, 20)).toBe(true)
    expect(wait(app, 3600, 3)).toBe(true)
    expect(wait(app, 3600, 7)).toBe(false)
  })

  test('end with any touch, and never hold while somebody or staff are here', async () => {
    const app = await open()
    expect(wait(app, 200, 22)).toBe(true)
    app.wake()
    expect(app.dark).toBe(false)
    expect(wait(app, 60, 22)).toBe(false)
    app.send({ type: 'touched' })
    expect(wait(app, 50, 22)).toBe(false)
    app.openStaff('keys')
    expect(wait(app, 500, 22)).toBe(false)
  })

  test('show a dark screen that paints, and a key or a touch brings the kiosk back', async () => {
    // The page looks at the clock by itself every second.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 22) })
    const app = await open()
    // The kiosk looks at the clock of the machine as well, once a second.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 22) })
    onTestFinished(() => void vi.useRealTimers())
    await render(Root, { app })
    for (const wake of [
      () => userEvent.keyboard('a'),
      () => page.getByRole('button', { name: 'Tap.' }).click(),
    ]) {
      await expect.element(page.getByText('Safe Steps')).toBeVisible()
      wait(app, 200, 22)
      await expect.element(page.getByText('Safe Steps')).not.toBeInTheDocument()
      await expect.element(page.getByRole('button', { name: 'Tap.' })).toBeVisible()
      await wake()
      await expect.element(page.getByText('Safe Steps')).toBeVisible()
      // The touch that wakes it begins nothing.
      expect(app.session.screen.name).toBe('attract')
    }
  })
})

test.each([true, false])(
  'tells on the attract screen whether a voice is synthetic: %s',
  async (draftVoice) => {
    const host = slowHost()
    const opening = { 'ui.draft-voice': 'Draft voice' }
    const index = { lessons: [], pictures: [], locales: [{ ...english, opening, draftVoice }] }
    const app = new App(host.bridge, info, index, defaultSettings)
    await app.open()
    await render(Root, { app })
    await expect.element(page.getByText('Safe Steps')).toBeVisible()
    expect(page.getByText('Draft voice').elements()).toHaveLength(draftVoice ? 1 : 0)
  },
)

test('says that the screen is resting when the host is gone', async () => {
  const clip: Clip = { hash: '', seconds: 1, words: [], voice: '', kind: 'human' }
  const { app, stop } = await openApp({}, { 'ui.resting': clip })
  app.narrator.slower = true
  await render(Root, { app })
  const say = vi.spyOn(app.narrator, 'say')
  stop()
  await expect
    .element(page.getByText('This screen is resting now. Tell your teacher.'))
    .toBeVisible()
  await expect.poll(() => say.mock.lastCall?.[0]).toEqual(['ui.resting'])
  expect(app.narrator.slower).toBe(false)
  expect(app.narrator.speaking).toBe('ui.resting')
})

describe('the report card', () => {
  const words = {
    'ui.report.who': 'Tell a grown-up.',
    'own.report.who': 'Tell Anna or the ranger.',
  }
  const clip: Clip = { hash: '', seconds: 1, words: [], voice: '', kind: 'human' }

  async function openCard(clips: Readonly<Record<string, Clip>>) {
    const { app } = await openApp(words, clips)
    await app.chooseLanguage('en')
    app.send({ type: 'overlayOpened', overlay: 'report' })
    const say = vi.spyOn(app.narrator, 'say')
    await render(Root, { app })
    return say
  }

  test('says its sentences on arrival, and one that is tapped alone', async () => {
    const say = await openCard({ 'ui.report.who': clip })
    await expect.poll(() => say.mock.lastCall?.[0]).toContain('messages.tell-grown-up')
    await page.getByText('Tell a grown-up.').click()
    expect(say).toHaveBeenLastCalledWith(['ui.report.who'], [])
  })

  test("shows and says the profile's own sentence where it has a clip", async () => {
    const say = await openCard({ 'ui.report.who': clip, 'own.report.who': clip })
    await expect.element(page.getByText('Tell Anna or the ranger.')).toBeVisible()
    await expect.poll(() => say.mock.lastCall?.[0]).toContain('own.report.who')
    expect(say.mock.lastCall?.[0]).not.toContain('ui.report.who')
  })
})

describe('a break', () => {
  const clip: Clip = { hash: '', seconds: 15, words: [], voice: '', kind: 'human' }
  const said = { picture: 'walk', say: 'walk.said' }
  const lesson: Lesson = {
    ...{ format: 2, id: 'walk', number: 1, group: 'act', lamp: 'meadow', cover: 'walk', quiz: [] },
    slides: ['one', 'two', 'three', 'four'].map((id) => ({
      ...{ id, bands: ['10-14'], kind: 'picture', picture: 'walk', say: [`walk.${id}`] },
    })),
    takeaways: [said, said, said],
  }
  const clips = Object.fromEntries([...textIdsOf(lesson)].map((id) => [id, clip]))
  const open = async () => {
    const host = slowHost({}, clips)
    const inBreak: StartInfo = { ...info, breaks: [{ start: 10 * 60, minutes: 10 }] }
    const index = { lessons: [lesson], pictures: [], locales: [english] }
    const app = new App(host.bridge, inBreak, index, defaultSettings)
    await app.open()
    app.send({ type: 'touched' })
    const chosen = app.chooseLanguage('en')
    host.answer('en')
    await chosen
    app.send({ type: 'bandChosen', band: '10-14' })
    return app
  }
  const offeredAt = (app: App, hour: number, minute: number) => {
    app.tick(new Date(2026, 10, 25, hour, minute))
    return app.lessons.length
  }

  test('offers what ends before the bell, and everything when there is none', async () => {
    const app = await open()
    expect(offeredAt(app, 9, 59)).toBe(1)
    expect(offeredAt(app, 10, 0)).toBe(1)
    expect(offeredAt(app, 10, 9)).toBe(0)
    expect(offeredAt(app, 10, 10)).toBe(1)
  })
})
