import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { narrationHash } from '../../electron/host/content.ts'
import { isSigned } from '../../electron/host/signature.ts'
import { approvalHashes, signedStatement } from '../../src/core/content/approval.ts'
import type { ContentRead } from '../../src/core/content/check-input.ts'
import { checkContent } from '../../src/core/content/check.ts'
import type { QuizItemOf } from '../../src/core/content/lesson.ts'
import type { Picture } from '../../src/core/content/picture.ts'
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

function pictureOf({ pictures }: Content, id: string): Open<Picture> {
  return pictures.find(({ value }) => value.id === id)!.value
}

/** The texts among which this one stands, in a language. */
function textsOf({ locales }: Content, language: number, id: string): Record<string, string> {
  return locales[language]!.texts.find(({ value }) => id in value.texts)!.value.texts
}

/** Other words in the first language, and a clip that speaks them. */
function say(content: Content, id: string, text: string): void {
  textsOf(content, 0, id)[id] = text
  content.locales[0]!.narration!.clips[id]!.hash = narrationHash(text)
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

type Option = QuizItemOf<'choose-one'>['options'][number]

/** What is not in any font of these tests. */
const unknownSign = '☂'

function problems(content: Content): readonly string[] {
  const hasGlyph = (codePoint: number) => codePoint !== unknownSign.codePointAt(0)
  const tools = { hash: narrationHash, digest, spells: () => true, hasGlyph, isSigned }
  return checkContent(content, tools, true).faults.map(({ id, problem }) => `${id}: ${problem}`)
}

describe('a release', () => {
  test('is built where an authority has signed what is there', () => {
    expect(problems(approved())).toEqual([])
  })

  test.each<[string, (content: Content) => void, RegExp]>([
    [
      'no telephone number',
      ({ profile }) => void (profile.value.reportNumbers = []),
      /reportNumbers: the telephone number to call is missing/,
    ],
    [
      'a number that nobody has confirmed',
      ({ profile }) => void (profile.value.reportNumbers[0]!.confirmedBy = null),
      /reportNumbers\.0: the number 112 is not confirmed/,
    ],
    [
      'a second number without the day on which it was confirmed',
      ({ profile }) => {
        profile.value.reportNumbers.push({ digits: '911', confirmedBy: 'a', confirmedOn: null })
      },
      /reportNumbers\.1: the number 911 is not confirmed/,
    ],
    [
      'a picture of a lesson that no expert has verified',
      (content) => void (pictureOf(content, 'walk').verified = false),
      /walk: no expert has verified this picture/,
    ],
    [
      'a picture of the first screen that no expert has verified',
      (content) => void (pictureOf(content, 'village-morning').verified = false),
      /village-morning: no expert has verified this picture/,
    ],
    [
      'no approval',
      ({ profile }) => void (profile.value.approval = null),
      /approval: no authority/,
    ],
    [
      'a text that was changed since, and its clip with it',
      (content) => say(content, 'sample.title', 'Another title.'),
      /sample: the lesson is a draft: not what was approved .*: en$/,
    ],
    [
      'another right answer than the one that was signed',
      (content) => {
        const item = content.lessons[0]!.value.quiz.find((each) => each.kind === 'choose-one')!
        const [one, other] = item.options as [Option, Option]
        ;[one.verdict, other.verdict] = [other.verdict, one.verdict]
      },
      /sample: the lesson is a draft: not what was approved .*: en, ru$/,
    ],
    [
      'a text that is missing in one language',
      (content) => void delete textsOf(content, 1, 'sample.title')['sample.title'],
      /sample\.title: the text is missing/,
    ],
    [
      'a text of the screens that is missing in one language',
      (content) => void delete textsOf(content, 1, 'ui.greeting')['ui.greeting'],
      /ui\.greeting: the text is missing/,
    ],
    [
      'a note that teachers lack in one language',
      (content) => void (content.locales[1]!.teaching = []),
      /sample: teachers have no words for: plan, opening/,
    ],
    [
      'a clip that speaks an older text',
      (content) =>
        void (content.locales[0]!.narration!.clips['sample.title']!.hash = '0'.repeat(16)),
      /sample\.title: the clip speaks an older text/,
    ],
    [
      'a text that nobody speaks',
      (content) => void delete content.locales[0]!.narration!.clips['sample.title'],
      /sample\.title: nothing speaks this text/,
    ],
    [
      'a clip of which the file is not there',
      (content) => void content.locales[0]!.clipFiles.delete('sample.title.webm'),
      /sample\.title/,
    ],
    [
      'a synthetic voice that only stands in for a person',
      (content) => void (content.locales[0]!.info!.syntheticVoice = 'placeholder'),
      /draftVoices\.en: \d+ texts are spoken by the synthetic voice/,
    ],
    [
      'such a voice in a sentence of its own',
      (content) => {
        for (const clip of Object.values(content.locales[0]!.narration!.clips)) {
          clip.kind = 'human'
        }
        content.locales[0]!.info!.syntheticVoice = 'placeholder'
        const { texts, narration, clipFiles } = structuredClone(content.locales[0]!)
        const words = 'Tell the ranger.'
        texts.splice(1)
        texts[0] = {
          file: 'profiles/demo/texts/en.json',
          value: { format: 1, texts: { 'own.report.who': words } },
        }
        const [clip] = Object.values(narration!.clips)
        narration!.clips = {
          'own.report.who': { ...clip!, hash: narrationHash(words), kind: 'draft' },
        }
        clipFiles.add('own.report.who.webm')
        content.own = [{ code: 'en', info: null, teaching: [], texts, narration, clipFiles }]
      },
      /draftVoices\.en: 1 text is spoken by the synthetic voice/,
    ],
    [
      'colours in which letters are weak',
      ({ profile }) => void (profile.value.colours = { ink: '#9ab0b5' }),
      /colours\.ink: #9ab0b5 is too weak/,
    ],
    [
      'a letter that no font has',
      (content) => say(content, 'ui.greeting', `Hello ${unknownSign}`),
      /ui\.greeting: no font has the character "☂"/,
    ],
    [
      'a part that is still awaited',
      (content) => void (content.lessons[0]!.value.pending = { pictures: ['walk'], clips: [] }),
      /walk: the picture "walk" is pending/,
    ],
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
