export const openBinding = 'electronStandInOpen'

/**
 * A window that Chromium has opened cannot be denied from outside, only closed again. So the page's
 * `window.open` asks the handler instead, and gives no window, as in Electron where it is denied.
 */
export const openScript = `(() => {
  const ask = window.${openBinding}
  delete window.${openBinding}
  window.open = (address = 'about:blank') => {
    ask(new URL(address, location.href).href)
    return null
  }
})()`
