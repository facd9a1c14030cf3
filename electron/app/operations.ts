import type { IpcMain, WebContents } from 'electron'
import { opNames } from '../../src/bridge/contract.ts'
import { failure } from '../../src/core/result.ts'
import { eventChannel, opChannel } from '../channels.ts'
import type { Host } from '../host/host.ts'
import type { Log } from '../host/log.ts'
import { isOurPage } from '../security/sender.ts'

/** Carry the ops of the contract over Electron's messages, for our own pages only. */
export function answerOperations(
  ipcMain: Pick<IpcMain, 'handle'>,
  host: Pick<Host, 'dispatch'>,
  log: Log,
): void {
  for (const op of opNames) {
    ipcMain.handle(opChannel(op), (event, input: unknown) => {
      if (!isOurPage(event.senderFrame)) {
        log(`${op} was asked for by a page that is not ours.`)
        return failure('unavailable', 'This page may not ask.')
      }
      return host.dispatch(op, input)
    })
  }
}

/** Hand the host's events on to one page. */
export function forwardEvents(
  host: Pick<Host, 'events'>,
  contents: Pick<WebContents, 'send' | 'isDestroyed'>,
): () => void {
  return host.events.subscribe((event, value) => {
    if (!contents.isDestroyed()) {
      contents.send(eventChannel(event), value)
    }
  })
}
