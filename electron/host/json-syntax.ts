/** Where a JSON text breaks, in lines and columns from 1. */
export type TextPosition = { readonly line: number; readonly column: number }

/**
 * The place of the first syntax error. `JSON.parse` names it in some versions and for some errors
 * only, so the text is walked once more here.
 */
export function syntaxErrorPosition(text: string): TextPosition {
  const before = text.slice(0, firstErrorOffset(text))
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

const space = /[ \t\n\r]*/y
const stringToken = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const plainToken = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

function firstErrorOffset(text: string): number {
  let offset = 0

  function take(token: RegExp | string): boolean {
    if (typeof token === 'string') {
      if (text[offset] !== token) {
        return false
      }
      offset += 1
      return true
    }
    token.lastIndex = offset
    const length = token.exec(text)?.[0].length
    offset += length ?? 0
    return length !== undefined
  }

  /** Leaves the offset at the error where it answers false. */
  function value(): boolean {
    take(space)
    if (take('{')) {
      return entries('}', () => take(stringToken) && take(space) && take(':') && value())
    }
    if (take('[')) {
      return entries(']', value)
    }
    return take(stringToken) || take(plainToken)
  }

  function entries(end: '}' | ']', entry: () => boolean): boolean {
    take(space)
    if (take(end)) {
      return true
    }
    do {
      take(space)
      if (!entry()) {
        return false
      }
      take(space)
    } while (take(','))
    return take(end)
  }

  if (value()) {
    take(space)
  }
  return offset
}
