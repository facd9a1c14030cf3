/** Speech as samples, with the start and end of each spoken word in seconds. */
export type Sound = {
  readonly rate: number
  readonly samples: Int16Array
  readonly words: readonly Span[]
}

export type Span = readonly [start: number, end: number]

/** Loudspeakers and rooms swallow the first syllable; the silence lets them wake up. */
export const silenceBefore = 0.15
export const silenceBetween = 0.45
const silenceAfter = 0.1

const audible = 200
const guardBefore = 0.02
const guardAfter = 0.06

/** Cuts the silence at both ends, and shifts the words with it. */
export function trim({ rate, samples, words }: Sound): Sound {
  const loud = (sample: number) => Math.abs(sample) >= audible
  const first = samples.findIndex(loud)
  if (first === -1) {
    throw new Error('the voice stayed silent')
  }
  const last = samples.findLastIndex(loud)
  const from = Math.max(0, first - Math.round(guardBefore * rate))
  const to = Math.min(samples.length, last + 1 + Math.round(guardAfter * rate))
  const length = (to - from) / rate
  const shift = (time: number) => Math.min(length, Math.max(0, time - from / rate))
  return {
    rate,
    samples: samples.slice(from, to),
    words: words.map(([start, end]) => [shift(start), shift(end)]),
  }
}

/** Joins sentences with pauses into one clip, silence before the first included. */
export function join(sentences: readonly Sound[]): Sound {
  const rate = sentences[0]?.rate ?? 0
  const seconds = (time: number) => Math.round(time * rate)
  const pauses = silenceBefore + silenceAfter + silenceBetween * (sentences.length - 1)
  const spoken = sentences.reduce((sum, { samples }) => sum + samples.length, 0)
  const samples = new Int16Array(spoken + seconds(pauses))
  const words: Span[] = []
  let position = seconds(silenceBefore)
  for (const sentence of sentences) {
    samples.set(sentence.samples, position)
    const offset = position / rate
    words.push(...sentence.words.map(([start, end]): Span => [start + offset, end + offset]))
    position += sentence.samples.length + seconds(silenceBetween)
  }
  return { rate, samples, words }
}

/**
 * Spoken words → words of the displayed text. A displayed word lasts as long as all its spoken
 * words; one that is not spoken gets no time, where the word before it ends.
 */
export function spansOfTokens(
  spoken: readonly Span[],
  tokenOf: readonly number[],
  tokenCount: number,
): [number, number][] {
  const round = (time: number) => Math.round(time * 1000) / 1000
  const spans: [number, number][] = []
  let previousEnd = silenceBefore
  for (let token = 0; token < tokenCount; token += 1) {
    const own = spoken.filter((_, index) => tokenOf[index] === token)
    const start = Math.max(previousEnd, own[0]?.[0] ?? previousEnd)
    const end = Math.max(start, own.at(-1)?.[1] ?? start)
    spans.push([round(start), round(end)])
    previousEnd = end
  }
  return spans
}
