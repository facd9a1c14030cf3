/** A walking beat: children can clap it, and the longest line still fits a few of them. */
export const beat = 600
const claps = 2
/** Nobody claps into the last syllable. */
const breath = 120

/**
 * How long to wait after a chanted line for each clap, and then for the next line. All of them fall
 * on the beat that started with the line, however long it was.
 */
export function clapsAfter(said: number): readonly number[] {
  const first = Math.ceil((said + breath) / beat) * beat - said
  return [first, ...Array.from({ length: claps }, () => beat)]
}
