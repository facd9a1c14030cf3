/** The one scheme and host from which everything in a window comes. */
export const localScheme = 'app'
export const localOrigin = 'app://local'

export function isLocalAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return protocol === `${localScheme}:` && host === 'local'
  } catch {
    return false
  }
}
