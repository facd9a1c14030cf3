import { createHash } from 'node:crypto'
import { isForAdults } from '../../src/core/content/check-texts.ts'
import type { Fault } from '../../src/core/content/fault.ts'
import type { Lesson } from '../../src/core/content/lesson.ts'
import type { Clip } from '../../src/core/content/narration.ts'
import { ownIds } from '../../src/core/content/own-texts.ts'
import { offeredLessons } from '../../src/core/content/offer.ts'
import type { ContentIndex, LocaleContent, LocaleInfo } from '../../src/core/content/pack.ts'
import type { Profile } from '../../src/core/content/profile.ts'
import { textIdsOf } from '../../src/core/content/references.ts'
import { readyToTeach, type Teaching } from '../../src/core/content/teaching.ts'
import type { FromFile, LocaleRead } from '../../src/core/content/check-input.ts'
import type { ContentFiles } from './content-files.ts'

/** The content of one run, ready to be handed to the renderer. */
export type Content = {
  readonly index: ContentIndex
  readonly locales: ReadonlyMap<string, LocaleContent>
  /** What only adults read, by locale and content id; child screens never load it. */
  readonly adminTexts: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** The clips of what staff hear, by locale and content id. */
  readonly staffVoices: ReadonlyMap<string, Readonly<Record<string, Clip>>>
  /** What teachers read beside the slides, by locale and lesson. */
  readonly teaching: ReadonlyMap<string, Readonly<Record<string, Teaching>>>
  readonly faults: readonly Fault[]
}

/** Join what could be read into what is offered; whatever is left out is named among the faults. */
export function joinContent(
  files: ContentFiles,
  profile: Profile,
  own: readonly LocaleRead[] = [],
): Content {
  const faults: Fault[] = [...files.faults]
  const report = (fault: Fault) => void faults.push(fault)

  const locales: JoinedLocale[] = []
  for (const code of profile.languages) {
    const found = files.locales.find((locale) => locale.code === code)
    const ownRead = own.find((locale) => locale.code === code)
    const joined = found && joinLocale(found, ownRead, profile, report)
    if (joined) {
      locales.push(joined)
    } else {
      report({
        file: `locales/${code}`,
        id: code,
        problem: 'the language is left out',
        cure: 'Supply locale.json, ui.json and messages.json for it, or take it out of the profile.',
      })
    }
  }

  const chosen = chosenLessons(files.lessons, profile, report).map(({ value }) => value)
  const lessons = offeredLessons(chosen, profile).filter((lesson) =>
    isWhole(
      lesson,
      locales.map(({ content }) => content),
      report,
    ),
  )

  return {
    index: {
      lessons: [...lessons].sort((one, other) => one.number - other.number),
      pictures: files.pictures.map(({ value }) => value),
      locales: locales.map(({ info }) => info),
    },
    locales: new Map(locales.map(({ content }) => [content.code, content])),
    adminTexts: new Map(locales.map(({ info, adminTexts }) => [info.code, adminTexts])),
    staffVoices: new Map(locales.map(({ info, staffVoice }) => [info.code, staffVoice])),
    teaching: new Map(locales.map(({ info, teaching }) => [info.code, teaching])),
    faults,
  }
}

const nameOfProgram = 'ui.app-name'

/** What a language says of itself before it is chosen. */
const introducing = ['ui.language-name', 'ui.greeting']

/** What the attract screen shows of its build and on its one button. */
const opening = [
  nameOfProgram,
  'ui.draft',
  'ui.draft-voice',
  'ui.machine-reviewed',
  'ui.pause',
  'ui.play',
]

/** A clip belongs to a text by the hash of the words that are displayed. */
export function narrationHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 16)
}

type JoinedLocale = {
  readonly info: LocaleInfo
  readonly content: LocaleContent
  readonly adminTexts: Readonly<Record<string, string>>
  readonly staffVoice: Readonly<Record<string, Clip>>
  readonly teaching: Readonly<Record<string, Teaching>>
}

function joinLocale(
  locale: LocaleRead,
  ownRead: LocaleRead | undefined,
  profile: Profile,
  report: (fault: Fault) => void,
): JoinedLocale | null {
  const { code, info } = locale
  const read = new Set(locale.texts.map(({ file }) => file))
  if (!info || !read.has(`locales/${code}/ui.json`) || !read.has(`locales/${code}/messages.json`)) {
    return null
  }
  const written = locale.texts.flatMap(({ value }) => Object.entries(value.texts))
  const texts = Object.fromEntries(written.filter(([key]) => !isForAdults(key)))
  const adminTexts = Object.fromEntries(written.filter(([key]) => isForAdults(key)))
  const named = (id: string): string => {
    const text = texts[id]
    if (text === undefined) {
      report({
        file: `locales/${code}/ui.json`,
        id,
        problem: 'the text of the first screen is missing, the name of the language stands in',
        cure: 'Write this text.',
      })
    }
    return text ?? info.name
  }
  const clips = freshClips(locale, texts, report)
  const ownName = profile.names?.[code]?.program
  if (ownName !== undefined) {
    // The general name is shown nowhere then, and its clip speaks other words.
    texts[nameOfProgram] = ownName
    delete clips[nameOfProgram]
  }
  const own = spokenOwnTexts(ownRead, report)
  return {
    info: {
      code,
      name: info.name,
      greeting: named('ui.greeting'),
      appName: named(nameOfProgram),
      begin: named('ui.touch-to-begin'),
      opening: Object.fromEntries(Object.entries(texts).filter(([id]) => opening.includes(id))),
      introduction: Object.fromEntries(
        Object.entries(clips).filter(([id]) => introducing.includes(id)),
      ),
      reviewed: info.reviewed,
      draftVoice: Object.values(clips).some(({ kind }) => kind === 'draft'),
    },
    content: { code, texts: { ...texts, ...own.texts }, clips: { ...clips, ...own.clips } },
    adminTexts,
    staffVoice: freshClips(locale, adminTexts, report),
    teaching: Object.fromEntries(
      locale.teaching.map(({ lesson, value }) => [lesson, readyToTeach(value, (id) => texts[id])]),
    ),
  }
}

/** The profile's own sentences that can be heard; in place of the others the general ones stay. */
function spokenOwnTexts(
  own: LocaleRead | undefined,
  report: (fault: Fault) => void,
): Pick<LocaleContent, 'texts' | 'clips'> {
  const written = (own?.texts ?? []).flatMap(({ file, value }) =>
    Object.entries(value.texts).map(([id, text]) => ({ file, id, text })),
  )
  const texts = Object.fromEntries(written.map(({ id, text }) => [id, text]))
  const clips = own ? freshClips(own, texts, () => {}) : {}
  for (const { file, id } of written.filter((text) => !clips[text.id])) {
    report({
      file,
      id,
      problem: 'nothing speaks this text, and children see the general sentence',
      cure: 'Run npm run narrate with --profile.',
    })
  }
  const heard = Object.entries(texts).filter(([id]) => clips[id] && ownIds.has(id))
  return { texts: Object.fromEntries(heard), clips }
}

/** A stale clip would speak other words than those shown; the text is then shown without sound. */
function freshClips(
  { code, narration, clipFiles }: LocaleRead,
  texts: Readonly<Record<string, string>>,
  report: (fault: Fault) => void,
): Record<string, Clip> {
  // A clip whose text is missing needs no word here: the text does.
  const clips = Object.entries(narration?.clips ?? {}).filter(([id]) => id in texts)
  const isFresh = ([id, clip]: [string, Clip]) =>
    clip.hash === narrationHash(texts[id] ?? '') && clipFiles.has(`${id}.webm`)
  const stale = clips.filter((clip) => !isFresh(clip)).map(([id]) => id)
  if (stale.length > 0) {
    report({
      file: `assets/narration/${code}/manifest.json`,
      id: stale.length > 3 ? `${stale.slice(0, 3).join(', ')} …` : stale.join(', '),
      problem: `${stale.length} of ${clips.length} clips speak another text or have no sound file, and stay silent`,
      cure: 'Run npm run narrate.',
    })
  }
  return Object.fromEntries(clips.filter(isFresh))
}

function chosenLessons(
  lessons: readonly FromFile<Lesson>[],
  profile: Profile,
  report: (fault: Fault) => void,
): FromFile<Lesson>[] {
  const byId = new Map<string, FromFile<Lesson>>()
  for (const lesson of lessons) {
    const earlier = byId.get(lesson.value.id)
    if (earlier) {
      report({
        file: lesson.file,
        id: lesson.value.id,
        problem: `the lesson is left out: ${earlier.file} has the same id`,
        cure: 'Give one of them another id.',
      })
    } else {
      byId.set(lesson.value.id, lesson)
    }
  }
  if (profile.lessons === 'all') {
    return [...byId.values()]
  }
  return profile.lessons.flatMap((id) => {
    const lesson = byId.get(id)
    if (!lesson) {
      report({
        file: `profiles/${profile.id}/profile.json`,
        id,
        problem: 'this lesson is not there or cannot be read',
        cure: 'Correct the id in "lessons", or mend the lesson.',
      })
    }
    return lesson ? [lesson] : []
  })
}

/** A child must never meet a gap: a lesson with one is left out as a whole. */
function isWhole(
  lesson: Lesson,
  locales: readonly LocaleContent[],
  report: (fault: Fault) => void,
): boolean {
  const ids = [...textIdsOf(lesson)]
  const gaps = locales.flatMap(({ code, texts }) =>
    ids.filter((id) => !(id in texts)).map((id) => ({ code, id })),
  )
  for (const { code, id } of gaps) {
    report({
      file: `locales/${code}/lessons/${lesson.id}.json`,
      id,
      problem: `the text is missing, so lesson ${lesson.id} is left out`,
      cure: 'Write this text, or take the language out of the profile.',
    })
  }
  return gaps.length === 0
}
