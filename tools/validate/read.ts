import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { readContentFiles, readOwnTexts, readProfile } from '../../electron/host/content-files.ts'
import type { ContentRead } from '../../src/core/content/check-input.ts'
import type { Fault } from '../../src/core/content/fault.ts'

/** Read a content root as the host does, with the sizes of the images. */
export async function readContent(
  root: string,
  profileId: string,
): Promise<{ readonly content: ContentRead; readonly faults: readonly Fault[] }> {
  const { profile, faults: profileFaults } = await readProfile(root, profileId)
  const files = await readContentFiles(root)
  const { own, faults: ownFaults } = await readOwnTexts(root, profileId)
  const faults = [...profileFaults, ...files.faults, ...ownFaults]
  return {
    content: {
      ...files,
      own,
      profile: { file: `profiles/${profileId}/profile.json`, value: profile },
      pictureFiles: await imageSizes(path.join(root, 'assets/pictures')),
      unread: new Set(faults.map(({ file }) => file)),
    },
    faults,
  }
}

async function imageSizes(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(folder).catch(() => [])
  const images = names.filter((name) => /\.(webp|avif|svg|png|jpe?g)$/.test(name)).sort()
  return new Map(
    await Promise.all(
      images.map(async (name) => [name, (await stat(path.join(folder, name))).size] as const),
    ),
  )
}
