/** What a key asks for; a clicker is a keyboard with few keys. */
export type KeyAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'show'
  | 'leave-tool'
  | 'grid'
  | 'notes'
  | 'pointer'
  | 'pen'
  | 'undo'
  | 'nothing'

/** The part of a keyboard event that tells. */
export type Key = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const byKey: Readonly<Record<string, KeyAction>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  '.': 'black',
  ',': 'white',
  // A clicker's one button sends F5 and Esc in turn. Neither may reload or end anything.
  F5: 'show',
  Escape: 'leave-tool',
}

/** By the place on the keyboard: on an Armenian or Russian one the letter is another. */
const byCode: Readonly<Record<string, KeyAction>> = {
  KeyB: 'black',
  Period: 'black',
  KeyW: 'white',
  KeyG: 'grid',
  KeyN: 'notes',
  KeyL: 'pointer',
  KeyP: 'pen',
}

/** Null where the key belongs to somebody else, as those of the loudness do. */
export function actionOf({ key, code, ctrlKey, altKey, metaKey }: Key): KeyAction | null {
  if (ctrlKey || metaKey) {
    // Reloading would show the class an empty window for a moment.
    return code === 'KeyZ' ? 'undo' : code === 'KeyR' ? 'nothing' : null
  }
  return altKey ? null : (byKey[key] ?? byCode[code] ?? null)
}

/** The number of a slide, as it is typed digit by digit. */
export function typedNumber(typed: string, key: string): string {
  return /^[0-9]$/.test(key) ? `${typed}${key}`.slice(-3) : typed
}
