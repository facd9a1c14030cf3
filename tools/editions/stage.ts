import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  lessonFile,
  narrationFile,
  pictureFile,
  type ContentRead,
} from '../../src/core/content/check-input.ts'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { belongsTo, offeredLessons, shownPictures } from '../../src/core/content/offer.ts'
import { Band } from '../../src/core/content/primitives.ts'
import { colouringOf, lineArtOf } from '../../src/core/print/colouring.ts'

/** What a file is for; sizes are told by these. */
export type Part = 'lessons' | 'texts' | 'pictures' | 'films' | `voices ${string}` | 'profile'

type StagedFile = {
  /** Path below the content root, with forward slashes: the same at both ends. */
  readonly file: string
  readonly part: Part
  /** What is written in place of a copy. */
  readonly text?: string
}

/** Only the profile's own languages, lessons, pictures and voices. */
export function stagedFiles(content: ContentRead): readonly StagedFile[] {
  const whole = content.lessons.map(({ value }) => value)
  const lessons = offeredLessons(whole, content.profile.value)
  return [
    ...lessons.map((lesson) => ({
      file: lessonFile(lesson.id),
      part: 'lessons' as const,
      text: JSON.stringify(lesson),
    })),
    ...picturesOf(content, lessons),
    ...filmsOf(content, lessons),
    ...content.profile.value.languages.flatMap((code) => languageOf(content, code, lessons)),
    ...profileOf(content),
    ...ownTextsOf(content),
  ]
}

/** Write them below a folder. */
export async function stage(
  files: readonly StagedFile[],
  contentRoot: string,
  folder: string,
): Promise<void> {
  for (const { file, text } of files) {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    await (text === undefined ? cp(path.join(contentRoot, file), target) : writeFile(target, text))
  }
}

function picturesOf(content: ContentRead, lessons: readonly Lesson[]): readonly StagedFile[] {
  const shown = shownPictures(lessons)
  const coloured = lessons.flatMap((lesson) =>
    Band.options.flatMap((band) => colouringOf(lesson, band)?.picture ?? []),
  )
  const lineArt = [...new Set(coloured)].map((id) => ({
    file: `assets/pictures/${lineArtOf(id)}`,
    part: 'pictures' as const,
  }))
  return content.pictures
    .filter(({ value }) => shown.has(value.id))
    .flatMap(({ value }) => [
      { file: pictureFile(value.id), part: 'pictures' as const },
      ...value.files.map((name) => ({
        file: `assets/pictures/${name}`,
        part: 'pictures' as const,
      })),
    ])
    .concat(lineArt)
}

function filmsOf({ profile }: ContentRead, lessons: readonly Lesson[]): readonly StagedFile[] {
  const films = lessons.flatMap(({ slides }) =>
    slides.flatMap(({ signLanguage = {} }) =>
      profile.value.languages.flatMap((code) => signLanguage[code]?.file ?? []),
    ),
  )
  return [...new Set(films)].map((file) => ({
    file: `assets/sign-language/${file}`,
    part: 'films' as const,
  }))
}

function languageOf(
  { locales, profile }: ContentRead,
  code: string,
  lessons: readonly Lesson[],
): readonly StagedFile[] {
  const locale = locales.find((each) => each.code === code)
  if (!locale) {
    return []
  }
  const offered = new Set(lessons.map(({ id }) => id))
  const goesAlong = belongsTo(lessons, profile.value)
  const texts = locale.texts.flatMap(({ file, value }): StagedFile[] => {
    const left = Object.entries(value.texts).filter(([key]) => goesAlong(key))
    const text = JSON.stringify({ ...value, texts: Object.fromEntries(left) })
    return left.length === 0 ? [] : [{ file, part: 'texts', text }]
  })
  const teaching = locale.teaching
    .filter(({ lesson }) => offered.has(lesson))
    .map(({ file }) => ({ file, part: 'texts' as const }))
  const clips = Object.entries(locale.narration?.clips ?? {}).filter(
    ([id]) => goesAlong(id) && locale.clipFiles.has(`${id}.webm`),
  )
  const voices: Part = `voices ${code}`
  return [
    { file: `locales/${code}/locale.json`, part: 'texts' },
    ...texts,
    ...teaching,
    {
      file: narrationFile(code),
      part: voices,
      text: JSON.stringify({ format: 1, locale: code, clips: Object.fromEntries(clips) }),
    },
    ...clips.map(([id]) => ({ file: `assets/narration/${code}/${id}.webm`, part: voices })),
  ]
}

/** The profile with the pictures that it names. */
function profileOf({ profile: { file, value } }: ContentRead): readonly StagedFile[] {
  const folder = path.posix.dirname(file)
  return [
    { file, part: 'profile' },
    ...(value.logo ? [{ file: `${folder}/${value.logo}`, part: 'profile' as const }] : []),
  ]
}

function ownTextsOf({ own, profile }: ContentRead): readonly StagedFile[] {
  const folder = path.posix.dirname(profile.file)
  return own
    .filter(({ code }) => profile.value.languages.includes(code))
    .flatMap(({ code, texts, clipFiles }) => [
      ...texts.map(({ file }) => ({ file, part: 'profile' as const })),
      ...[...clipFiles].map((name) => ({
        file: `${folder}/narration/${code}/${name}`,
        part: 'profile' as const,
      })),
    ])
}
