/**
 * Which shell to take, and why; `problem` where what was asked for cannot be had. `getElectron` is
 * called only where the answer hangs on it, because it may take a while.
 */
export async function chooseShell({ shell, open }, display, getElectron) {
  if (shell === 'browser') {
    return { shell: 'browser', why: 'it was asked for' }
  }
  if (!open) {
    return { shell: 'browser', why: '--no-open only serves the address' }
  }
  if (!display) {
    return shell === 'electron'
      ? { problem: 'Electron was asked for, but there is no display.' }
      : { shell: 'browser', why: 'there is no display, so the address is only served' }
  }
  const electron = await getElectron()
  if (electron.path) {
    return {
      shell: 'electron',
      program: electron.path,
      why: shell === 'electron' ? 'it was asked for' : electron.why,
    }
  }
  return shell === 'electron'
    ? { problem: `Electron was asked for, but ${electron.why}.` }
    : { shell: 'browser', why: electron.why }
}
