import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { preparePrivateData, spellForEspeak } from './espeak.ts'
import { writeForFestival } from './festival.ts'
import type { SpokenSentence } from './normalise.ts'
import type { Voice } from './voices.ts'

/**
 * The sounds that a voice makes of each text, in the international phonetic alphabet, `ˈ` before
 * every stressed vowel. Neither needs to be heard to be checked by somebody who reads it.
 */
export function phonemesOf(
  texts: readonly (readonly SpokenSentence[])[],
  voice: Voice,
  folder: string,
): string[] {
  return voice.engine === 'espeak'
    ? espeakPhonemes(texts, voice, folder)
    : festivalPhonemes(texts, voice, folder)
}

function espeakPhonemes(
  texts: readonly (readonly SpokenSentence[])[],
  voice: Voice,
  folder: string,
): string[] {
  preparePrivateData(folder)
  return texts.map((sentences) => {
    const text = sentences
      .map(({ words, end }) => words.map(({ text }) => spellForEspeak(text)).join(' ') + end)
      .join(' ')
    const options = [`--path=${folder}`, '-v', voice.voice, '-q', '--ipa', text]
    const said = execFileSync('espeak-ng', options, { encoding: 'utf8' })
    // The accent of secondary stress says nothing of use here.
    return said.replace(/ˌ/g, '').trim().replace(/\s+/g, ' ')
  })
}

/** Writes the sounds of a sentence, `'` before those of a stressed syllable, `|` after a word. */
const listSounds = `
(define (sounds text)
  (let ((utterance (eval (list 'Utterance 'Text text))))
    (utt.synth utterance)
    (mapcar
     (lambda (word)
       (mapcar
        (lambda (syllable)
          (mapcar
           (lambda (sound)
             (format output "%s%s "
               (if (string-equal "1" (item.feat syllable "stress")) "'" "")
               (item.name sound)))
           (item.relation.daughters syllable 'SylStructure)))
        (item.relation.daughters word 'SylStructure))
       (format output "| "))
     (utt.relation.items utterance 'Word))))
`

const russianSounds: Readonly<Record<string, string>> = {
  ...{ ii: 'ˈi', yy: 'ˈɨ', uu: 'ˈu', ee: 'ˈe', oo: 'ˈo', aa: 'ˈa' },
  ...{ a: 'ɐ', e: 'ɪ', i: 'ɪ', y: 'ɨ', u: 'ʊ', ae: 'ə', ay: 'ə', ur: 'ʊ' },
  ...{ c: 'ts', ch: 'tɕ', sh: 'ʂ', sch: 'ɕː', zh: 'ʐ', h: 'x', j: 'j', r: 'r', g: 'ɡ' },
  ...{ hh: 'xʲ', gg: 'ɡʲ' },
}

const englishSounds: Readonly<Record<string, string>> = {
  ...{ aa: 'ɑ', ae: 'æ', ah: 'ʌ', ao: 'ɔ', aw: 'aʊ', ax: 'ə', axr: 'ɚ', ay: 'aɪ', eh: 'ɛ' },
  ...{ er: 'ɝ', ey: 'eɪ', ih: 'ɪ', iy: 'i', ow: 'oʊ', oy: 'ɔɪ', uh: 'ʊ', uw: 'u' },
  ...{ ch: 'tʃ', dh: 'ð', hh: 'h', jh: 'dʒ', ng: 'ŋ', sh: 'ʃ', th: 'θ', y: 'j', zh: 'ʒ' },
  ...{ g: 'ɡ', r: 'ɹ' },
}

/** `v z r yy v aa tt i ll` → `vzrˈɨvˈatʲɪlʲ`. Doubled letters are stressed vowels or soft. */
function russianSound(name: string): string {
  const sound = name.replace(/^'/, '')
  return russianSounds[sound] ?? (/^(.)\1$/.test(sound) ? `${sound[0]}ʲ` : sound)
}

function englishSound(name: string): string {
  const sound = name.replace(/^'/, '')
  const written = englishSounds[sound] ?? sound
  return name.startsWith("'") && /^[aeiou]/.test(sound) ? `ˈ${written}` : written
}

function festivalPhonemes(
  texts: readonly (readonly SpokenSentence[])[],
  voice: Voice,
  folder: string,
): string[] {
  const file = join(folder, 'sounds.txt')
  const calls = texts.map((sentences) => {
    const said = sentences.map((sentence) => `(sounds "${writeForFestival(sentence)}")`)
    return `(unwind-protect (begin ${said.join(' ')}) nil) (format output "\\n")`
  })
  const script = join(folder, 'sounds.scm')
  const start = [`(voice_${voice.voice})`, `(define output (fopen "${file}" "w"))`, listSounds]
  writeFileSync(script, [...start, ...calls, '(fclose output)'].join('\n'))
  execFileSync('festival', ['-b', script], { stdio: ['ignore', 'ignore', 'pipe'] })

  const toIpa = voice.voice.includes('_ru_') ? russianSound : englishSound
  const lines = readFileSync(file, 'utf8').split('\n')
  return texts.map((_, index) =>
    (lines[index] ?? '')
      .split('|')
      .map((word) => word.trim().split(' ').map(toIpa).join(''))
      .filter(Boolean)
      .join(' '),
  )
}
