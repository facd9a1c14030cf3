import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { narrationHash } from '../../electron/host/content.ts'
import {
  lessonFile,
  narrationFile,
  pictureFile,
  textFile,
  type ContentRead,
  type ImageFile,
} from '../../src/core/content/check-input.ts'
import { interfacePictures } from '../../src/core/content/interface-pictures.ts'
import type { Lesson } from '../../src/core/content/lesson.ts'
import type { NarrationFile } from '../../src/core/content/narration.ts'
import type { Picture } from '../../src/core/content/picture.ts'
import { pictureIdsOf, textIdsOf } from '../../src/core/content/references.ts'
import type { StyleFile } from '../../src/core/content/style.ts'
import type { Teaching } from '../../src/core/content/teaching.ts'
import { teachingFile } from '../../src/core/content/teaching.ts'
import type { TextFile } from '../../src/core/content/texts.ts'
import { wordsOf } from '../../src/core/words.ts'

/** The same, but open to change: tests break one thing at a time. */
export type Open<Value> =
  Value extends ReadonlyMap<infer Key, infer Member>
    ? Map<Key, Member>
    : Value extends ReadonlySet<infer Member>
      ? Set<Member>
      : Value extends object
        ? { -readonly [Key in keyof Value]: Open<Value[Key]> }
        : Value

const both: Lesson['slides'][number]['bands'] = ['6-9', '10-14']

const steps = () => [
  { id: 'stop', picture: 'stop', say: 'messages.stop' },
  { id: 'keep-off', picture: 'keep-off', say: 'messages.dont-touch' },
  { id: 'back', picture: 'back', say: 'messages.go-back' },
  { id: 'tell', picture: 'tell', say: 'messages.tell-grown-up' },
]

const lesson = (): Lesson => ({
  format: 2,
  id: 'sample',
  number: 1,
  group: 'act',
  lamp: 'meadow',
  cover: 'walk',
  slides: [
    { id: 'opening', bands: both, kind: 'picture', picture: 'walk', say: ['sample.opening.1'] },
    { id: 'sign', bands: both, kind: 'sign', picture: 'danger', say: ['messages.sign-turn-back'] },
    {
      id: 'thing',
      bands: both,
      kind: 'item',
      say: ['sample.thing.1'],
      views: [
        { view: 'near', picture: 'near', say: 'sample.thing.near' },
        { view: 'met', picture: 'met', say: 'sample.thing.met' },
      ],
    },
    {
      id: 'signs',
      bands: both,
      kind: 'hotspots',
      picture: 'signs',
      say: ['sample.signs.1'],
      spots: [
        { hotspot: 'tape', say: 'sample.signs.tape' },
        { hotspot: 'stones', say: 'sample.signs.stones' },
      ],
    },
    {
      id: 'ways',
      bands: both,
      kind: 'compare',
      say: ['sample.ways.1'],
      used: { picture: 'used', say: 'sample.ways.used' },
      avoided: { picture: 'avoided', say: 'sample.ways.avoided' },
    },
    {
      id: 'friend',
      bands: both,
      kind: 'story',
      say: ['sample.friend.1'],
      scenes: [
        {
          id: 'dare',
          picture: 'dare',
          say: ['sample.friend.dare'],
          choices: [
            { id: 'return', picture: 'back', say: 'sample.friend.return', safe: true, to: 'end' },
            {
              id: 'look',
              picture: 'look',
              say: 'sample.friend.look',
              safe: false,
              belief: 'reckless',
              to: 'calm',
            },
          ],
        },
        { id: 'calm', picture: 'calm-stop', say: ['sample.friend.calm'], then: 'dare' },
        { id: 'end', picture: 'back', say: ['sample.friend.end'] },
      ],
    },
    { id: 'steps', bands: both, kind: 'steps', say: ['sample.steps.1'], steps: steps() },
  ],
  quiz: [
    {
      id: 'what',
      bands: both,
      kind: 'choose-one',
      ask: ['sample.what.1'],
      picture: 'met',
      options: [
        {
          id: 'back',
          picture: 'back',
          say: 'messages.go-back',
          verdict: 'right',
          feedback: 'sample.what.why',
        },
        {
          id: 'look',
          picture: 'look',
          say: 'sample.what.look',
          verdict: 'unsafe',
          belief: 'unaware',
          feedback: 'sample.what.instead',
        },
      ],
    },
    {
      id: 'way',
      bands: both,
      kind: 'stop-or-go',
      ask: ['sample.way.1'],
      options: [
        {
          id: 'stop',
          picture: 'stop',
          say: 'messages.stop',
          verdict: 'right',
          feedback: 'sample.way.why',
        },
        {
          id: 'go',
          picture: 'walk',
          say: 'sample.way.go',
          verdict: 'wrong',
          feedback: 'sample.way.instead',
        },
      ],
    },
    {
      id: 'order',
      bands: both,
      kind: 'order',
      ask: ['sample.order.1'],
      steps: steps(),
      feedback: 'sample.order.why',
    },
  ],
  takeaways: steps()
    .slice(1)
    .map(({ picture, say }) => ({ picture, say })),
})

const picture = (id: string): Picture => ({
  format: 1,
  id,
  kind: 'diorama',
  place: id === 'near' || id === 'avoided' ? 'none' : 'on-path',
  width: 1280,
  height: 960,
  files: [`${id}.webp`, `${id}-640.webp`],
  focal: [50, 50],
  hotspots:
    id === 'signs'
      ? (['tape', 'stones'] as const).map((spot) => ({
          id: spot,
          kind: 'mark',
          polygon: [
            [10, 10],
            [20, 10],
            [20, 20],
          ],
        }))
      : [],
  hash: '0',
  licence: 'CC BY 4.0',
  credit: 'Safe Steps',
  made: 'by hand',
  verified: { by: 'an expert', on: '2026-11-23' },
})

/** An image of so many bytes. */
export function image(bytes: number, hash = '0'): ImageFile {
  return { bytes, hash }
}

const stars: Record<string, Record<string, string>> = {
  en: { 'ui.stars_one': 'A star', 'ui.stars_other': '{{count}} stars' },
  ru: {
    'ui.stars_one': '{{count}} звезда',
    'ui.stars_few': '{{count}} звезды',
    'ui.stars_many': '{{count}} звёзд',
    'ui.stars_other': '{{count}} звезды',
  },
}

const styleFile = (code: string) => `locales/${code}/style.json`

const style = (script: string): Open<StyleFile> => ({
  format: 1,
  script,
  never: '_',
  ends: '.!?',
  quotes: ['«', '»'],
  words: { '6-9': 12, '10-14': 16 },
  unknownWord: 'report',
  rules: [],
})

/** A small content in two languages in which nothing is wrong. */
export function validContent(): Open<ContentRead> {
  const sample = lesson()
  const pictures = [...new Set([...pictureIdsOf(sample), ...interfacePictures])].map(picture)
  return {
    profile: {
      file: 'profiles/demo/profile.json',
      value: {
        format: 1,
        id: 'demo',
        organisation: 'Safe Steps',
        languages: ['en', 'ru'],
        defaultLanguage: 'en',
        lessons: 'all',
        reportNumbers: [],
        minefieldRule: 'stand-still',
        approval: null,
        idle: { warnAfterSeconds: 60, resetAfterSeconds: 20 },
        volume: { start: 0.7, ceiling: 1 },
        attractSound: false,
        facts: false,
        darkHours: null,
        scanning: 'off',
        collect: false,
        register: false,
        prePost: false,
      },
    },
    profileFiles: new Set(['profile.json']),
    lessons: [{ file: lessonFile(sample.id), value: sample }],
    pictures: pictures.map((value) => ({ file: pictureFile(value.id), value })),
    pictureFiles: new Map(
      pictures.flatMap(({ files }) => files.map((name) => [name, image(1000)])),
    ),
    locales: [
      locale('en', 'English', (id) => `Text for ${id.replaceAll(/[.-]/g, ' ')}.`),
      locale('ru', 'Русский', (id) => `Слова «${id.length}».`),
    ],
    own: [],
    styles: new Map(
      (
        [
          ['en', 'Latin'],
          ['ru', 'Cyrillic'],
        ] as const
      ).map(([code, script]) => [code, { file: styleFile(code), value: style(script) }]),
    ),
    reviews: new Map(),
    words: new Map([['en', new Set(['app', 'dont', 'ui'])]]),
    unread: new Set(),
  }

  function locale(
    code: string,
    name: string,
    write: (id: string) => string,
  ): Open<ContentRead['locales'][number]> {
    const spoken = [...textIdsOf(sample), 'ui.greeting', 'ui.app-name', 'ui.touch-to-begin']
    const described = pictures.map(({ id }) => `pictures.${id}`)
    const keys = [...spoken, ...described, 'admin.presenter.next']
    const texts = [...new Set(keys.map((id) => textFile(code, id)))].map((file) => {
      const ids = keys.filter((id) => textFile(code, id) === file)
      const value: TextFile = {
        format: 1,
        texts: Object.fromEntries(ids.map((id) => [id, write(id)])),
      }
      if (file.endsWith('/ui.json')) {
        Object.assign(value.texts, stars[code])
        value.silent = ['ui.stars']
      }
      if (file.endsWith('/pictures.json')) {
        value.silent = ids
      }
      return { file, value }
    })
    const clips = spoken.map((id) => [id, clip(write(id))] as const)
    return {
      code,
      info: { format: 1, code, name, reviewed: 'machine', syntheticVoice: 'usable' },
      teaching: [
        { lesson: sample.id, file: teachingFile(code, sample.id), value: teaching(sample, write) },
      ],
      texts,
      narration: { format: 1, locale: code, clips: Object.fromEntries(clips) },
      clipFiles: new Set(['manifest.json', ...spoken.map((id) => `${id}.webm`)]),
    }
  }
}

function teaching(sample: Lesson, write: (id: string) => string): Open<Teaching> {
  const notes = { say: write('say'), ask: write('ask'), watch: write('watch') }
  return {
    format: 1,
    plan: {
      aim: write('aim'),
      minutes: 20,
      materials: [],
      activity: write('activity'),
      closing: '{{messages.stop}}',
    },
    discussion: ['one', 'two', 'three'].map(write),
    takeHome: write('home'),
    notes: Object.fromEntries(sample.slides.map(({ id }) => [id, notes])),
  }
}

function clip(text: string): NarrationFile['clips'][string] {
  const words = wordsOf(text)
  return {
    hash: narrationHash(text),
    seconds: words.length,
    words: words.map((_, index) => [index, index + 1]),
    voice: 'a voice',
    kind: 'draft',
  }
}

/** Lay the content out on the disk, as the program reads it. */
export async function writeContent(root: string, content: ContentRead): Promise<void> {
  const put = async (file: string, data: unknown) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(
      path.join(root, file),
      typeof data === 'string' ? data : JSON.stringify(data, null, 2),
    )
  }
  for (const { file, value } of [content.profile, ...content.lessons, ...content.pictures]) {
    await put(file, value)
  }
  for (const name of content.pictureFiles.keys()) {
    await put(`assets/pictures/${name}`, 'image')
  }
  for (const { file, value } of content.styles.values()) {
    await put(file, value)
  }
  for (const [code, words] of content.words) {
    await put(`locales/${code}/words.txt`, [...words].join('\n'))
  }
  for (const { code, info, texts, teaching, narration, clipFiles } of content.locales) {
    await put(`locales/${code}/locale.json`, info)
    for (const { file, value } of [...texts, ...teaching]) {
      await put(file, value)
    }
    for (const name of clipFiles) {
      await put(`assets/narration/${code}/${name}`, 'sound')
    }
    await put(narrationFile(code), narration)
  }
}
