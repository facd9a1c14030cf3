import type { Display, Menu as ElectronMenu, PowerSaveBlocker, Protocol, Screen } from 'electron'
import { BrowserWindow } from './browser-window.ts'
import type { StandInWebContents } from './web-contents.ts'

/** What `import … from 'electron'` means to the program under test. */
export { app } from './app.ts'
export { ipcMain } from './ipc.ts'
export { session } from './session.ts'
export { BrowserWindow }

export const Menu = { setApplicationMenu: () => undefined } satisfies Pick<
  typeof ElectronMenu,
  'setApplicationMenu'
>

/** One display, which never changes; what happens with more is tried with events alone. */
const display = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } } as Display
export const screen = {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  on: () => undefined,
} satisfies Record<keyof Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>, () => unknown>

/** Covers further displays; the stand-in has none. */
export class BaseWindow {}

const started = new Set<number>()
export const powerSaveBlocker = {
  start: () => {
    started.add(1)
    return 1
  },
  stop: (id) => started.delete(id),
  isStarted: (id) => started.has(id),
} satisfies Pick<PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>

export const protocol = { registerSchemesAsPrivileged: () => undefined } satisfies Pick<
  Protocol,
  'registerSchemesAsPrivileged'
>

/** Playwright asks for these by itself. */
export const webContents = {
  getAllWebContents: () => BrowserWindow.getAllWindows().map(({ webContents: each }) => each),
  fromDevToolsTargetId: (targetId: string): StandInWebContents | undefined =>
    webContents.getAllWebContents().find((each) => each.targetId === targetId),
}
