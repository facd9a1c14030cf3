import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { approvalHashes, signedStatement } from '../../src/core/content/approval.ts'
import type { ContentRead } from '../../src/core/content/check-input.ts'
import { offeredLessons } from '../../src/core/content/offer.ts'
import type { Approval } from '../../src/core/content/profile.ts'
import { sha256 } from '../validate/read.ts'

/** A key of an authority: the secret half as PEM, the public half as a profile holds it. */
export function makeKey(): { readonly secret: string; readonly publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  const secret = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  return { secret, publicKey: publicKeyOf(secret) }
}

export function publicKeyOf(secret: string): string {
  return createPublicKey(createPrivateKey(secret))
    .export({ format: 'der', type: 'spki' })
    .toString('base64')
}

/** Lessons that nobody can sign, since a part of them is missing: `lesson (hy)`. */
type Incomplete = { readonly ok: false; readonly lessons: readonly string[] }

/** Sign every lesson that the profile offers, as it is now, in each of its languages. */
export function approve(
  content: ContentRead,
  said: Pick<Approval, 'authority' | 'date' | 'reference'>,
  secret: string,
): { readonly ok: true; readonly approval: Approval } | Incomplete {
  const { value: profile } = content.profile
  const lessons = offeredLessons(
    content.lessons.map(({ value }) => value),
    profile,
  ).map((lesson) => [lesson.id, approvalHashes(content, lesson, sha256)] as const)
  const incomplete = lessons.flatMap(([id, hashes]) =>
    Object.keys(hashes).flatMap((code) => (hashes[code] ? [] : [`${id} (${code})`])),
  )
  if (incomplete.length > 0) {
    return { ok: false, lessons: incomplete }
  }
  const statement = { ...said, hashes: Object.fromEntries(lessons) as Approval['hashes'] }
  const words = Buffer.from(signedStatement(profile, statement))
  return {
    ok: true,
    approval: {
      ...statement,
      publicKey: publicKeyOf(secret),
      signature: sign(null, words, createPrivateKey(secret)).toString('base64'),
    },
  }
}
