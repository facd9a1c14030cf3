import { isLocalAddress } from './origin.ts'

/** What is needed of a `WebFrameMain` to know who speaks. */
export type SenderFrame = {
  readonly detached: boolean
  readonly parent: unknown
  readonly url: string
}

/** Only the main frame of one of our own pages may speak; a frame that is gone may not. */
export function isOurPage(frame: SenderFrame | null): boolean {
  return frame !== null && !frame.detached && frame.parent === null && isLocalAddress(frame.url)
}
