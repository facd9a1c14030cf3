import { contextBridge, ipcRenderer } from 'electron'
import { eventNames, opNames, type Transport } from '../src/bridge/contract.ts'
import { preloadKey } from '../src/bridge/electron.ts'
import type { Result } from '../src/core/result.ts'
import { eventChannel, opChannel } from './channels.ts'

const transport: Transport = {
  invoke: (op, input) =>
    opNames.includes(op)
      ? (ipcRenderer.invoke(opChannel(op), input) as Promise<Result<unknown>>)
      : Promise.reject(new Error('There is no such operation.')),
  subscribe(listener) {
    const forwards = eventNames.map((event) => {
      // The page gets the name and the value alone, never the event of Electron.
      const forward = (_event: unknown, value: unknown) => listener(event, value)
      ipcRenderer.on(eventChannel(event), forward)
      return () => void ipcRenderer.off(eventChannel(event), forward)
    })
    return () => forwards.forEach((stop) => stop())
  },
}

contextBridge.exposeInMainWorld(preloadKey, transport)
