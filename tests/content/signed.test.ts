import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { narrationHash } from '../../electron/host/content.ts'
import { isSigned } from '../../electron/host/signature.ts'
import { approvalHashes, signedStatement } from '../../src/core/content/approval.ts'
import type { ContentRead } from '../../src/core/content/check-input.ts'
import { checkContent } from '../../src/core/content/check.ts'
import type { Approval } from '../../src/core/content/profile.ts'
import { validContent, type Open } from './valid-content.ts'

type Content = Open<ContentRead>
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')

/** Content that lacks nothing, under the signature of an authority. */
function approved(): Content {
  const content = validContent()
  const { value: profile } = content.profile
  profile.reportNumbers = [{ digits: '112', confirmedBy: 'a name', confirmedOn: '2026-11-20' }]
  const lesson = content.lessons[0]!.value
  const hashes = approvalHashes(content, lesson, digest) as Record<string, string>
  profile.approval = signed(content, {
    authority: 'An authority',
    date: '2026-11-21',
    reference: 'A-1',
    hashes: { [lesson.id]: hashes },
  })
  return content
}

function signed(
  { profile }: Content,
  statement: Omit<Approval, 'publicKey' | 'signature'>,
): Open<Approval> {
  const words = Buffer.from(signedStatement(profile.value, statement))
  return {
    ...statement,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    signature: sign(null, words, privateKey).toString('base64'),
  }
}

function problems(content: Content): readonly string[] {
  const tools = { hash: narrationHash, digest, spells: () => true, hasGlyph: () => true, isSigned }
  return checkContent(content, tools, true).faults.map(({ id, problem }) => `${id}: ${problem}`)
}

describe('a release', () => {
  test('is built where an authority has signed what is there', () => {
    expect(problems(approved())).toEqual([])
  })

  test.each<[string, (content: Content) => void, RegExp]>([
    [
      'a lesson that was changed since',
      (content) => void content.lessons[0]!.value.quiz.pop(),
      /sample: the lesson is a draft: not what was approved .*: en, ru/,
    ],
    [
      'a picture that was drawn anew in between',
      (content) => {
        content.pictureFiles.set('walk.webp', { bytes: 1000, hash: 'another' })
      },
      /not what was approved/,
    ],
    [
      'a lesson that was never approved',
      ({ profile }) => void delete profile.value.approval!.hashes['sample'],
      /approval\.signature: the signature is not that of An authority/,
    ],
    [
      'another date than the one that was signed',
      ({ profile }) => void (profile.value.approval!.date = '2026-11-22'),
      /approval\.signature/,
    ],
    [
      'the approval of another organisation',
      ({ profile }) => void (profile.value.id = 'another'),
      /approval\.signature/,
    ],
    [
      'the key of somebody else',
      ({ profile }) => {
        const other = generateKeyPairSync('ed25519').publicKey
        profile.value.approval!.publicKey = other
          .export({ format: 'der', type: 'spki' })
          .toString('base64')
      },
      /approval\.signature/,
    ],
    [
      'what is no key at all',
      ({ profile }) => void (profile.value.approval!.publicKey = 'A'.repeat(60)),
      /approval\.signature/,
    ],
  ])('is refused with %s', (_, change, problem) => {
    const content = approved()
    change(content)
    expect(problems(content)).toContainEqual(expect.stringMatching(problem))
  })
})
