/** A small seeded generator (mulberry32): the same seed gives the same order on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A new list in seeded order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = createRandom(seed)
  const result = [...items]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const kept = result[last]!
    result[last] = result[other]!
    result[other] = kept
  }
  return result
}

/** Seeded order that is never the given one, so that "tap in order" always asks for thought. */
export function scrambled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const result = shuffled(items, seed)
  return items.length > 1 && result.every((item, index) => item === items[index])
    ? [...result.slice(1), result[0]!]
    : result
}
