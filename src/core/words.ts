/** The words of a text as it is displayed; narration is timed against the same split. */
export function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/**
 * Index of the word that is being said at a moment (seconds), or -1 before the first. A word stays
 * lit until the next one starts.
 */
export function wordAt(words: readonly (readonly [number, number])[], seconds: number): number {
  let index = -1
  for (const [start] of words) {
    if (start > seconds) {
      break
    }
    index += 1
  }
  return index
}

/** More than stands beside a picture in the largest letters. */
export function isLong(texts: readonly string[]): boolean {
  return texts.join(' ').length > 170
}
