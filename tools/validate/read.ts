import { existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type * as v from 'valibot'
import { readContentFiles, readOwnTexts, readProfile } from '../../electron/host/content-files.ts'
import { readChecked } from '../../electron/host/read-json.ts'
import type { ContentRead, FromFile, ImageFile } from '../../src/core/content/check-input.ts'
import type { Fault } from '../../src/core/content/fault.ts'
import { ReviewFile } from '../../src/core/content/review.ts'
import { StyleFile } from '../../src/core/content/style.ts'
import { readWords } from './dictionaries.ts'

/** Read a content root as the host does, with the sizes and hashes of the images. */
export async function readContent(
  root: string,
  profileId: string,
): Promise<{ readonly content: ContentRead; readonly faults: readonly Fault[] }> {
  const { profile, faults: profileFaults } = await readProfile(root, profileId)
  const files = await readContentFiles(root)
  const { own, faults: ownFaults } = await readOwnTexts(root, profileId)
  const codes = files.locales.map(({ code }) => code)
  const styles = await readBeside(root, codes, 'style.json', StyleFile)
  const reviews = await readBeside(root, codes, 'review.json', ReviewFile)
  const faults = [
    ...profileFaults,
    ...files.faults,
    ...ownFaults,
    ...styles.faults,
    ...reviews.faults,
  ]
  return {
    content: {
      ...files,
      own,
      styles: styles.read,
      reviews: reviews.read,
      words: await readWords(root, codes),
      profile: { file: `profiles/${profileId}/profile.json`, value: profile },
      profileFiles: new Set(await readdir(path.join(root, 'profiles', profileId))),
      pictureFiles: await readImages(path.join(root, 'assets/pictures')),
      unread: new Set(faults.map(({ file }) => file)),
    },
    faults,
  }
}

/** What only the checks need and the program does not: a file of each language, if there is one. */
async function readBeside<Schema extends v.GenericSchema>(
  root: string,
  codes: readonly string[],
  name: string,
  schema: Schema,
) {
  const read = new Map<string, FromFile<v.InferOutput<Schema>>>()
  const faults: Fault[] = []
  for (const code of codes) {
    const file = `locales/${code}/${name}`
    if (existsSync(path.join(root, file))) {
      const beside = await readChecked(root, file, schema)
      if (beside.ok) {
        read.set(code, { file, value: beside.value })
      } else {
        faults.push(...beside.faults)
      }
    }
  }
  return { read, faults }
}

async function readImages(folder: string): Promise<ReadonlyMap<string, ImageFile>> {
  const names = await readdir(folder).catch(() => [])
  const images = names.filter((name) => /\.(webp|avif|svg|png|jpe?g)$/.test(name)).sort()
  return new Map(
    await Promise.all(
      images.map(async (name) => {
        const bytes = await readFile(path.join(folder, name))
        return [name, { bytes: bytes.length, hash: sha256(bytes) }] as const
      }),
    ),
  )
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
