import { readFileSync } from 'node:fs'
import type { IpcMain, WebFrameMain } from 'electron'

export type SenderFrame = Pick<WebFrameMain, 'detached' | 'parent' | 'url'>
type Handler = (event: { readonly senderFrame: SenderFrame | null }, ...given: unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle: (channel, handler) => void handlers.set(channel, handler as unknown as Handler),
} satisfies Pick<IpcMain, 'handle'>

type Asked = { readonly id: number; readonly channel: string; readonly given: readonly unknown[] }

/** What the page's side of the bridge is to be told: the answer, or why there is none. */
export async function answer(
  asked: string,
  senderFrame: SenderFrame | null,
): Promise<{ readonly id: number; readonly value?: unknown; readonly problem?: string }> {
  const { id, channel, given } = JSON.parse(asked) as Asked
  const handler = handlers.get(channel)
  if (!handler) {
    return { id, problem: `No handler registered for '${channel}'` }
  }
  try {
    return { id, value: await handler({ senderFrame }, ...given) }
  } catch (error) {
    return { id, problem: String(error) }
  }
}

export const binding = 'electronStandInAsk'

/** The preload, wrapped so that `require('electron')` gives it its two parts and nothing else. */
export function preloadScript(file: string): string {
  return `(() => {
    if (window.top !== window) return
    const ask = window.${binding}
    delete window.${binding}
    const waiting = new Map(), listeners = new Map()
    let lastId = 0
    Object.defineProperty(window, Symbol.for('electron-stand-in'), { value: {
      answer({ id, value, problem }) {
        const { resolve, reject } = waiting.get(id)
        waiting.delete(id)
        problem ? reject(new Error(problem)) : resolve(value)
      },
      emit(channel, given) {
        for (const listener of listeners.get(channel) ?? []) listener({}, ...given)
      },
    } })
    const electron = {
      contextBridge: { exposeInMainWorld: (name, value) =>
        Object.defineProperty(window, name, { value: Object.freeze(value) }) },
      ipcRenderer: {
        invoke: (channel, ...given) => new Promise((resolve, reject) => {
          waiting.set(lastId += 1, { resolve, reject })
          ask(JSON.stringify({ id: lastId, channel, given }))
        }),
        on: (channel, listener) =>
          listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
        off: (channel, listener) => listeners.set(channel,
          (listeners.get(channel) ?? []).filter((each) => each !== listener)),
      },
    }
    const require = (name) => {
      if (name !== 'electron') throw new Error('A sandboxed preload has no ' + name)
      return electron
    }
    const module = { exports: {} }
    ;((require, module, exports) => {${readFileSync(file, 'utf8')}
    })(require, module, module.exports)
  })()`
}
