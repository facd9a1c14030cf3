/** Which bytes of a file were asked for; both ends are included. */
export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' }

const whole: ByteRange = { kind: 'whole' }

/**
 * Read a `Range` header (RFC 9110 §14). Anything but one sound range of bytes is ignored, as the
 * standard asks, and the whole file is sent.
 */
export function readRange(header: string | null | undefined, size: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match) {
    return whole
  }
  const [, first = '', last = ''] = match
  if (first === '') {
    const length = Number(last)
    if (last === '') {
      return whole
    }
    return length === 0 || size === 0
      ? { kind: 'unsatisfiable' }
      : { kind: 'part', start: Math.max(0, size - length), end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) {
    return whole
  }
  return start >= size ? { kind: 'unsatisfiable' } : { kind: 'part', start, end }
}
