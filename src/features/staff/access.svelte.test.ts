import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { App } from '../../app/app.svelte.ts'
import Root from '../../app/Root.svelte'
import type { Bridge } from '../../bridge/client.ts'
import type { StartInfo } from '../../bridge/contract.ts'
import { success } from '../../core/result.ts'
import { defaultSettings } from '../../core/settings.ts'
import type { Station } from '../../core/staff/station.ts'

const idle = { warnAfterSeconds: 60, resetAfterSeconds: 20 }
const info: StartInfo = {
  ...{
    mode: 'kiosk',
    shell: 'browser',
    version: '0',
    profileId: 'demo',
    approved: false,
    approval: null,
  },
  ...{ defaultLanguage: 'en', idle, volume: { start: 0.5, ceiling: 0.5 }, attractSound: false },
  ...{
    darkHours: null,
    breaks: [],
    scanning: 'quick',
    collect: false,
    register: false,
    prePost: false,
    needsSetUp: false,
  },
  branding: { organisation: '', organisations: {}, logo: null, reportNumbers: [], colours: {} },
}
const station: Station = {
  ...{ format: 1, language: 'en', placeCode: 'TAV-014', mode: 'kiosk', volumeCeiling: 0.5 },
  ...{ idle, darkHours: null },
}

/** A host whose door opens for the right PIN, and that keeps what it was asked. */
function hostWith(pin: string) {
  const asked: (readonly [op: string, input: unknown])[] = []
  const answer = (op: string, input: unknown) => {
    switch (op) {
      case 'content.locale':
        return { code: 'en', texts: {}, clips: {} }
      case 'content.admin':
      case 'content.staffVoice':
        return {}
      case 'staff.unlock':
        return (input as { readonly pin: string }).pin === pin
          ? { kind: 'open', session: 'word' }
          : { kind: 'wrong', waitSeconds: 0 }
      case 'staff.read':
        return station
      default:
        return true
    }
  }
  const call = (op: string, input: unknown) => {
    asked.push([op, input])
    return Promise.resolve(success(answer(op, input)))
  }
  return { asked, bridge: { call, on: () => () => {} } as unknown as Bridge }
}

/** Stands before the door of the staff area; `prepare` meets the program before anything is shown. */
async function openDoor(pin: string, prepare: (app: App) => void = () => {}) {
  const host = hostWith(pin)
  const app = new App(
    host.bridge,
    info,
    { lessons: [], pictures: [], locales: [] },
    defaultSettings,
  )
  prepare(app)
  await app.open()
  app.openStaff('keys')
  await render(Root, { app })
  await expect.element(page.getByText('admin.staff.enter-pin').first()).toBeVisible()
  return { app, ...host }
}

const clocks = ['setInterval', 'clearInterval', 'performance'] as const
afterEach(() => void vi.useRealTimers())

/** Wait until this is pointed at, by itself or with its group, and press the one key. */
async function take(find: () => Element | null | undefined): Promise<void> {
  for (let press = 0; press < 2; press += 1) {
    for (let beat = 0; ; beat += 1) {
      const pointed = [...document.querySelectorAll('[data-pointed]')]
      const wanted = find()
      // A press that comes sooner is one of a hand that trembles.
      if (beat > 4 && wanted && pointed.some((each) => each.contains(wanted))) {
        await userEvent.keyboard(' ')
        if (pointed.length === 1 && pointed[0] === wanted) {
          return
        }
        break
      }
      if (beat > 2000) {
        throw new Error('It is never pointed at.')
      }
      vi.advanceTimersByTime(100)
      await Promise.resolve()
    }
  }
  throw new Error('Two presses were not enough.')
}

const button = (text: string) => () =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === text)

describe('staff with one switch', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: [...clocks] }))
  test('type the PIN, change the machine and leave it locked', async () => {
    const { asked } = await openDoor('270615')
    for (const digit of '270615') {
      await take(button(digit))
    }
    await take(button('admin.staff.open'))
    expect(asked).toContainEqual(['staff.unlock', { pin: '270615' }])
    await expect.element(page.getByText('TAV-014')).toBeVisible()
    await take(button('admin.staff.mode-classroom'))
    await take(button('admin.staff.save'))
    await expect
      .poll(() => asked)
      .toContainEqual([
        'staff.configure',
        { session: 'word', station: { ...station, mode: 'classroom' } },
      ])
  })

  test('are there while they wait for their turn, and are not sent away at the door', async () => {
    const { asked } = await openDoor('270615')
    await take(button('2'))
    for (let second = 0; second < 59; second += 1) {
      vi.advanceTimersByTime(1000)
    }
    await take(button('7'))
    expect(asked.map(([op]) => op)).not.toContain('app.leaving')
  })

  test('turn it off with it, and a keyboard types digits all the while', async () => {
    const { app, asked } = await openDoor('270615')
    await userEvent.keyboard('270615')
    expect(document.querySelector('.typed')?.textContent).toBe('••••••')
    // What was typed makes "open" the first that is pointed at.
    vi.advanceTimersByTime(200)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => asked.map(([op]) => op)).toContain('staff.unlock')
    await expect.element(page.getByText('TAV-014')).toBeVisible()
    await take(button('admin.staff.scanning-quick'))
    expect(app.scanning).toBe('off')
  })
})

test('staff are warned before the area closes, and any key keeps it open', async () => {
  vi.useFakeTimers({ toFake: [...clocks, 'setTimeout', 'clearTimeout'] })
  const { app, asked } = await openDoor('270615')
  app.scanning = 'off'
  await userEvent.keyboard('270615{Enter}')
  const warning = page.getByRole('alert').getByText('admin.staff.closes-soon')
  await expect.element(page.getByText('TAV-014')).toBeVisible()
  vi.advanceTimersByTime(239_000)
  expect(warning.elements()).toEqual([])
  vi.advanceTimersByTime(1_500)
  await expect.element(warning).toBeVisible()
  const stays = () => asked.filter(([op]) => op === 'staff.stay').length
  const before = stays()
  await userEvent.keyboard('{Shift}')
  await expect.element(warning).not.toBeInTheDocument()
  expect(stays()).toBe(before + 1)
})

describe('staff who do not see', () => {
  /** What has been said since the last question, as ids without what they have in common. */
  function listenTo(say: Mock<App['say']>) {
    let heard = 0
    return () => {
      const fresh = say.mock.calls.slice(heard)
      heard = say.mock.calls.length
      return fresh.flatMap(([ids]) => ids).map((id) => id.replace('admin.staff.', ''))
    }
  }

  async function openUnseen() {
    const say = vi.fn<App['say']>()
    const opened = await openDoor('270615', (app) => (app.say = say))
    opened.app.scanning = 'off'
    const heard = listenTo(say)
    await expect.poll(heard).toEqual(['voice-offer'])
    return { ...opened, heard }
  }

  test('whoever does not see the door is told how to hear it, and enters with stars', async () => {
    const { heard } = await openUnseen()
    await userEvent.keyboard('{ArrowDown}')
    expect(heard()).toEqual(['voice-help'])
    await userEvent.keyboard('{ArrowDown}')
    expect(heard()).toEqual(['voice-on'])
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(heard().slice(-1)).toEqual(['title'])
    await userEvent.keyboard('270615')
    expect(heard()).toEqual(Array(6).fill('voice-star'))
    await userEvent.keyboard('{Backspace}5{Enter}')
    await expect.element(page.getByText('TAV-014')).toBeVisible()
    expect(heard()).toEqual(['voice-deleted', 'voice-star', 'title', 'nav-machine'])
  })

  test('a wrong PIN and a setting are heard, with their values', async () => {
    const { heard } = await openUnseen()
    await userEvent.keyboard('{ArrowDown}1234{Enter}')
    await expect.poll(() => heard().includes('pin-wrong')).toBe(true)
    await userEvent.keyboard('270615{Enter}')
    const classroom = page.getByRole('button', { name: 'admin.staff.mode-classroom' })
    await expect.element(classroom).toBeVisible()
    heard()
    ;(classroom.element() as HTMLElement).focus()
    await userEvent.keyboard('{Tab}')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(heard().slice(-3)).toEqual(['mode', 'mode-classroom', 'voice-not-chosen'])
    await userEvent.keyboard(' ')
    await expect.poll(heard).toEqual(['voice-chosen'])
  })

  test('with the voice on, a first touch says and a second one takes', async () => {
    const { heard } = await openUnseen()
    await userEvent.keyboard('{ArrowDown}')
    heard()
    const seven = page.getByRole('button', { name: '7' })
    await seven.click()
    expect(heard()).toEqual(['ui.digit.7'])
    expect(document.querySelector('.typed')?.textContent).toBe('')
    await seven.click()
    expect(heard()).toEqual(['voice-star'])
    expect(document.querySelector('.typed')?.textContent).toBe('•')
  })
})
