import * as v from 'valibot'
import { Review } from '../../src/core/content/review.ts'

type Reader = Review['reader']
type Reviews = Readonly<Record<string, Review>>

export type TakenOver =
  | { readonly ok: true; readonly reviews: Reviews; readonly taken: number; readonly kept: number }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * What a reader sent back, one text in each line: id, verdict and note with a tab between them. It
 * holds for the texts of today. All of it is taken over or, where a line is wrong, none of it. What
 * a native reader said of the same words outweighs a machine.
 */
export function takeOver(
  table: string,
  reader: Reader,
  hashes: ReadonlyMap<string, string>,
  earlier: Reviews,
): TakenOver {
  const rows = table
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, cells: line.split('\t').map((c) => c.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .filter(({ number, cells }) => !(number === 1 && cells[0] === 'id'))
  const ids = rows.map(({ cells }) => cells[0]!)
  const problems = rows.flatMap(({ number, cells: [id = '', verdict = '', note = ''] }, index) => {
    const problem =
      (!hashes.has(id) && `there is no text "${id}"`) ||
      (ids.indexOf(id) < index && `"${id}" comes a second time`) ||
      (!v.is(Review.entries.verdict, verdict) && `"${verdict}" is neither pass nor mend`) ||
      (verdict === 'mend' && note === '' && 'the note does not say what to mend')
    return problem ? [`line ${number}: ${problem}`] : []
  })
  if (rows.length === 0 || problems.length > 0) {
    return { ok: false, problems: rows.length === 0 ? ['there is no line in it'] : problems }
  }
  const read = rows
    .map(({ cells: [id = '', verdict, note = ''] }) => {
      return [id, v.parse(Review, { hash: hashes.get(id), reader, verdict, note })] as const
    })
    .filter(([id, { hash }]) => {
      const before = earlier[id]
      return !(reader === 'machine' && before?.reader === 'native' && before.hash === hash)
    })
  const still = Object.entries(earlier).filter(([id]) => hashes.has(id))
  const reviews = Object.entries(Object.fromEntries([...still, ...read])).sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  return {
    ok: true,
    reviews: Object.fromEntries(reviews),
    taken: read.length,
    kept: rows.length - read.length,
  }
}
