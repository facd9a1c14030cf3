export type PressedKey = {
  readonly key: string
  readonly control: boolean
  readonly meta: boolean
  readonly alt: boolean
  readonly shift: boolean
}

/**
 * Keys that a browser or the system take for closing, reloading, printing, zooming or looking in. They go by
 * the place of a key, whatever its alphabet, so every character is one of them while such a key is held; but
 * with all three it is none of theirs, and the door of staff opens by it.
 */
export function leavesTheLesson({ key, control, meta, alt, shift }: PressedKey): boolean {
  const isCharacter = /^(.|Dead)$/u.test(key)
  return (
    /^(F1|F3|F5|F6|F7|F10|F11|F12|Browser\w+|ContextMenu)$/i.test(key) ||
    (alt && !control && (isCharacter || /^(F4|ArrowLeft|ArrowRight|Home)$/i.test(key))) ||
    ((control || meta) &&
      !(alt && shift) &&
      (isCharacter || /^(F4|Tab|Delete|PageUp|PageDown)$/i.test(key))) ||
    (shift && key === 'Escape')
  )
}
