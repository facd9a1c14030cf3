import { vi } from 'vitest'

type Listener = (...given: unknown[]) => void

/** Remembers every listener by event name, as everything in Electron has them. */
export function fakeEmitter() {
  const listeners: [string, Listener][] = []
  const on = (name: string, listener: Listener) => void listeners.push([name, listener])
  return {
    on,
    once: on,
    emit(name: string, ...given: unknown[]) {
      for (const [, listener] of listeners.filter(([each]) => each === name)) {
        listener(...given)
      }
    },
  }
}

export function fakeContents() {
  return {
    ...fakeEmitter(),
    loadURL: vi.fn(() => Promise.resolve()),
    forcefullyCrashRenderer: vi.fn<Listener>(),
    isDestroyed: vi.fn(() => false),
    send: vi.fn<Listener>(),
    setZoomLevel: vi.fn<Listener>(),
    setVisualZoomLevelLimits: vi.fn(() => Promise.resolve()),
  }
}

export function fakeWindow() {
  const webContents = fakeContents()
  return {
    ...fakeEmitter(),
    webContents,
    loadURL: webContents.loadURL,
    focus: vi.fn<Listener>(),
    restore: vi.fn<Listener>(),
    setKiosk: vi.fn<Listener>(),
    show: vi.fn<Listener>(),
    isDestroyed: vi.fn(() => false),
  }
}

/** Where a guard writes down what it met. */
export function fakeGuard() {
  return {
    log: vi.fn<Listener>(),
    crashes: { add: vi.fn(() => Promise.resolve()) },
    watch: fakeWatch(),
  }
}

/** A watch that a test makes lose its page. */
export function fakeWatch() {
  const listeners: (() => void)[] = []
  return {
    opened: vi.fn<Listener>(),
    closed: vi.fn<Listener>(),
    painted: vi.fn<Listener>(),
    leaving: vi.fn<Listener>(),
    isLeaving: vi.fn(() => false),
    onLost: (listener: () => void) => void listeners.push(listener),
    lose: () => listeners.forEach((listener) => listener()),
  }
}
