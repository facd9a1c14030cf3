import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isSpoken } from '../../src/core/content/check-texts.ts'
import type { TextFile } from '../../src/core/content/texts.ts'
import type { Expected } from './checks.ts'
import { emptyLexicon, parseLexicon } from './lexicon.ts'
import { hashOfText, keyOfClip, readManifest, stateOf } from './manifest.ts'
import type { Clips, State, Wanted } from './manifest.ts'
import {
  countSyllables,
  normalise,
  spokenForm,
  Unspeakable,
  type SpokenSentence,
} from './normalise.ts'
import { voiceSettings, type Voice } from './voices.ts'

/** A text that is to be heard, and how its clip stands to it. */
export type PlannedClip = {
  readonly id: string
  readonly text: string
  readonly sentences: readonly SpokenSentence[]
  readonly spoken: string
  readonly wanted: Wanted
  readonly expected: Expected
  readonly state: State
}

export type Plan = {
  readonly locale: string
  readonly voice: Voice
  /** Where the clips and the manifest lie. */
  readonly folder: string
  readonly manifestFile: string
  readonly clips: Clips
  readonly planned: readonly PlannedClip[]
  /** Clips and files without a text. */
  readonly orphans: readonly string[]
  /** What all clips take up. */
  readonly bytes: number
  /** Texts that cannot be spoken, with file and id. */
  readonly problems: readonly string[]
}

type Text = { readonly id: string; readonly text: string; readonly file: string }

/** The files with all that is heard in a language, or with what one profile says itself. */
function filesOf(root: string, locale: string, profile: string | undefined): string[] {
  if (profile !== undefined) {
    return [join('profiles', profile, 'texts', `${locale}.json`)]
  }
  const lessons = join('locales', locale, 'lessons')
  return [
    join('locales', locale, 'messages.json'),
    join('locales', locale, 'ui.json'),
    join('locales', locale, 'admin.json'),
    ...(existsSync(join(root, lessons)) ? readdirSync(join(root, lessons)).sort() : [])
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(lessons, name)),
  ]
}

function readTexts(root: string, files: readonly string[]): Text[] {
  return files
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => {
      const { texts, silent = [] } = JSON.parse(readFileSync(join(root, file), 'utf8')) as TextFile
      const unspoken = { silent: new Set(silent) }
      return Object.entries(texts)
        .filter(([id]) => isSpoken(unspoken, id))
        .map(([id, text]) => ({ id, text, file }))
    })
}

/** The languages that are to be spoken; a profile has words of its own in few of them or in none. */
export function localesOf(root: string, profile?: string): string[] {
  return readdirSync(join(root, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((locale) => filesOf(root, locale, profile).some((file) => existsSync(join(root, file))))
    .sort()
}

/** Compares the texts of a language with its clips. Needs neither the voices nor ffmpeg. */
export function makePlan(root: string, locale: string, voice: Voice, profile?: string): Plan {
  const folder =
    profile === undefined
      ? join(root, 'assets', 'narration', locale)
      : join(root, 'profiles', profile, 'narration', locale)
  const manifestFile = join(folder, 'manifest.json')
  const clips = readManifest(manifestFile)
  const lexiconFile = join('locales', locale, 'speech.tsv')
  const lexicon = existsSync(join(root, lexiconFile))
    ? parseLexicon(readFileSync(join(root, lexiconFile), 'utf8'), locale, lexiconFile)
    : emptyLexicon
  const settings = voiceSettings(locale, voice)

  const planned: PlannedClip[] = []
  const problems: string[] = []
  const texts = readTexts(root, filesOf(root, locale, profile))
  for (const { id, text, file } of texts) {
    try {
      if (id.includes('_')) {
        throw new Unspeakable('a text that counts cannot be a clip')
      }
      const sentences = normalise(text, locale, lexicon)
      const spoken = spokenForm(sentences)
      const wanted = { hash: hashOfText(text), key: keyOfClip(text, spoken, settings) }
      const expected = {
        words: text.trim().split(/\s+/).length,
        syllables: countSyllables(sentences, locale),
        sentences: sentences.length,
      }
      const state = stateOf(clips[id], wanted, existsSync(join(folder, `${id}.webm`)))
      planned.push({ id, text, sentences, spoken, wanted, expected, state })
    } catch (error) {
      if (!(error instanceof Unspeakable)) {
        throw error
      }
      problems.push(`${file}: ${id}: ${error.message}`)
    }
  }

  const spokenIds = new Set(texts.map(({ id }) => id))
  const files = (existsSync(folder) ? readdirSync(folder) : []).filter((name) =>
    name.endsWith('.webm'),
  )
  const found = [...Object.keys(clips), ...files.map((name) => basename(name, '.webm'))]
  const orphans = [...new Set(found)].filter((id) => !spokenIds.has(id)).sort()
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  return { locale, voice, folder, manifestFile, clips, planned, orphans, bytes, problems }
}
