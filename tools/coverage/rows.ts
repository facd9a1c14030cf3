import type { ContentRead } from '../../src/core/content/check-input.ts'
import {
  voiceStates,
  type ClipState,
  type HashText,
} from '../../src/core/content/check-narration.ts'
import { reportReviews } from '../../src/core/content/check-review.ts'
import { textsByLanguage } from '../../src/core/content/check-texts.ts'
import { offeredLessons } from '../../src/core/content/offer.ts'
import { pictureIdsOf, textIdsOf } from '../../src/core/content/references.ts'

/** How far one lesson has come in one language, in the order of the table's columns. */
export type CoverageRow = {
  readonly language: string
  readonly lesson: string
  readonly texts: string
  readonly readByMachine: number
  readonly readByNative: number
  readonly toMend: number
  readonly humanVoice: number
  readonly draftVoice: number
  readonly staleVoice: number
  readonly noVoice: number
  readonly picturesVerified: string
  readonly approved: 'yes' | 'no'
}

export function coverageRows(content: ContentRead, hash: HashText): readonly CoverageRow[] {
  const { approval } = content.profile.value
  const states = voiceStates(content, hash)
  const reviews = reportReviews(content, hash)
  const verified = new Set(
    content.pictures.filter(({ value }) => value.verified !== false).map(({ value }) => value.id),
  )
  const whole = content.lessons.map(({ value }) => value)
  const lessons = [...offeredLessons(whole, content.profile.value)].sort(
    (one, other) => one.number - other.number,
  )
  return textsByLanguage(content).flatMap(({ code, texts }) =>
    lessons.map((lesson) => {
      const ids = [...textIdsOf(lesson)]
      const pictures = [...pictureIdsOf(lesson)]
      const voiced = (state: ClipState) =>
        ids.filter((id) => (states.get(code)?.get(id) ?? 'missing') === state).length
      const review = reviews[code]!.lessons[lesson.id]!
      return {
        language: code,
        lesson: lesson.id,
        texts: outOf(ids.filter((id) => texts.has(id)).length, ids.length),
        readByMachine: review.machine,
        readByNative: review.native,
        toMend: review.mend,
        humanVoice: voiced('human'),
        draftVoice: voiced('draft'),
        staleVoice: voiced('stale'),
        noVoice: voiced('missing'),
        picturesVerified: outOf(pictures.filter((id) => verified.has(id)).length, pictures.length),
        approved: approval === null ? 'no' : 'yes',
      }
    }),
  )
}

function outOf(have: number, need: number): string {
  return `${have}/${need}`
}
