import type { ClassroomChange } from '../core/classroom/presentation.ts'

/** What each event carries, by name in the past tense. The host's word is trusted by its windows. */
type EventValues = {
  /** The host is about to stop: show the calm safe page, do not retry. */
  readonly hostStopped: null
  /** The session of staff is over: back to a locked kiosk. */
  readonly staffLocked: null
  /** Something has changed before the class; a window that missed a change reads again. */
  readonly classroomChanged: ClassroomChange
}
export type EventName = keyof EventValues
export type EventValue<Name extends EventName> = EventValues[Name]

/** What the host tells on its own accord; apart, so that a page carries none of the host's schemas. */
export const eventNames = [
  'hostStopped',
  'staffLocked',
  'classroomChanged',
] as const satisfies readonly EventName[]

/** Hears every event that the host tells; the value fits the name. */
export type EventListener = (event: EventName, value: unknown) => void
