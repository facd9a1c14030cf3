import { narrationFile, textFile, type ContentRead } from './check-input.ts'
import { isSpoken, textsByLanguage, type LocaleTexts } from './check-texts.ts'
import type { Fault } from './fault.ts'
import type { Clip } from './narration.ts'
import { textIdsOf } from './references.ts'
import { wordsOf } from '../words.ts'

/** The hash of a displayed text that its clip carries. */
export type HashText = (text: string) => string

/** How one spoken text stands in one language. */
export type ClipState = 'human' | 'draft' | 'missing' | 'stale'

/** Every spoken text of every language of the profile with the state of its clip. */
export type VoiceStates = ReadonlyMap<string, ReadonlyMap<string, ClipState>>

export function voiceStates(content: ContentRead, hash: HashText): VoiceStates {
  return new Map(
    textsByLanguage(content).map((language) => {
      const clips = clipsOf(content, language.code)
      const spoken = [...language.texts].filter(([key]) => isSpoken(language, key))
      return [
        language.code,
        new Map(spoken.map(([key, text]) => [key, stateOf(text, clips?.[key], hash)])),
      ]
    }),
  )
}

/** Every spoken text has a clip of just these words, and no clip speaks what nobody shows. */
export function checkNarration(content: ContentRead, states: VoiceStates): readonly Fault[] {
  const pending = new Set(content.lessons.flatMap(({ value }) => value.pending?.clips ?? []))
  return [
    ...textsByLanguage(content).flatMap((language) => [
      ...checkMissing(content, language, states.get(language.code)!, pending),
      ...checkClips(content, language, states.get(language.code)!),
    ]),
    ...checkPending(content, states),
  ]
}

function checkMissing(
  content: ContentRead,
  { code }: LocaleTexts,
  states: ReadonlyMap<string, ClipState>,
  pending: ReadonlySet<string>,
): readonly Fault[] {
  const file = narrationFile(code)
  const missing = [...states]
    .filter(([key, state]) => state === 'missing' && !pending.has(key))
    .map(([key]) => key)
  if (missing.length === 0 || content.unread.has(file)) {
    return []
  }
  const cure = `Make it: npm run narrate -- --only ${code}`
  return clipsOf(content, code) === null
    ? [{ file, id: '', problem: `the file is missing, and with it ${missing.length} clips`, cure }]
    : missing.map((id) => ({ file, id, problem: 'nothing speaks this text', cure }))
}

function checkClips(
  content: ContentRead,
  { code, texts }: LocaleTexts,
  states: ReadonlyMap<string, ClipState>,
): readonly Fault[] {
  const file = narrationFile(code)
  const clips = clipsOf(content, code)
  const onDisk = content.locales.find((locale) => locale.code === code)?.clipFiles ?? new Set()
  if (!clips) {
    return []
  }
  const narrate = `Make it again: npm run narrate -- --only ${code}`
  const faults: Fault[] = []
  for (const [id, clip] of Object.entries(clips)) {
    const fault = (problem: string, cure: string) => void faults.push({ file, id, problem, cure })
    const text = texts.get(id)
    const state = states.get(id)
    if (text === undefined || state === undefined) {
      if (!content.unread.has(textFile(code, id))) {
        fault('a clip of a text that is not spoken', `Remove it: npm run narrate -- --only ${code}`)
      }
    } else if (state === 'stale') {
      fault(
        'the clip speaks an older text',
        clip.kind === 'human' ? 'Record it again with the text of today.' : narrate,
      )
    } else if (clip.words.length !== wordsOf(text).length) {
      fault(
        `times for ${clip.words.length} words, but the text has ${wordsOf(text).length}`,
        narrate,
      )
    }
    if (!onDisk.has(`${id}.webm`)) {
      fault(`the sound file ${id}.webm is not there`, narrate)
    }
  }
  for (const name of onDisk) {
    const id = name.replace(/\.webm$/, '')
    if (name.endsWith('.webm') && !clips[id]) {
      faults.push({
        file: `assets/narration/${code}/${name}`,
        id,
        problem: 'the manifest does not name this sound file',
        cure: `Remove it, or make it anew: npm run narrate -- --only ${code}`,
      })
    }
  }
  return faults
}

/** Only what the lesson says and some language still lacks is pending. */
function checkPending({ lessons }: ContentRead, states: VoiceStates): readonly Fault[] {
  return lessons.flatMap(({ file, value: lesson }) => {
    const said = textIdsOf(lesson)
    return (lesson.pending?.clips ?? []).flatMap((id) => {
      const complete = [...states.values()].every((language) => isThere(language.get(id)))
      return said.has(id) && !complete
        ? []
        : [
            {
              file,
              id,
              problem: said.has(id)
                ? `the clip "${id}" is there in every language and no longer pending`
                : `the clip "${id}" is pending, but the lesson does not say it`,
              cure: 'Remove it from "pending.clips".',
            },
          ]
    })
  })
}

function isThere(state: ClipState | undefined): boolean {
  return state === 'human' || state === 'draft'
}

function stateOf(text: string, clip: Clip | undefined, hash: HashText): ClipState {
  if (!clip) {
    return 'missing'
  }
  return clip.hash === hash(text) ? clip.kind : 'stale'
}

function clipsOf({ locales }: ContentRead, code: string): Readonly<Record<string, Clip>> | null {
  return locales.find((locale) => locale.code === code)?.narration?.clips ?? null
}
