import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SpokenSentence } from './normalise.ts'
import { trim, type Sound, type Span } from './sound.ts'
import type { Voice } from './voices.ts'

const run = promisify(execFile)

const russianDictionary =
  '/usr/share/festival/voices/russian/msu_ru_nsh_clunits/dict/msu_ru_nsh_dict.scm'

/** Speaks one sentence into `wave` and writes when each word starts and ends into `times`. */
const speak = `
(define (narrate text wave times)
  (let ((utterance (eval (list 'Utterance 'Text text)))
        (file (fopen times "w")))
    (utt.synth utterance)
    (utt.save.wave utterance wave 'riff)
    (mapcar
     (lambda (token)
       (if (item.daughter1 token)
           (format file "%f %f\\n"
             (item.feat (item.daughter1 token)
               "R:SylStructure.daughter1.daughter1.segment_start")
             (item.feat (item.daughtern token)
               "R:SylStructure.daughtern.daughtern.segment_end"))))
     (utt.relation.items utterance 'Token))
    (fclose file)))
`

/** A sentence as festival reads it. */
export function writeForFestival({ words, end }: SpokenSentence): string {
  const said = words.map(({ text, pause }, index) =>
    pause && index < words.length - 1 ? `${text},` : text,
  )
  return said.join(' ') + end
}

function readWave(file: string): { rate: number; samples: Int16Array } {
  const bytes = readFileSync(file)
  const data = bytes.indexOf('data', 12, 'latin1')
  if (data === -1) {
    throw new Error(`${file} is no sound`)
  }
  const body = new Uint8Array(bytes.subarray(data + 8))
  return {
    rate: bytes.readUInt32LE(24),
    samples: new Int16Array(body.buffer, 0, Math.floor(body.length / 2)),
  }
}

/** Festival forgets the end of a last word, and may let a word start before the one before ends. */
function repairTimes(rows: readonly Span[], length: number): Span[] {
  return rows.map(([start, end], index) => {
    const next = rows[index + 1]?.[0] ?? length
    return [start, end > start ? Math.min(end, next) : next]
  })
}

/**
 * Speaks all sentences in one run of festival. A sentence it cannot say comes back as an Error in
 * its place, so that the others are kept.
 */
export async function speakWithFestival(
  sentences: readonly SpokenSentence[],
  voice: Voice,
  folder: string,
  batch: number,
): Promise<(Sound | Error)[]> {
  const path = (index: number, ending: string) => join(folder, `${batch}-${index}.${ending}`)
  const lines = [`(voice_${voice.voice})`]
  if (voice.voice.endsWith('hts')) {
    lines.push(
      `(set! hts_engine_params (append hts_engine_params (list (list "-r" ${voice.rate}))))`,
    )
  }
  lines.push(speak)
  for (const [index, sentence] of sentences.entries()) {
    const call = `(narrate "${writeForFestival(sentence)}" "${path(index, 'wav')}" "${path(index, 'times')}")`
    lines.push(`(unwind-protect ${call} nil)`)
  }
  const script = join(folder, `${batch}.scm`)
  writeFileSync(script, lines.join('\n'))
  await run('festival', ['-b', script])

  return sentences.map((sentence, index) => {
    const [wave, times] = [path(index, 'wav'), path(index, 'times')]
    if (!existsSync(wave)) {
      return new Error(`festival cannot say "${writeForFestival(sentence)}"`)
    }
    const rows = readFileSync(times, 'utf8')
      .trim()
      .split('\n')
      .map((line): Span => {
        const [start = 0, end = 0] = line.split(' ').map(Number)
        return [start, end]
      })
    if (rows.length !== sentence.words.length) {
      return new Error(
        `festival splits the words of "${writeForFestival(sentence)}" in another way`,
      )
    }
    const { rate, samples } = readWave(wave)
    rmSync(wave)
    rmSync(times)
    return trim({ rate, samples, words: repairTimes(rows, samples.length / rate) })
  })
}

/**
 * Russian words whose stress festival only guesses: more than one syllable, no ё, no `+` of our
 * own, and not in its dictionary. They belong in `speech.tsv`.
 */
export function wordsWithGuessedStress(sentences: readonly SpokenSentence[]): string[] {
  const dictionary = readFileSync(russianDictionary, 'utf8')
  const known = new Set([...dictionary.matchAll(/^\("([^"]+)"/gm)].map(([, word]) => word))
  const guessed = sentences
    .flatMap(({ words }) => words.map(({ text }) => text))
    .filter((word) => !/[+ё]/.test(word) && (word.match(/[аеиоуыэюя]/g)?.length ?? 0) > 1)
    .filter((word) => !known.has(word))
  return [...new Set(guessed)].sort()
}
