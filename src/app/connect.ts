import { createBridge, type Bridge } from '../bridge/client.ts'
import type { StartInfo, Transport } from '../bridge/contract.ts'
import { electronTransport } from '../bridge/electron.ts'
import { httpTransport } from '../bridge/http.ts'
import type { ContentIndex } from '../core/content/pack.ts'
import { success, type Result } from '../core/result.ts'
import type { Settings } from '../core/settings.ts'

type Connected = {
  readonly bridge: Bridge
  readonly info: StartInfo
  readonly index: ContentIndex
  readonly settings: Settings
}

/**
 * Find the host behind this page and read what every screen needs. A page that is only made into a
 * PDF is no start of the program.
 */
export async function connect(
  start: 'app.start' | 'print.start' = 'app.start',
): Promise<Result<Connected>> {
  const bridge = createBridge(electronTransport() ?? (await pageTransport()))
  const [info, index, settings] = await Promise.all([
    bridge.call(start, null),
    bridge.call('content.index', null),
    bridge.call('settings.read', null),
  ])
  if (!info.ok) {
    return info
  }
  if (!index.ok) {
    return index
  }
  if (!settings.ok) {
    return settings
  }
  return success({ bridge, info: info.value, index: index.value, settings: settings.value })
}

/** A page that brings its content along has its host within; any other asks over the loopback. */
async function pageTransport(): Promise<Transport> {
  if (window.safeStepsBundle) {
    const { inPageTransport } = await import('../bridge/in-page.ts')
    return inPageTransport(window.safeStepsBundle)
  }
  return httpTransport(takeToken())
}

/**
 * The browser shell hands the token over in the address' fragment, which never leaves the browser.
 * It is kept for this tab alone, so that a reload finds it again.
 */
function takeToken(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token) {
    sessionStorage.setItem('token', token)
    history.replaceState(null, '', location.pathname + location.search)
  }
  return sessionStorage.getItem('token') ?? ''
}
