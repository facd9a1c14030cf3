import type { ApprovalHashes } from './approval.ts'
import { pictureFile, type ContentRead } from './check-input.ts'
import type { VoiceStates } from './check-narration.ts'
import type { Fault } from './fault.ts'
import type { Lesson } from './lesson.ts'
import { isForAdults } from './check-texts.ts'
import { belongsTo, shownPictures } from './offer.ts'
import { isConfirmed, type Approval, type Profile } from './profile.ts'
import { pictureIdsOf, textIdsOf } from './references.ts'

/** Whether the key that an approval names has signed it; cryptography is not the core's. */
export type IsSigned = (profile: Profile, approval: Approval) => boolean

/** What a lesson still awaits. */
export type Pending = {
  readonly lesson: string
  readonly kind: 'picture' | 'clip'
  readonly id: string
}

export type LessonReport = {
  readonly id: string
  readonly draft: boolean
  /** Why it is a draft for review. */
  readonly reasons: readonly string[]
}

export function reportPending(lessons: readonly Lesson[]): readonly Pending[] {
  return lessons.flatMap(({ id: lesson, pending }) => [
    ...(pending?.pictures ?? []).map((id) => ({ lesson, kind: 'picture' as const, id })),
    ...(pending?.clips ?? []).map((id) => ({ lesson, kind: 'clip' as const, id })),
  ])
}

/** Languages that a release may not speak with a draft voice, as they and the profile have it. */
function languagesToRecord({ profile, locales }: ContentRead): readonly string[] {
  const { languages, draftVoices = {} } = profile.value
  const usable = locales.filter(({ info }) => info?.syntheticVoice === 'usable')
  return languages.filter(
    (code) => !usable.some((locale) => locale.code === code) && !draftVoices[code],
  )
}

/** A lesson is a draft until experts, speakers and an authority have done their part (principle 11). */
export function reportLesson(
  content: ContentRead,
  lesson: Lesson,
  states: VoiceStates,
  hashes: ApprovalHashes,
): LessonReport {
  const { approval } = content.profile.value
  const changed = approval ? changedSince(approval, lesson.id, hashes) : []
  const pictures = unverified(content, [...pictureIdsOf(lesson)])
  const texts = textIdsOf(lesson)
  const toRecord = languagesToRecord(content)
  const voices = [...states].flatMap(([code, language]) => {
    if (!toRecord.includes(code)) {
      return []
    }
    const drafts = [...texts].filter((id) => language.get(id) !== 'human').length
    return drafts > 0 ? [`${code} ${drafts}`] : []
  })
  const reasons = [
    ...(pictures.length > 0 ? [`pictures not verified: ${pictures.join(', ')}`] : []),
    ...(voices.length > 0 ? [`texts without a human voice: ${voices.join(', ')}`] : []),
    ...(approval === null ? ['no approval'] : []),
    ...(changed.length > 0
      ? [`not what was approved (text, pictures, answers or rule): ${changed.join(', ')}`]
      : []),
  ]
  return { id: lesson.id, draft: reasons.length > 0, reasons }
}

/** What a draft may lack and a release may not. */
export function checkRelease(
  content: ContentRead,
  offered: readonly Lesson[],
  lessons: readonly LessonReport[],
  states: VoiceStates,
  isSigned: IsSigned,
): readonly Fault[] {
  const { file, value: profile } = content.profile
  const faults: Fault[] = []
  if (profile.approval !== null && !isSigned(profile, profile.approval)) {
    faults.push({
      file,
      id: 'approval.signature',
      problem: `the signature is not that of ${profile.approval.authority}, or something was changed after it`,
      cure: 'Have the authority sign again: npm run approval -- sign.',
    })
  }
  if (profile.approval === null) {
    faults.push({
      file,
      id: 'approval',
      problem: 'no authority has approved this content',
      cure: 'Have it approved; until then ship it as a draft for review.',
    })
  }
  if (profile.reportNumbers.length === 0) {
    faults.push({
      file,
      id: 'reportNumbers',
      problem: 'the telephone number to call is missing',
      cure: 'Write the number, who confirmed it and when.',
    })
  }
  for (const [index, number] of profile.reportNumbers.entries()) {
    if (!isConfirmed(number)) {
      faults.push({
        file,
        id: `reportNumbers.${index}`,
        problem: `the number ${number.digits} is not confirmed, and no child sees it`,
        cure: 'Call it, then write in "confirmedBy" and "confirmedOn" who confirmed it and when.',
      })
    }
  }
  const isOffered = belongsTo(offered, profile)
  for (const code of languagesToRecord(content)) {
    const drafts = [...(states.get(code) ?? [])].filter(
      ([id, state]) => state === 'draft' && isOffered(id) && !isForAdults(id),
    )
    const own = content.own
      .filter((each) => each.code === code)
      .flatMap(({ narration }) => Object.values(narration?.clips ?? {}))
      .filter(({ kind }) => kind === 'draft')
    const count = drafts.length + own.length
    if (count > 0) {
      faults.push({
        file,
        id: `draftVoices.${code}`,
        problem: `${count} ${count === 1 ? 'text is' : 'texts are'} spoken by the synthetic voice of "${code}", which is a placeholder`,
        cure: 'Have them recorded, or write here in words who agreed to the voice and until when.',
      })
    }
  }
  for (const { lesson, kind, id } of reportPending(offered)) {
    faults.push({
      file: content.lessons.find(({ value }) => value.id === lesson)!.file,
      id,
      problem: `the ${kind} "${id}" is pending`,
      cure: 'Supply it, then remove it from "pending".',
    })
  }
  for (const id of unverified(content, [...shownPictures(offered)])) {
    faults.push({
      file: pictureFile(id),
      id,
      problem: 'no expert has verified this picture',
      cure: 'Have it compared with references, then write who did it and when in "verified".',
    })
  }
  for (const { id, reasons } of lessons.filter(({ draft }) => draft)) {
    faults.push({
      file: content.lessons.find(({ value }) => value.id === id)!.file,
      id,
      problem: `the lesson is a draft: ${reasons.join('; ')}`,
      cure: 'Resolve each of these, or take the lesson out of the profile.',
    })
  }
  return faults
}

/** The languages in which a lesson is no longer, or was never, what the authority has signed. */
function changedSince(
  { hashes }: Approval,
  lesson: string,
  today: ApprovalHashes,
): readonly string[] {
  return Object.entries(today)
    .filter(([code, hash]) => hash === null || hashes[lesson]?.[code] !== hash)
    .map(([code]) => code)
}

function unverified({ pictures }: ContentRead, ids: readonly string[]): readonly string[] {
  const drafts = new Set(
    pictures.filter(({ value }) => value.verified === false).map(({ value }) => value.id),
  )
  return [...new Set(ids)].filter((id) => drafts.has(id)).sort()
}
