import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { FromFile, LocaleRead } from '../../src/core/content/check-input.ts'
import type { Fault } from '../../src/core/content/fault.ts'
import { Lesson } from '../../src/core/content/lesson.ts'
import { migrateLesson } from '../../src/core/content/migrate.ts'
import { NarrationFile } from '../../src/core/content/narration.ts'
import { Picture } from '../../src/core/content/picture.ts'
import { Profile } from '../../src/core/content/profile.ts'
import { Teaching } from '../../src/core/content/teaching.ts'
import { LocaleFile, TextFile } from '../../src/core/content/texts.ts'
import { defaultProfile } from './default-profile.ts'
import { broken, check, readChecked, readJson, type ReadJson } from './read-json.ts'

/** All that could be read from a content root; what could not is among the faults. */
export type ContentFiles = {
  readonly lessons: readonly FromFile<Lesson>[]
  readonly pictures: readonly FromFile<Picture>[]
  readonly locales: readonly LocaleRead[]
  readonly faults: readonly Fault[]
}

/** They stand beside the texts of a language, and the program does not need them. */
const besideTexts = ['style.json', 'review.json']

/** Read a content root file by file: one broken file never takes anything else down. */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  const faults: Fault[] = []

  async function sound<Value>(
    file: string,
    read: Promise<ReadJson<Value>>,
  ): Promise<FromFile<Value>[]> {
    const result = await read
    if (result.ok) {
      return [{ file, value: result.value }]
    }
    faults.push(...result.faults)
    return []
  }

  async function readAll<Value>(
    files: readonly string[],
    read: (file: string) => Promise<ReadJson<Value>>,
  ): Promise<FromFile<Value>[]> {
    const results = await Promise.all(files.map((file) => sound(file, read(file))))
    return results.flat()
  }

  async function readLocale(code: string): Promise<LocaleRead> {
    const folder = `locales/${code}`
    const infoFile = `${folder}/locale.json`
    const narrationFolder = `assets/narration/${code}`
    const clipFiles = await namesIn(root, narrationFolder)
    const textFiles = [
      ...(await jsonFilesIn(root, folder)).filter(
        (file) => file !== infoFile && !besideTexts.includes(path.basename(file)),
      ),
      ...(await jsonFilesIn(root, `${folder}/lessons`)),
    ]
    const [info] = await readAll([infoFile], (file) => readChecked(root, file, LocaleFile))
    const [narration] = await readAll(
      clipFiles.includes('manifest.json') ? [`${narrationFolder}/manifest.json`] : [],
      (file) => readChecked(root, file, NarrationFile),
    )
    const teaching = await readAll(await jsonFilesIn(root, `${folder}/teaching`), (file) =>
      readChecked(root, file, Teaching),
    )
    return {
      code,
      info: info?.value ?? null,
      teaching: teaching.map(({ file, value }) => ({
        lesson: path.basename(file, '.json'),
        file,
        value,
      })),
      texts: await readAll(textFiles, (file) => readChecked(root, file, TextFile)),
      narration: narration?.value ?? null,
      clipFiles: new Set(clipFiles),
    }
  }

  const lessons = await readAll(await jsonFilesIn(root, 'assets/lessons'), (file) =>
    readLesson(root, file),
  )
  const sidecars = (await jsonFilesIn(root, 'assets/pictures')).filter(
    // What fresh eyes saw in the pictures describes none itself.
    (file) => path.basename(file) !== 'review.json',
  )
  const pictures = await readAll(sidecars, (file) => readChecked(root, file, Picture))
  const locales: LocaleRead[] = []
  for (const code of await foldersIn(root, 'locales')) {
    locales.push(await readLocale(code))
  }
  return { lessons, pictures, locales, faults }
}

async function readLesson(root: string, file: string): Promise<ReadJson<Lesson>> {
  const read = await readJson(root, file)
  if (!read.ok) {
    return read
  }
  const migrated = migrateLesson(read.value)
  return migrated.ok
    ? check(file, Lesson, migrated.value)
    : broken(file, 'format', migrated.problem, migrated.cure)
}

/** A profile that cannot be read is replaced by the built-in one, and the kiosk runs. */
export async function readProfile(
  root: string,
  id: string,
): Promise<{ readonly profile: Profile; readonly faults: readonly Fault[] }> {
  const read = await readChecked(root, `profiles/${id}/profile.json`, Profile)
  return read.ok
    ? { profile: read.value, faults: [] }
    : { profile: defaultProfile, faults: read.faults }
}

/** What a profile says in its own words, with the clips that speak it. */
export async function readOwnTexts(
  root: string,
  profileId: string,
): Promise<{ readonly own: readonly LocaleRead[]; readonly faults: readonly Fault[] }> {
  const folder = `profiles/${profileId}`
  const own: LocaleRead[] = []
  const faults: Fault[] = []
  for (const file of await jsonFilesIn(root, `${folder}/texts`)) {
    const code = path.basename(file, '.json')
    const clipFiles = await namesIn(root, `${folder}/narration/${code}`)
    const texts = await readChecked(root, file, TextFile)
    const narration = clipFiles.includes('manifest.json')
      ? await readChecked(root, `${folder}/narration/${code}/manifest.json`, NarrationFile)
      : null
    own.push({
      code,
      info: null,
      teaching: [],
      texts: texts.ok ? [{ file, value: texts.value }] : [],
      narration: narration?.ok ? narration.value : null,
      clipFiles: new Set(clipFiles),
    })
    for (const read of [texts, narration]) {
      faults.push(...(read && !read.ok ? read.faults : []))
    }
  }
  return { own, faults }
}

async function jsonFilesIn(root: string, folder: string): Promise<string[]> {
  const names = await namesIn(root, folder)
  return names.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`)
}

/** Sorted, so that faults and pictures come in the same order on every machine. */
async function namesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder)).catch(() => [])
  return entries.filter((name) => !name.startsWith('.')).sort()
}

async function foldersIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}
