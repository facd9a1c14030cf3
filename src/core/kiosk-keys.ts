export type PressedKey = {
  readonly key: string
  readonly control: boolean
  readonly meta: boolean
  readonly alt: boolean
}

/** Keys that a browser or the system take for closing, reloading, printing, zooming or looking in. */
export function leavesTheLesson({ key, control, meta, alt }: PressedKey): boolean {
  return (
    /^(F1|F3|F5|F6|F7|F11|F12|Browser\w+|ContextMenu)$/i.test(key) ||
    (alt && /^(F4|ArrowLeft|ArrowRight|Home| )$/i.test(key)) ||
    ((control || meta) && /^([acfghijnopqrstuvwxy0+=_-]|F4|Tab)$/i.test(key))
  )
}
