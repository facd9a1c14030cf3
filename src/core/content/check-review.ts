import type { ContentRead } from './check-input.ts'
import type { HashText } from './check-narration.ts'
import { textsByLanguage } from './check-texts.ts'
import type { Fault } from './fault.ts'
import { textIdsOf } from './references.ts'
import type { Review } from './review.ts'
import { textsOfTeaching } from './teaching.ts'

/** How many texts of today were passed by which reader, are to be mended, or were not read. */
export type ReviewCount = Readonly<Record<ReviewState | 'texts', number>>
type ReviewState = 'machine' | 'native' | 'mend' | 'unread'

export type ReviewReport = {
  readonly all: ReviewCount
  /** What the slides and questions say, with the core messages, and the notes for teachers. */
  readonly lessons: Readonly<Record<string, ReviewCount>>
}

/** Every text that is read for review, by its id: what children meet, and what adults read. */
export function textsToReview(content: ContentRead, code: string): ReadonlyMap<string, string> {
  const shown = textsByLanguage(content).find((language) => language.code === code)?.texts ?? []
  const teaching = content.locales.find((locale) => locale.code === code)?.teaching ?? []
  return new Map([...shown, ...teaching.flatMap((read) => [...textsOfTeaching(read)])])
}

export function reportReviews(
  content: ContentRead,
  hash: HashText,
): Readonly<Record<string, ReviewReport>> {
  return Object.fromEntries(
    content.profile.value.languages.map((code) => {
      const texts = textsToReview(content, code)
      const reviews = content.reviews.get(code)?.value.reviews ?? {}
      const states = new Map(
        [...texts].map(([id, text]) => [id, stateOf(reviews[id], hash(text))] as const),
      )
      const lessons = content.lessons.map(({ value }) => {
        const said = textIdsOf(value)
        const ids = [...texts.keys()].filter(
          (id) => said.has(id) || id.startsWith(`teaching.${value.id}.`),
        )
        return [value.id, count(ids.map((id) => states.get(id)!))] as const
      })
      return [code, { all: count([...states.values()]), lessons: Object.fromEntries(lessons) }]
    }),
  )
}

/** Nothing is called native-reviewed that is not. */
export function checkReviews(content: ContentRead, hash: HashText): readonly Fault[] {
  const report = reportReviews(content, hash)
  return content.locales.flatMap(({ code, info }) => {
    const all = report[code]?.all
    return info?.reviewed === 'native' && all && all.native < all.texts
      ? [
          {
            file: `locales/${code}/locale.json`,
            id: 'reviewed',
            problem: `a native reader has passed ${all.native} of ${all.texts} texts`,
            cure: 'Write "machine" or "none", or take over the reviews: npm run review.',
          },
        ]
      : []
  })
}

function stateOf(review: Review | undefined, hash: string): ReviewState {
  if (review?.hash !== hash) {
    return 'unread'
  }
  return review.verdict === 'mend' ? 'mend' : review.reader
}

function count(states: readonly ReviewState[]): ReviewCount {
  const of = (state: ReviewState) => states.filter((each) => each === state).length
  return {
    texts: states.length,
    machine: of('machine'),
    native: of('native'),
    mend: of('mend'),
    unread: of('unread'),
  }
}
