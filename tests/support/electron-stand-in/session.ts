import { EventEmitter } from 'node:events'
import type { Protocol, Session, WebRequest } from 'electron'

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0]
type BeforeRequest = (details: { url: string }, answer: (a: { cancel?: boolean }) => void) => void
export type SchemeHandler = (request: Request) => Response | Promise<Response>

/** The part of a session that we use. */
class StandInSession extends EventEmitter {
  readonly handlers = new Map<string, SchemeHandler>()
  #beforeRequest: BeforeRequest | null = null
  #permissionRequest: RequestHandler = null
  #permissionCheck: CheckHandler = null

  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler) => void this.handlers.set(scheme, handler),
  } satisfies Pick<Protocol, 'handle'>

  readonly webRequest = {
    onBeforeRequest: (listener: unknown) => {
      this.#beforeRequest = listener as BeforeRequest
    },
  } satisfies Pick<WebRequest, 'onBeforeRequest'>

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#permissionRequest = handler
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#permissionCheck = handler
  }

  setDevicePermissionHandler(): void {}

  setDisplayMediaRequestHandler(): void {}

  isCancelled(url: string): boolean {
    let cancelled = false
    this.#beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel === true))
    return cancelled
  }

  /** As in Electron, what nobody denies is granted. */
  isGranted(permission: 'geolocation' | 'media' | 'notifications'): boolean {
    let granted = true
    const decide = (given: boolean) => void (granted = granted && given)
    this.#permissionRequest?.(null as never, permission, decide, null as never)
    if (this.#permissionCheck) {
      decide(this.#permissionCheck(null, permission, '', null as never))
    }
    return granted
  }
}
export type { StandInSession }
StandInSession.prototype satisfies Pick<
  Session,
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
>

const partitions = new Map<string, StandInSession>()

function fromPartition(name: string): StandInSession {
  const found = partitions.get(name) ?? new StandInSession()
  partitions.set(name, found)
  return found
}

export const session = { fromPartition, defaultSession: fromPartition('') }
