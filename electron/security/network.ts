import type { Session } from 'electron'
import { localOrigin } from './origin.ts'

/** Addresses that are made inside the page and reach nobody. */
const allowed = [`${localOrigin}/`, `blob:${localOrigin}/`, 'data:']

/** Every request that is not our own is cancelled, and no file can be fetched onto the disk. */
export function denyNetwork(session: Pick<Session, 'webRequest' | 'on'>): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !allowed.some((start) => url.startsWith(start)) })
  })
  session.on('will-download', (event) => event.preventDefault())
}
