import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'

/** What was built, by path: so that a stick or a disk that lost bits is found before a child is. */
export const ContentHashes = v.strictObject({
  format: v.literal(1),
  day: v.string(),
  files: v.record(v.string(), v.string()),
})
export type ContentHashes = v.InferOutput<typeof ContentHashes>

/** Beside the built program. */
export const contentHashesFile = 'dist/content-hashes.json'

/** The profile too: in it stand the numbers that children call, and an organisation's own voices. */
const folders = ['assets', 'locales', 'profiles'] as const

export async function hashContent(contentRoot: string): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {}
  for (const folder of folders) {
    const entries = await readdir(path.join(contentRoot, folder), {
      ...{ recursive: true, withFileTypes: true },
    }).catch(() => [])
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = path.join(entry.parentPath, entry.name)
      const name = path.relative(contentRoot, file).split(path.sep).join('/')
      hashes[name] = await hashFile(file).catch(() => 'unread')
    }
  }
  return hashes
}

export function compareContent(
  built: ContentHashes,
  found: Readonly<Record<string, string>>,
): { readonly files: number; readonly changed: string[]; readonly missing: string[] } {
  const names = Object.keys(built.files)
  return {
    files: names.length,
    missing: names.filter((name) => found[name] === undefined),
    changed: names.filter((name) => found[name] !== undefined && found[name] !== built.files[name]),
  }
}

async function hashFile(file: string): Promise<string> {
  // None is large, and a stream for each would take several times as long.
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
