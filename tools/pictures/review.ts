// What people saw who had not read what a picture is meant to say: `assets/pictures/review.json`.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { results, type Sidecar } from './picture.ts'

const Look = v.variant('outcome', [
  /** Nobody but its maker has looked at it. */
  v.strictObject({ outcome: v.literal('unreviewed') }),
  v.strictObject({
    /** As intended, or to be mended: what was seen is not what was meant. */
    outcome: v.picklist(['intended', 'mend']),
    by: v.pipe(v.string(), v.minLength(1)),
    on: v.pipe(v.string(), v.isoDate()),
    said: v.pipe(v.string(), v.minLength(1)),
    /** The hash of the sidecar at that time: another picture needs another look. */
    hash: v.string(),
  }),
])

export const Review = v.strictObject({
  format: v.literal(1),
  questions: v.array(v.string()),
  pictures: v.record(v.string(), Look),
})
export type Review = v.InferOutput<typeof Review>

export const reviewFile = join(results, 'review.json')

export async function readReview(): Promise<Review> {
  return v.parse(Review, JSON.parse(await readFile(reviewFile, 'utf8')))
}

type Shown = Pick<Sidecar, 'id' | 'hash'>

/** Pictures that nobody has looked at since they were drawn. */
export function unreviewed({ pictures }: Review, shown: readonly Shown[]): string[] {
  return shown
    .filter(({ id, hash }) => {
      const look = pictures[id]
      return look === undefined || look.outcome === 'unreviewed' || look.hash !== hash
    })
    .map(({ id }) => id)
}

/** The list has to name every picture and none that is gone; what was misread has to be mended. */
export function judgeReview({ pictures }: Review, shown: readonly Shown[]): string[] {
  const known = new Map(shown.map(({ id, hash }) => [id, hash]))
  return [
    ...shown
      .filter(({ id }) => !(id in pictures))
      .map(({ id }) => `${id}: it is missing in review.json; write at least "unreviewed"`),
    ...Object.keys(pictures)
      .filter((id) => !known.has(id))
      .map((id) => `${id}: review.json names it, but there is no such picture`),
    ...Object.entries(pictures).flatMap(([id, look]) =>
      look.outcome === 'mend' && look.hash === known.get(id)
        ? [`${id}: it was misread (“${look.said}”) and has not been drawn again`]
        : [],
    ),
  ]
}
