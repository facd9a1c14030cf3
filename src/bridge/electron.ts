import type { Transport } from './contract.ts'

/** The name under which the preload puts its transport into the page. */
export const preloadKey = 'safeSteps'

declare global {
  interface Window {
    readonly safeSteps?: Transport
  }
}

/** The transport that the preload offers, where there is one. */
export function electronTransport(): Transport | null {
  return window[preloadKey] ?? null
}
