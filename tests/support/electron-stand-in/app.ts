import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { App, CommandLine } from 'electron'
import type { Browser } from './browser.ts'
import { emitPreventable } from './event.ts'

/** The part of `app` that we use. */
class StandInApp extends EventEmitter {
  readonly isPackaged = false
  readonly switches: string[] = []
  browser: Browser | null = null
  closeWindows: () => boolean = () => true
  #userData = ''
  #lock: string | null = null
  #quitting = false
  #announceReady = () => {}
  readonly #ready = new Promise<void>((resolve) => (this.#announceReady = resolve))

  readonly commandLine = {
    appendSwitch: (name: string, value?: string) =>
      void this.switches.push(`--${name}${value === undefined ? '' : `=${value}`}`),
  } satisfies Pick<CommandLine, 'appendSwitch'>

  setPath(name: string, folder: string): void {
    if (name === 'userData') {
      this.#userData = folder
    }
  }

  enableSandbox(): void {}

  whenReady(): Promise<void> {
    return this.#ready
  }

  setBrowser(browser: Browser): void {
    this.browser = browser
    this.emit('ready', {})
    this.#announceReady()
  }

  /** The process id in a file; who finds a living one there leaves a note, which the first sees. */
  requestSingleInstanceLock(): boolean {
    mkdirSync(this.#userData, { recursive: true })
    const lock = path.join(this.#userData, 'stand-in.lock')
    const note = path.join(this.#userData, 'stand-in.second')
    if (isAlive(lock)) {
      writeFileSync(note, process.argv.join('\n'))
      return false
    }
    writeFileSync(lock, String(process.pid))
    this.#lock = lock
    watch(this.#userData, (_change, name) => {
      // One note is told as several changes; it counts when it is taken away.
      if (name === path.basename(note) && takeAway(note)) {
        this.emit('second-instance', {}, [], '')
      }
    }).unref()
    return true
  }

  quit(): void {
    if (this.#quitting) {
      return
    }
    this.#quitting = true
    if (emitPreventable(this, 'before-quit', {}) || !this.closeWindows()) {
      this.#quitting = false
      return
    }
    this.emit('will-quit', {})
    this.exit(0)
  }

  exit(code = 0): void {
    if (this.#lock) {
      rmSync(this.#lock, { force: true })
    }
    this.browser?.stop()
    process.exit(code)
  }

  windowsAreGone(): void {
    if (!this.#quitting) {
      this.emit('window-all-closed')
    }
  }
}

function isAlive(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

function takeAway(file: string): boolean {
  try {
    rmSync(file)
    return true
  } catch {
    return false
  }
}

export const app = new StandInApp()
app satisfies Pick<
  App,
  | 'isPackaged'
  | 'quit'
  | 'exit'
  | 'enableSandbox'
  | 'setPath'
  | 'whenReady'
  | 'requestSingleInstanceLock'
>
