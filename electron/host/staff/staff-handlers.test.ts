import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { opNames } from '../../../src/bridge/contract.ts'
import { success } from '../../../src/core/result.ts'
import type { Station } from '../../../src/core/staff/station.ts'
import { createDispatch } from '../dispatch.ts'
import { testHandlers, testStation } from './test-host.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

async function unlocked() {
  const host = await testHandlers('204060')
  const dispatch = createDispatch(host.handlers, () => {})
  const answer = await dispatch('staff.unlock', { pin: '204060' })
  const { session } = (answer as { value: { session: string } }).value
  return { ...host, dispatch, session }
}

const locked = { ok: false, error: { code: 'locked' } }
const beforeTheDoor = ['staff.unlock', 'staff.setUp']
const changed: Station = { ...testStation, placeCode: 'TAV-014', volumeCeiling: 0.5 }

/** Something that each operation's schema takes, beside the session. */
const inputs: Readonly<Record<string, object>> = {
  'staff.configure': { station: changed },
  'staff.changePin': { pin: '305070' },
  'staff.exportUsage': { stick: '/media/stick', locale: 'en' },
}

describe('the door', () => {
  test('every operation of staff is behind it, whoever asks', async () => {
    const { dispatch, session, pin, station } = await unlocked()
    const behind = opNames.filter((op) => op.startsWith('staff.') && !beforeTheDoor.includes(op))
    expect(behind.length).toBeGreaterThan(5)
    for (const op of behind) {
      for (const word of ['', 'guessed', session.slice(1), `${session}x`]) {
        expect(await dispatch(op, { ...inputs[op], session: word }), op).toMatchObject(locked)
      }
    }
    expect(station.read()).toEqual(testStation)
    expect((await pin.check('204060')).kind).toBe('right')
  })

  test('sheets are printed behind it, where children are alone', async () => {
    const { dispatch, session } = await unlocked()
    const sheet = {
      ...{ kind: 'poster', lesson: 'a-dare', band: '6-9', locales: ['hy'], paper: 'a4' },
    }
    for (const word of [null, '', 'guessed']) {
      expect(await dispatch('print.save', { session: word, sheet, stick: null })).toMatchObject(
        locked,
      )
    }
    expect(await dispatch('print.save', { session, sheet, stick: null })).toMatchObject({
      ok: true,
    })
    expect(await dispatch('print.start', null)).toMatchObject({ ok: true })
    expect(await dispatch('staff.read', { session })).toMatchObject({ ok: true })
  })

  test('closes when staff lock it, and when a page starts', async () => {
    const { dispatch, session, times } = await unlocked()
    expect(await dispatch('staff.lock', { session })).toEqual(success(true))
    expect(await dispatch('staff.read', { session })).toMatchObject(locked)
    expect(times.closed).toBe(1)
    const answer = await dispatch('staff.unlock', { pin: '204060' })
    const next = (answer as { value: { session: string } }).value.session
    await dispatch('app.start', null)
    expect(await dispatch('staff.read', { session: next })).toMatchObject(locked)
    expect(times.closed).toBe(2)
  })

  test('closes by itself after five minutes without a touch, and says so', async () => {
    const { dispatch, session, times } = await unlocked()
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    expect(await dispatch('staff.stay', { session })).toEqual(success(true))
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    expect(times.closed).toBe(0)
    await vi.advanceTimersByTimeAsync(61_000)
    expect(times.closed).toBe(1)
    expect(await dispatch('staff.read', { session })).toMatchObject(locked)
  })

  test('closes after an hour although the screen touches itself', async () => {
    const { dispatch, session, times } = await unlocked()
    for (let minute = 0; minute < 61; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000)
      await dispatch('staff.stay', { session })
    }
    expect(times.closed).toBe(1)
  })
})

describe('behind the door', () => {
  test('staff change the machine and its PIN, and end the program', async () => {
    const { dispatch, session, pin, station, times } = await unlocked()
    expect(await dispatch('staff.configure', { session, station: changed })).toEqual(
      success(changed),
    )
    expect(station.read()).toEqual(changed)
    expect(await dispatch('staff.changePin', { session, pin: '123456' })).toMatchObject({
      error: { code: 'bad-input' },
    })
    expect(await dispatch('staff.changePin', { session, pin: '305070' })).toEqual(success(true))
    expect((await pin.check('305070')).kind).toBe('right')
    expect(await dispatch('staff.endProgram', { session })).toEqual(success(true))
    expect(times.ended).toBe(0)
    await vi.advanceTimersByTimeAsync(500)
    expect(times.ended).toBe(1)
  })
})

describe('the first start', () => {
  test('takes answers and a PIN once, and never again', async () => {
    const { handlers, pin, station } = await testHandlers(null)
    const dispatch = createDispatch(handlers, () => {})
    const answers = { pin: '204060', station: changed }
    expect(pin.isSet()).toBe(false)
    expect(await dispatch('staff.setUp', answers)).toEqual(success(changed))
    expect(station.read()).toEqual(changed)
    expect(await dispatch('staff.setUp', { ...answers, pin: '305070' })).toMatchObject(locked)
    expect((await pin.check('204060')).kind).toBe('right')
  })
})
