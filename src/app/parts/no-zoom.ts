import { on } from 'svelte/events'

/** No zoom by a wheel or on a touchpad. A page takes wheels as they come, unless it says otherwise. */
export function refuseZoom(): () => void {
  const refuse = (event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault()
    }
  }
  return on(document, 'wheel', refuse, { passive: false })
}
