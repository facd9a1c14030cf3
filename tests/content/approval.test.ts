import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { approvalHashes, canonicalJson } from '../../src/core/content/approval.ts'
import type { ContentRead } from '../../src/core/content/check-input.ts'
import { image, validContent, type Open } from './valid-content.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const hashesOf = (content: ContentRead) =>
  approvalHashes(content, content.lessons[0]!.value, digest)

type Content = Open<ContentRead>
const whole = hashesOf(validContent())

function changed(change: (content: Content) => void) {
  const content = validContent()
  change(content)
  return hashesOf(content)
}

const text = (content: Content, locale: number, id: string) =>
  content.locales[locale]!.texts.find(({ value }) => id in value.texts)!.value.texts

describe('what an authority signs', () => {
  test('is a whole SHA-256 for each language', () => {
    expect(Object.keys(whole)).toEqual(['en', 'ru'])
    expect(whole['en']).toMatch(/^[0-9a-f]{64}$/)
    expect(whole['en']).not.toBe(whole['ru'])
  })

  test.each<[string, (content: Content) => void]>([
    [
      'a verdict of the quiz',
      ({ lessons }) => {
        const item = lessons[0]!.value.quiz[0]!
        if (item.kind === 'choose-one') {
          item.options[1]!.verdict = 'wrong'
        }
      },
    ],
    ['the order of the steps', ({ lessons }) => void lessons[0]!.value.slides.reverse()],
    ['an image', ({ pictureFiles }) => void pictureFiles.set('walk.webp', image(1000, 'other'))],
    [
      'the place that a picture shows',
      ({ pictures }) => {
        pictures.find(({ value }) => value.id === 'walk')!.value.place = 'inside'
      },
    ],
    ['the rule', ({ profile }) => void Object.assign(profile.value, { minefieldRule: 'go-back' })],
  ])('is another in every language with %s', (_, change) => {
    const hashes = changed(change)
    expect(hashes['en']).not.toBe(whole['en'])
    expect(hashes['ru']).not.toBe(whole['ru'])
  })

  test.each<[string, (content: Content) => void]>([
    ['a text', (content) => void (text(content, 0, 'sample.way.go')['sample.way.go'] = 'On.')],
    [
      'a message that only teachers quote',
      (content) => {
        content.locales[0]!.teaching[0]!.value.takeHome = '{{messages.wait}}'
      },
    ],
    [
      'a core message',
      (content) => void (text(content, 0, 'messages.stop')['messages.stop'] = 'Halt!'),
    ],
    [
      'the description of a picture',
      (content) => void (text(content, 0, 'pictures.walk')['pictures.walk'] = 'Two walk.'),
    ],
    [
      'a note for teachers',
      ({ locales }) => void (locales[0]!.teaching[0]!.value.takeHome = 'Tell.'),
    ],
  ])('is another in the language with %s changed, and in no other', (_, change) => {
    const hashes = changed(change)
    expect(hashes['en']).not.toBe(whole['en'])
    expect(hashes['ru']).toBe(whole['ru'])
  })

  test.each<[string, (content: Content) => void]>([
    [
      'the order of keys',
      ({ lessons }) => {
        const { id, ...rest } = lessons[0]!.value
        lessons[0]!.value = { ...rest, id }
      },
    ],
    [
      'what is pending',
      ({ lessons }) => void (lessons[0]!.value.pending = { clips: ['sample.way.go'] }),
    ],
    [
      'an interface text',
      (content) => void (text(content, 0, 'ui.greeting')['ui.greeting'] = 'Hi.'),
    ],
    ['a picture of no part in it', ({ pictureFiles }) => void pictureFiles.set('x.webp', image(1))],
    [
      'the way a letter is encoded',
      (content) => {
        const texts = text(content, 0, 'sample.way.go')
        texts['sample.way.go'] = texts['sample.way.go']!.normalize('NFD')
      },
    ],
  ])('is the same whatever becomes of %s', (_, change) => {
    expect(changed(change)).toEqual(whole)
  })

  test('is nothing where a text or an image is missing', () => {
    expect(
      changed((content) => {
        delete text(content, 0, 'sample.way.go')['sample.way.go']
      }),
    ).toEqual({ ...whole, en: null })
    expect(changed(({ pictureFiles }) => void pictureFiles.delete('walk.webp'))).toEqual({
      en: null,
      ru: null,
    })
  })

  test('is spelled in one way', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: 'é' })).toBe('{"a":"é","b":[{"d":1}]}')
  })
})
