// What stands large on the posters: these pictures are rendered at the size of print as well.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { mainPictureOfPoster } from '../../src/core/print/poster.ts'
import { listSidecars } from './picture.ts'

const lessons = join(import.meta.dirname, '..', '..', 'assets', 'lessons')

/** The ids of the main pictures of all lessons' posters. */
export async function listPosterPictures(): Promise<ReadonlySet<string>> {
  const described = new Map((await listSidecars()).map((sidecar) => [sidecar.id, sidecar]))
  const names = (await readdir(lessons)).filter((name) => name.endsWith('.json'))
  const read = await Promise.all(names.map((name) => readFile(join(lessons, name), 'utf8')))
  return new Set(
    read.map((text) => mainPictureOfPoster(JSON.parse(text) as Lesson, (id) => described.get(id))),
  )
}
