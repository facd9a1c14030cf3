import { toOurs } from './address.ts'
import type { SenderFrame } from './ipc.ts'

type Frame = { readonly id: string; readonly parentId?: string; readonly url: string }
type Listen = <Event>(method: string, listener: (event: Event) => void) => void

/** Which frames a page has, and which of them speaks. */
export class Frames {
  /** The script context of the main frame. */
  mainContext = 0
  readonly #frames = new Map<string, Frame>()
  readonly #frameOfContext = new Map<number, string>()

  constructor(on: Listen, mainFrame: string) {
    on<{ frame: Frame }>('Page.frameNavigated', ({ frame }) => this.#frames.set(frame.id, frame))
    on<{ frameId: string; parentFrameId: string }>(
      'Page.frameAttached',
      ({ frameId, parentFrameId }) =>
        this.#frames.set(frameId, { id: frameId, parentId: parentFrameId, url: 'about:blank' }),
    )
    on<{ context: { id: number; auxData: { frameId: string; isDefault: boolean } } }>(
      'Runtime.executionContextCreated',
      ({ context: { id, auxData } }) => {
        this.#frameOfContext.set(id, auxData.frameId)
        if (auxData.isDefault && auxData.frameId === mainFrame) {
          this.mainContext = id
        }
      },
    )
  }

  addressOf(frameId: string): string {
    return toOurs(this.#frames.get(frameId)?.url ?? '')
  }

  senderOf(contextId: number): SenderFrame | null {
    const frame = this.#frames.get(this.#frameOfContext.get(contextId) ?? '')
    return frame
      ? {
          detached: false,
          parent: frame.parentId === undefined ? null : ({} as SenderFrame['parent']),
          url: toOurs(frame.url),
        }
      : null
  }
}
