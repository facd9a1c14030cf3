import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Import = { readonly from: string; readonly to: string }

const root = path.resolve(import.meta.dirname, '../..')

/** All source files below the given folders, as paths from the root with forward slashes. */
export function sourcesOf(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file.split(path.sep).join('/')),
      ),
    )
    .filter((file) => /\.(ts|cts|mts|mjs|svelte)$/.test(file) && !file.endsWith('.d.mts'))
    .filter((file) => !/\.test\.ts$/.test(file))
    .sort()
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** What a file imports: paths from the root for our own files, package names for the rest. */
export function importsOf(file: string): readonly Import[] {
  return ts.preProcessFile(scriptOf(file), true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), fileName))
      : fileName,
  }))
}

/** The first cycle among the files, as a chain of paths; null where there is none. */
export function cycleIn(files: readonly string[]): readonly string[] | null {
  const graph = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]))
  const finished = new Set<string>()
  const visit = (file: string, chain: readonly string[]): readonly string[] | null => {
    if (chain.includes(file)) {
      return [...chain.slice(chain.indexOf(file)), file]
    }
    if (finished.has(file)) {
      return null
    }
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...chain, file])
      if (cycle) {
        return cycle
      }
    }
    finished.add(file)
    return null
  }
  for (const file of files) {
    const cycle = visit(file, [])
    if (cycle) {
      return cycle
    }
  }
  return null
}

function scriptOf(file: string): string {
  const text = read(file)
  return file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body).join('\n')
    : text
}
