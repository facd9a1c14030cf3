import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** One hash over the files and folders named, with everything below them but tests. */
export function hashOf(root, names) {
  const hash = createHash('sha256')
  for (const name of names) {
    for (const file of filesBelow(path.join(root, name))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

function filesBelow(file) {
  if (!existsSync(file)) {
    return []
  }
  if (statSync(file).isDirectory()) {
    return readdirSync(file)
      .sort()
      .flatMap((name) => filesBelow(path.join(file, name)))
  }
  return file.endsWith('.test.ts') ? [] : [file]
}

export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

export function writeStamp(file, text) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
