import type { IpcMain, WebContents } from 'electron'
import { expect, test, vi } from 'vitest'
import { opNames } from '../../src/bridge/contract.ts'
import { success } from '../../src/core/result.ts'
import { createEventHub } from '../host/event-hub.ts'
import { answerOperations, forwardEvents } from './operations.ts'

const ourFrame = { detached: false, parent: null, url: 'app://local/' }

test('every op has a channel, and only our own page is answered', async () => {
  const handlers = new Map<string, (event: unknown, input: unknown) => unknown>()
  const ipcMain = {
    handle: (channel: string, handler: (event: unknown, input: unknown) => unknown) =>
      void handlers.set(channel, handler),
  }
  const dispatch = vi.fn(() => Promise.resolve(success('answer')))
  const said: string[] = []
  answerOperations(ipcMain as unknown as IpcMain, { dispatch }, (message) => said.push(message))
  expect([...handlers.keys()]).toEqual(opNames.map((op) => `op:${op}`))

  const start = handlers.get('op:app.start')
  expect(await start?.({ senderFrame: ourFrame }, null)).toEqual(success('answer'))
  expect(dispatch).toHaveBeenCalledWith('app.start', null)

  for (const senderFrame of [null, { ...ourFrame, url: 'https://example.org/' }]) {
    expect(await start?.({ senderFrame }, null)).toMatchObject({ error: { code: 'unavailable' } })
  }
  expect(dispatch).toHaveBeenCalledTimes(1)
  expect(said).toHaveLength(2)
})

test('events reach the page as long as it is there', () => {
  const events = createEventHub()
  const contents = { send: vi.fn(), isDestroyed: vi.fn(() => false) }
  const stop = forwardEvents({ events }, contents as unknown as WebContents)
  events.send('hostStopped', null)
  contents.isDestroyed.mockReturnValue(true)
  events.send('hostStopped', null)
  stop()
  expect(contents.send.mock.calls).toEqual([['event:hostStopped', null]])
})
