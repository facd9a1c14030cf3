import type { ContentRead } from './check-input.ts'
import { textsByLanguage } from './check-texts.ts'
import type { Lesson } from './lesson.ts'
import type { Approval, Profile } from './profile.ts'
import { pictureIdsOf, textIdsOf } from './references.ts'
import { readyToTeach } from './teaching.ts'

/** SHA-256 of a text in hex digits. */
export type Digest = (text: string) => string

/** What an authority signs, by language; null where a part is missing and there is nothing to sign. */
export type ApprovalHashes = Readonly<Record<string, string | null>>

/** The same lesson with the same words, pictures, quiz keys and rule has the same hash everywhere. */
export function approvalHashes(
  content: ContentRead,
  lesson: Lesson,
  digest: Digest,
): ApprovalHashes {
  return Object.fromEntries(
    textsByLanguage(content).map(({ code, texts }) => {
      const whole = approvedParts(content, lesson, code, texts)
      return [code, whole && digest(canonicalJson(whole))]
    }),
  )
}

/**
 * All that a child, or the teacher beside it, meets of a lesson in one language. The structure holds
 * the quiz keys: verdicts, the order of steps, the pairs. What is still pending is no part of it.
 */
function approvedParts(
  { profile, pictures, pictureFiles, locales }: ContentRead,
  lesson: Lesson,
  code: string,
  texts: ReadonlyMap<string, string>,
): object | null {
  const { $schema: _schema, pending: _pending, ...structure } = lesson
  const shown = [...pictureIdsOf(lesson)].map((id) => {
    const picture = pictures.find(({ value }) => value.id === id)?.value
    const images = picture?.files.map((name) => pictureFiles.get(name)?.hash ?? null)
    return picture && images && { id, place: picture.place, hotspots: picture.hotspots, images }
  })
  const ids = [...textIdsOf(lesson), ...[...pictureIdsOf(lesson)].map((id) => `pictures.${id}`)]
  const words = ids.map((id) => [id, texts.get(id)?.normalize('NFC') ?? null] as const)
  const isWhole =
    shown.every((picture) => picture && !picture.images.includes(null)) &&
    words.every(([, text]) => text !== null)
  const teaching = locales
    .find((locale) => locale.code === code)
    ?.teaching.find((read) => read.lesson === lesson.id)?.value
  return isWhole
    ? {
        format: 1,
        locale: code,
        minefieldRule: profile.value.minefieldRule,
        structure,
        texts: Object.fromEntries(words),
        pictures: shown,
        teaching: teaching ? readyToTeach(teaching, (id) => texts.get(id)) : null,
      }
    : null
}

/** The words that an authority's key signs: for whom, what, under which rule, and that it was they. */
export function signedStatement(
  { id, minefieldRule }: Pick<Profile, 'id' | 'minefieldRule'>,
  { authority, date, reference, hashes }: Omit<Approval, 'signature' | 'publicKey'>,
): string {
  return canonicalJson({
    format: 1,
    profile: id,
    minefieldRule,
    authority,
    date,
    reference,
    hashes,
  })
}

/** One spelling for one value (RFC 8785): keys sorted, no space, nothing that is undefined. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  )
}
