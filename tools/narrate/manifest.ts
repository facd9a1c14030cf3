import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Clip, NarrationFile } from '../../src/core/content/narration.ts'

export type Clips = NarrationFile['clips']

function sixteenHexDigits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Marks the displayed text that a clip belongs to. */
export function hashOfText(text: string): string {
  return sixteenHexDigits(text.normalize('NFC'))
}

/** Marks everything that a draft clip was made from; another key means: make it again. */
export function keyOfClip(text: string, spoken: string, settings: string): string {
  return sixteenHexDigits(JSON.stringify([text.normalize('NFC'), spoken, settings]))
}

export function readManifest(file: string): Clips {
  if (!existsSync(file)) {
    return {}
  }
  const { format, clips } = JSON.parse(readFileSync(file, 'utf8')) as NarrationFile
  if (format !== 1) {
    throw new Error(`${file}: unknown format ${String(format)}`)
  }
  return clips
}

/** Sorted, one clip a line, so that a difference shows the clips that changed and no other. */
export function formatManifest(locale: string, clips: Clips): string {
  const lines = Object.keys(clips)
    .sort()
    .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(clips[id])}`)
  const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}'
  return `{\n  "format": 1,\n  "locale": ${JSON.stringify(locale)},\n  "clips": ${body}\n}\n`
}

export function writeManifest(file: string, locale: string, clips: Clips): void {
  writeFileSync(`${file}.part`, formatManifest(locale, clips))
  renameSync(`${file}.part`, file)
}

/** What a text needs: its hash, and the key of its draft clip. */
export type Wanted = { readonly hash: string; readonly key: string }

export type State = 'fresh' | 'missing' | 'stale' | 'stale-recording'

/** How a clip stands to its text. A recording by a person is stale only if the text changed. */
export function stateOf(clip: Clip | undefined, wanted: Wanted, fileExists: boolean): State {
  if (clip?.kind === 'human') {
    if (!fileExists) {
      return 'missing'
    }
    return clip.hash === wanted.hash ? 'fresh' : 'stale-recording'
  }
  if (!clip || !fileExists) {
    return 'missing'
  }
  return clip.hash === wanted.hash && clip.key === wanted.key ? 'fresh' : 'stale'
}
