import { approvalHashes, type ApprovalHashes, type Digest } from './approval.ts'
import { checkForms } from './check-forms.ts'
import { checkGlyphs } from './check-glyphs.ts'
import type { ContentRead } from './check-input.ts'
import { checkLessons } from './check-lessons.ts'
import {
  checkNarration,
  voiceStates,
  type ClipState,
  type HashText,
  type VoiceStates,
} from './check-narration.ts'
import { checkOffer } from './check-offer.ts'
import { checkOwnTexts } from './check-own-texts.ts'
import { checkProfile } from './check-profile.ts'
import { checkPictures, reportPictures, type PictureReport } from './check-pictures.ts'
import {
  checkRelease,
  reportLesson,
  reportPending,
  type IsSigned,
  type LessonReport,
  type Pending,
} from './check-release.ts'
import {
  checkSpelling,
  reportSpelling,
  type Spells,
  type SpellingReport,
} from './check-spelling.ts'
import { reportLengths, type LessonLength } from './check-lengths.ts'
import { checkPrePost } from './check-pre-post.ts'
import { checkStyle } from './check-style.ts'
import {
  checkTeaching,
  checkTeachingWhole,
  reportTeaching,
  type TeachingReport,
} from './check-teaching.ts'
import { checkTexts, missingTexts, textsByLanguage } from './check-texts.ts'
import { checkReviews, reportReviews, type ReviewReport } from './check-review.ts'
import type { Fault } from './fault.ts'
import { offeredLessons } from './offer.ts'

export type LocaleReport = {
  readonly texts: number
  readonly missing: number
  readonly narration: Readonly<Record<ClipState, number>>
}

export type ContentReport = {
  readonly faults: readonly Fault[]
  readonly pending: readonly Pending[]
  readonly lessons: readonly (LessonReport & { readonly approval: ApprovalHashes })[]
  readonly locales: Readonly<Record<string, LocaleReport>>
  /** Whose eyes the texts of today have passed, by language. */
  readonly reviews: Readonly<Record<string, ReviewReport>>
  /** Words that no dictionary has, by language. */
  readonly spelling: Readonly<Record<string, SpellingReport>>
  /** What teachers still lack, by language and lesson. */
  readonly teaching: Readonly<Record<string, Readonly<Record<string, TeachingReport>>>>
  readonly pictures: PictureReport
  /** Lessons that take a child less or more time than a kiosk has, by language. */
  readonly lengths: Readonly<Record<string, readonly LessonLength[]>>
}

/** What the checks need and cannot have of themselves. */
export type CheckTools = {
  readonly hash: HashText
  readonly digest: Digest
  readonly spells: Spells
  readonly hasGlyph: (codePoint: number) => boolean
  readonly isSigned: IsSigned
}

/** Check everything that was read as one whole. `release` also refuses what a draft may lack. */
export function checkContent(
  read: ContentRead,
  { hash, digest, spells, hasGlyph, isSigned }: CheckTools,
  release: boolean,
): ContentReport {
  const content = ofKnownLanguages(read)
  const states = voiceStates(content, hash)
  const offered = offeredLessons(
    content.lessons.map(({ value }) => value),
    content.profile.value,
  )
  const lessons = offered.map((lesson) => {
    const approval = approvalHashes(content, lesson, digest)
    return { ...reportLesson(content, lesson, states, approval), approval }
  })
  return {
    faults: [
      ...checkProfile(read.profile, read.profileFiles),
      ...checkKnownLanguages(read),
      ...checkLessons(content),
      ...checkPrePost(content),
      ...checkOffer(content),
      ...checkTexts(content),
      ...checkForms(content),
      ...checkStyle(content),
      ...checkTeaching(content),
      ...checkReviews(content, hash),
      ...checkSpelling(content, spells, release),
      ...checkPictures(content),
      ...checkNarration(content, states),
      ...checkOwnTexts(content, hash),
      ...checkGlyphs(content, hasGlyph),
      ...(release
        ? [
            ...checkRelease(content, offered, lessons, states, isSigned),
            ...checkTeachingWhole(content),
          ]
        : []),
    ],
    pending: reportPending(offered),
    lessons,
    locales: reportLocales(content, states),
    reviews: reportReviews(content, hash),
    spelling: reportSpelling(content, spells),
    teaching: reportTeaching(content),
    pictures: reportPictures(content),
    lengths: reportLengths(content, offered),
  }
}

/** A language without a folder is one fault; what it lacks is not told text by text. */
function ofKnownLanguages(content: ContentRead): ContentRead {
  const { file, value } = content.profile
  const known = content.locales.map(({ code }) => code)
  const languages = value.languages.filter((code) => known.includes(code))
  return { ...content, profile: { file, value: { ...value, languages } } }
}

function checkKnownLanguages({ profile, locales, unread }: ContentRead): readonly Fault[] {
  if (unread.has(profile.file)) {
    return []
  }
  const known = locales.map(({ code }) => code)
  return profile.value.languages
    .filter((code) => !known.includes(code))
    .map((code) => ({
      file: profile.file,
      id: 'languages',
      problem: `there is no language "${code}"`,
      cure: `Write some of these: ${known.join(', ')}; or begin it with the folder locales/${code}.`,
    }))
}

function reportLocales(
  content: ContentRead,
  states: VoiceStates,
): Readonly<Record<string, LocaleReport>> {
  const languages = textsByLanguage(content)
  const missing = missingTexts(content, languages)
  return Object.fromEntries(
    languages.map(({ code, texts }) => {
      const clips = [...states.get(code)!.values()]
      const count = (state: ClipState) => clips.filter((clip) => clip === state).length
      return [
        code,
        {
          texts: texts.size,
          missing: missing.get(code)!.length,
          narration: {
            human: count('human'),
            draft: count('draft'),
            missing: count('missing'),
            stale: count('stale'),
          },
        },
      ]
    }),
  )
}
