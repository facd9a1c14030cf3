import { EventEmitter } from 'node:events'
import type {
  HandlerDetails,
  PrintToPDFOptions,
  RenderProcessGoneDetails,
  WebContents,
  WebPreferences,
} from 'electron'
import { toCarried, toOurs } from './address.ts'
import type { Browser } from './browser.ts'
import { emitPreventable } from './event.ts'
import { Frames } from './frames.ts'
import { answer, binding, preloadScript } from './ipc.ts'
import { failRequest, settleRequest, type Paused } from './requests.ts'
import { session, type StandInSession } from './session.ts'
import { openBinding, openScript } from './window-open.ts'

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

/** The contents of one window, which are a tab of the installed Chromium. */
export class StandInWebContents extends EventEmitter {
  targetId = ''
  readonly session: StandInSession
  readonly #ready: Promise<void>
  #frames: Frames | null = null
  #send: Browser['send'] = () => Promise.reject(new Error('There is no page yet.'))
  #destroyed = false
  #ownLoad = false
  openHandler: OpenHandler | null = null

  constructor(browser: Browser, preferences: WebPreferences) {
    super()
    this.session = (preferences.session as unknown as StandInSession) ?? session.defaultSession
    this.#ready = this.#open(browser, preferences)
  }

  async #open(browser: Browser, { preload }: WebPreferences): Promise<void> {
    const created = await browser.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
    })
    this.targetId = created.targetId
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId: this.targetId,
      flatten: true,
    })
    this.#send = (method, params) => browser.send(method, params, sessionId)
    const on = <Event>(method: string, listener: (event: Event) => void) =>
      browser.on(method, listener, sessionId)

    on<Paused>('Fetch.requestPaused', (paused) => {
      this.#answerRequest(paused).catch(() => undefined)
    })
    this.#frames = new Frames(on, this.targetId)
    on<{ name: string; payload: string; executionContextId: number }>(
      'Runtime.bindingCalled',
      ({ name, payload, executionContextId }) => {
        if (name === binding) {
          void answer(payload, this.#frames?.senderOf(executionContextId) ?? null).then((given) =>
            this.#tell(executionContextId, 'answer', given),
          )
        }
        if (name === openBinding) {
          this.#askToOpen(payload)
        }
      },
    )
    on('Inspector.targetCrashed', () => {
      const details: RenderProcessGoneDetails = { reason: 'crashed', exitCode: 1 }
      this.emit('render-process-gone', {}, details)
    })
    on('Page.domContentEventFired', () => this.emit('dom-ready', {}))
    on('Page.loadEventFired', () => this.emit('did-finish-load', {}))

    await Promise.all([
      // Chromium is told once what the handlers say.
      ...(['geolocation', 'notifications'] as const).map((permission) =>
        browser.send('Browser.setPermission', {
          permission: { name: permission },
          setting: this.session.isGranted(permission) ? 'granted' : 'denied',
          origin: toCarried('app://local'),
        }),
      ),
      this.#send('Page.enable'),
      this.#send('Inspector.enable'),
      this.#send('Runtime.addBinding', { name: binding }),
      this.#send('Runtime.addBinding', { name: openBinding }),
      this.#send('Page.addScriptToEvaluateOnNewDocument', { source: openScript }),
      this.#send('Runtime.enable'),
      this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      ...(preload === undefined
        ? []
        : [
            this.#send('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript(preload) }),
          ]),
    ])
  }

  async loadURL(address: string): Promise<void> {
    await this.#ready
    this.#ownLoad = true
    const { errorText } = await this.#send<{ errorText?: string }>('Page.navigate', {
      url: toCarried(address),
    })
    this.#ownLoad = false
    if (errorText !== undefined) {
      this.emit('did-fail-load', {}, -2, errorText, address, true)
      throw new Error(`${errorText} loading '${address}'`)
    }
  }

  getURL(): string {
    return this.#frames?.addressOf(this.targetId) ?? ''
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    await this.#ready
    const { result } = await this.#send<{ result: { value: unknown } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { data } = await this.#send<{ data: string }>('Page.printToPDF', { ...options })
    return Buffer.from(data, 'base64')
  }

  send(channel: string, ...given: readonly unknown[]): void {
    void this.#tell(this.#frames?.mainContext ?? 0, 'emit', channel, given)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  forcefullyCrashRenderer(): void {
    const crash = () => void this.#send('Page.crash').catch(() => undefined)
    // Chromium loses, now and then, what it is asked while a page has only just painted.
    const again = setInterval(crash, 1000)
    this.once('render-process-gone', () => clearInterval(again))
    crash()
  }

  close(): void {
    this.emit('stand-in-close')
  }

  setZoomLevel(): void {}

  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  destroy(): void {
    this.#destroyed = true
    void this.#ready.then(() => this.#send('Page.close')).catch(() => undefined)
  }

  async #tell(contextId: number, what: 'answer' | 'emit', ...given: readonly unknown[]) {
    await this.#send('Runtime.evaluate', {
      contextId,
      expression: `window[Symbol.for('electron-stand-in')].${what}(${given
        .map((each) => JSON.stringify(each))
        .join(', ')})`,
    }).catch(() => undefined)
  }

  #askToOpen(address: string): void {
    const url = toOurs(address)
    if (this.openHandler?.({ url } as HandlerDetails).action !== 'deny') {
      this.emit('stand-in-open', url)
    }
  }

  async #answerRequest(paused: Paused): Promise<void> {
    const { requestId, resourceType, frameId, request } = paused
    if (resourceType === 'Document' && !this.#ownLoad && this.#isDenied(frameId, request.url)) {
      await failRequest(this.#send, requestId, 'Aborted')
      return
    }
    await settleRequest(this.#send, this.session, paused)
  }

  #isDenied(frameId: string, address: string): boolean {
    const isMainFrame = frameId === this.targetId
    const details = { url: toOurs(address), isMainFrame }
    const byFrame = emitPreventable(this, 'will-frame-navigate', details)
    return (isMainFrame && emitPreventable(this, 'will-navigate', details)) || byFrame
  }
}

StandInWebContents.prototype satisfies Pick<
  WebContents,
  | 'close'
  | 'executeJavaScript'
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'isDestroyed'
  | 'loadURL'
  | 'printToPDF'
  | 'send'
  | 'setVisualZoomLevelLimits'
  | 'setWindowOpenHandler'
  | 'setZoomLevel'
>
