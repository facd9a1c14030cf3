/** What the host tells on its own accord; apart, so that a page carries none of the host's schemas. */
export const eventNames = [
  /** The host is about to stop: show the calm safe page, do not retry. */
  'hostStopped',
  /** The session of staff is over: back to a locked kiosk. */
  'staffLocked',
] as const
export type EventName = (typeof eventNames)[number]
