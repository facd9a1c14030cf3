import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Another page in any browser of this machine can send requests here, and a hostile name can be
 * made to point at 127.0.0.1. Both betray themselves by their headers.
 */
export function comesFromOurPage(headers: IncomingHttpHeaders, port: number): boolean {
  const { host, origin } = headers
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return false
  }
  const site = headers['sec-fetch-site']
  return (
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  )
}

/** In constant time: how long the answer takes tells nothing about the token. */
export function isSameToken(given: string | null, token: string): boolean {
  const bytes = Buffer.from(given ?? '')
  const expected = Buffer.from(token)
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}

export function bearerToken(headers: IncomingHttpHeaders): string | null {
  return /^Bearer ([\w-]+)$/.exec(headers.authorization ?? '')?.[1] ?? null
}

export function isJson(headers: IncomingHttpHeaders): boolean {
  return /^application\/json(\s*;|$)/i.test(headers['content-type'] ?? '')
}
