import { createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Already compressed: to do it again costs time and saves nothing. */
const packed = /\.(webm|webp|avif|png|woff2)$/

/** A folder as one file that every system opens, below the folder's name. */
export async function zipFolder(folder: string, name: string, file: string): Promise<void> {
  const zip = new ZipFile()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  for (const each of files) {
    const inside = path.relative(folder, each).split(path.sep).join('/')
    zip.addFile(each, `${name}/${inside}`, { compress: !packed.test(each) })
  }
  zip.end()
  await pipeline(zip.outputStream as NodeJS.ReadableStream, createWriteStream(file))
}
