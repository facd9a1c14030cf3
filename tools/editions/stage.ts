import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  lessonFile,
  narrationFile,
  pictureFile,
  textFile,
  type ContentRead,
} from '../../src/core/content/check-input.ts'
import { interfacePictures } from '../../src/core/content/interface-pictures.ts'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { pictureIdsOf } from '../../src/core/content/references.ts'

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
  const lessons = offeredLessons(content)
  return [
    ...lessons.map(({ id }) => ({ file: lessonFile(id), part: 'lessons' as const })),
    ...picturesOf(content, lessons),
    ...filmsOf(content, lessons),
    ...content.profile.value.languages.flatMap((code) => languageOf(content, code, lessons)),
    { file: content.profile.file, part: 'profile' },
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

function offeredLessons({ profile, lessons }: ContentRead): readonly Lesson[] {
  const { lessons: offered } = profile.value
  return lessons
    .map(({ value }) => value)
    .filter(({ id }) => offered === 'all' || offered.includes(id))
}

function picturesOf(content: ContentRead, lessons: readonly Lesson[]): readonly StagedFile[] {
  const shown = new Set([
    ...interfacePictures,
    ...lessons.flatMap((each) => [...pictureIdsOf(each)]),
  ])
  return content.pictures
    .filter(({ value }) => shown.has(value.id))
    .flatMap(({ value }) => [
      { file: pictureFile(value.id), part: 'pictures' as const },
      ...value.files.map((name) => ({
        file: `assets/pictures/${name}`,
        part: 'pictures' as const,
      })),
    ])
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
  { locales, lessons: all }: ContentRead,
  code: string,
  lessons: readonly Lesson[],
): readonly StagedFile[] {
  const locale = locales.find((each) => each.code === code)
  if (!locale) {
    return []
  }
  const offered = new Set(lessons.map(({ id }) => id))
  const left = new Set(
    all
      .map(({ value }) => value.id)
      .filter((id) => !offered.has(id))
      .map((id) => textFile(code, `${id}.title`)),
  )
  const texts = locale.texts.map(({ file }) => file).filter((file) => !left.has(file))
  const teaching = locale.teaching
    .filter(({ lesson }) => offered.has(lesson))
    .map(({ file }) => file)
  const clips = Object.entries(locale.narration?.clips ?? {}).filter(
    ([id]) => !left.has(textFile(code, id)) && locale.clipFiles.has(`${id}.webm`),
  )
  const voices: Part = `voices ${code}`
  return [
    { file: `locales/${code}/locale.json`, part: 'texts' },
    ...[...texts, ...teaching].map((file) => ({ file, part: 'texts' as const })),
    {
      file: narrationFile(code),
      part: voices,
      text: JSON.stringify({ format: 1, locale: code, clips: Object.fromEntries(clips) }),
    },
    ...clips.map(([id]) => ({ file: `assets/narration/${code}/${id}.webm`, part: voices })),
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
