// The list of scenes, and the hash of everything a picture is made from.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

export type Scene = { id: string; file: string }

export const folder = import.meta.dirname

/** One scene per file: `scenes/pmn2_from_path.py` is the picture `pmn2-from-path`. */
export async function listScenes(): Promise<Scene[]> {
  const names = (await readdir(join(folder, 'scenes'))).filter((name) =>
    /^[a-z]\w*\.py$/.test(name),
  )
  return names.sort().map((name) => ({
    id: name.slice(0, -3).replaceAll('_', '-'),
    file: join(folder, 'scenes', name),
  }))
}

/** SHA-256 over the scene's file and every file of ours that it imports, directly or not. */
export async function hashInputs(scene: Scene): Promise<string> {
  const hash = createHash('sha256')
  for (const [file, text] of [...(await withImports(scene.file))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    hash.update(`${relative(folder, file)}\n${text}\n`)
  }
  return hash.digest('hex')
}

async function withImports(
  file: string,
  found = new Map<string, string>(),
): Promise<Map<string, string>> {
  if (found.has(file)) {
    return found
  }
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) {
    return found
  }
  found.set(file, text)
  for (const [, from, names] of text.matchAll(
    /^\s*(?:from\s+([.\w]+)\s+)?import\s+([\w, ]+|\*|\()/gm,
  )) {
    // `import a.b` and `from .a import b` both name files; what is not a file of ours is skipped.
    const modules = from ? [from] : (names ?? '').split(',').map((name) => name.trim())
    for (const module of modules) {
      const start = module.startsWith('.') ? join(file, '..') : folder
      const path = join(start, ...module.replace(/^\.+/, '').split('.'))
      await withImports(`${path}.py`, found)
      await withImports(join(path, '__init__.py'), found)
      // A package runs its __init__ before any of its modules.
      if (path !== start) {
        await withImports(join(path, '..', '__init__.py'), found)
      }
    }
  }
  return found
}
