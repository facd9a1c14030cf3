import { EventEmitter } from 'node:events'
import type { BrowserWindow as ElectronWindow, BrowserWindowConstructorOptions } from 'electron'
import { app } from './app.ts'
import { emitPreventable } from './event.ts'
import { StandInWebContents } from './web-contents.ts'

/** A window without a frame, focus or place: a tab that nobody sees. */
export class BrowserWindow extends EventEmitter {
  static readonly #all = new Set<BrowserWindow>()
  readonly webContents: StandInWebContents

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows()[0] ?? null
  }

  static fromWebContents(contents: StandInWebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find(({ webContents }) => webContents === contents) ?? null
  }

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    if (!app.browser) {
      throw new Error('Cannot create BrowserWindow before app is ready')
    }
    this.webContents = new StandInWebContents(app.browser, options.webPreferences ?? {})
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.on('stand-in-close', () => this.close())
    this.webContents.on('stand-in-open', (address: string) => {
      const opened = new BrowserWindow({ webPreferences: options.webPreferences ?? {} })
      opened.loadURL(address).catch(() => undefined)
    })
    BrowserWindow.#all.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address)
  }

  close(): void {
    if (!emitPreventable(this, 'close', {})) {
      this.destroy()
    }
  }

  destroy(): void {
    if (BrowserWindow.#all.delete(this)) {
      this.webContents.destroy()
      this.emit('closed')
      if (BrowserWindow.#all.size === 0) {
        app.windowsAreGone()
      }
    }
  }

  focus(): void {}
  show(): void {}
  restore(): void {}
  setKiosk(): void {}

  isMinimized(): boolean {
    return false
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }
}

BrowserWindow satisfies Pick<
  Record<keyof typeof ElectronWindow, unknown>,
  'getAllWindows' | 'getFocusedWindow' | 'fromWebContents'
>
BrowserWindow.prototype satisfies Pick<
  ElectronWindow,
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'focus'
  | 'show'
  | 'restore'
  | 'setKiosk'
  | 'isMinimized'
  | 'isDestroyed'
>

app.closeWindows = () => {
  for (const window of BrowserWindow.getAllWindows()) {
    window.close()
  }
  return BrowserWindow.getAllWindows().length === 0
}
