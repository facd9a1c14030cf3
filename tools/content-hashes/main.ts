import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  contentHashesFile,
  hashContent,
  type ContentHashes,
} from '../../electron/host/content-hashes.ts'

/** Part of every build: what the field check of a machine compares its content with. */
const root = path.resolve(import.meta.dirname, '../..')
const hashes: ContentHashes = {
  format: 1,
  day: new Date().toLocaleDateString('sv'),
  files: await hashContent(root),
}
const file = path.join(root, contentHashesFile)
await mkdir(path.dirname(file), { recursive: true })
await writeFile(file, JSON.stringify(hashes))
