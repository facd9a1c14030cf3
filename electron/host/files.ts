import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** A folder whose files may be asked for under an address prefix. */
export type Area = { readonly prefix: string; readonly folder: string }

export type FoundFile = {
  readonly path: string
  readonly type: string
  readonly size: number
  /** Changes with the content, so that an unchanged file is not sent twice. */
  readonly tag: string
}

/** Only what is listed here is ever served. */
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Sign-language clips are films; all other .webm files are voices. */
const signLanguagePrefix = '/pack/sign-language/'

/** The areas of one installation, the renderer's own files last. */
export function areasOf(
  contentRoot: string,
  rendererFolder: string,
  profileId = 'demo',
): readonly Area[] {
  return [
    { prefix: '/pack/pictures/', folder: path.join(contentRoot, 'assets/pictures') },
    { prefix: '/pack/narration/', folder: path.join(contentRoot, 'assets/narration') },
    // What a profile says in its own words.
    { prefix: '/pack/own/', folder: path.join(contentRoot, 'profiles', profileId, 'narration') },
    { prefix: '/pack/brand/', folder: path.join(contentRoot, 'profiles', profileId) },
    { prefix: signLanguagePrefix, folder: path.join(contentRoot, 'assets/sign-language') },
    { prefix: '/', folder: rendererFolder },
  ]
}

/**
 * The segments of an address path below its prefix, decoded once; null for everything that could
 * lead elsewhere or means something special to an operating system.
 */
export function safeSegments(encoded: string): readonly string[] | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(encoded)
  } catch {
    return null
  }
  const segments = decoded.split('/')
  return segments.every(isPlainName) ? segments : null
}

const plainName = /^[\p{L}\p{N}_@-][\p{L}\p{N}_@.-]*$/u
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

function isPlainName(segment: string): boolean {
  return plainName.test(segment) && !segment.endsWith('.') && !windowsDevice.test(segment)
}

/** Find the file behind an address path, or null; links that leave the area lead nowhere. */
export async function findFile(
  areas: readonly Area[],
  addressPath: string,
): Promise<FoundFile | null> {
  const requested = addressPath === '/' ? '/index.html' : addressPath
  const area = areas.find(({ prefix }) => requested.startsWith(prefix))
  const segments = area && safeSegments(requested.slice(area.prefix.length))
  const extension = path.extname(requested).toLowerCase()
  const type = types[extension]
  if (!segments || !type) {
    return null
  }
  try {
    const root = await realpath(area.folder)
    const file = await realpath(path.join(root, ...segments))
    if (!file.startsWith(root + path.sep)) {
      return null
    }
    const found = await stat(file)
    return found.isFile()
      ? {
          path: file,
          type:
            area.prefix === signLanguagePrefix ? type.replace('audio/webm', 'video/webm') : type,
          size: found.size,
          tag: `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`,
        }
      : null
  } catch {
    return null
  }
}
