import { describe, expect, test } from 'vitest'
import { opNames, type Handlers } from '../../src/bridge/contract.ts'
import { success } from '../../src/core/result.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import { createDispatch } from './dispatch.ts'
import { testHandlers } from './staff/test-host.ts'
import { failing } from './storage/failing-disk.ts'

async function hostWithFullDisk() {
  const said: string[] = []
  const log = (message: string) => void said.push(message)
  const { handlers, disk } = await testHandlers('204060', log)
  disk.follow(failing('ENOSPC', () => true))
  return { handlers, dispatch: createDispatch(handlers, log), said }
}

const sheet = {
  ...{ kind: 'poster', lesson: 'stop-back-tell', band: '6-9', locales: ['hy'], paper: 'a4' },
} as const

describe('dispatch', () => {
  test('answers every op of the contract and no other name', async () => {
    const { handlers, dispatch } = await hostWithFullDisk()
    expect(Object.keys(handlers).sort()).toEqual([...opNames].sort())
    for (const name of ['settings.erase', 'constructor', '__proto__', 'toString', '']) {
      expect(await dispatch(name, null)).toMatchObject({ error: { code: 'not-found' } })
    }
  })

  test('refuses input that the contract does not know', async () => {
    const { dispatch } = await hostWithFullDisk()
    for (const [op, input] of [
      ['app.start', {}],
      ['content.locale', { locale: '../hy' }],
      ['content.locale', { locale: 'hy', more: 1 }],
      ['content.teaching', { locale: 'hy', lesson: '../lessons' }],
      ['classroom.send', { type: 'erased' }],
      ['classroom.send', { type: 'slideChosen', index: -1 }],
      ['settings.write', { ...defaultSettings, volume: 2 }],
      ['print.save', { session: null, sheet: { ...sheet, lesson: '../../etc' }, stick: null }],
      ['print.save', { session: null, sheet: { ...sheet, locales: [] }, stick: null }],
      ['print.save', { session: null, sheet, stick: 7 }],
      ['counters.add', []],
      ['counters.add', [{ counter: 'language', locale: 'hy', child: 'Ani' }]],
      ['counters.add', Array(51).fill({ counter: 'visit', ended: 'left' })],
    ] as const) {
      expect(await dispatch(op, input), op).toMatchObject({ error: { code: 'bad-input' } })
    }
  })

  test('says so where the disk refuses, and goes on', async () => {
    const { dispatch, said } = await hostWithFullDisk()
    const written = { ...defaultSettings, textSize: 1.6 }
    expect(await dispatch('settings.write', written)).toMatchObject({ error: { code: 'storage' } })
    expect(await dispatch('settings.read', null)).toEqual(success(written))
    expect(said).toHaveLength(1)
  })

  test('writes no counter where the profile does not collect', async () => {
    const { dispatch } = await hostWithFullDisk()
    expect(await dispatch('counters.add', [{ counter: 'visit', ended: 'left' }])).toEqual(
      success(0),
    )
  })

  test('hides a bug from the page and shows it to the log', async () => {
    const { handlers } = await hostWithFullDisk()
    const said: string[] = []
    const broken: Handlers = {
      ...handlers,
      'settings.read': () => Promise.reject(new Error('secret path /home/anna')),
    }
    const answer = await createDispatch(broken, (message) => said.push(message))(
      'settings.read',
      null,
    )
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(answer)).not.toContain('anna')
    expect(said.join()).toContain('secret path')
  })
})
