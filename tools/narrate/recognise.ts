import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { convertForRecogniser, inTemporaryFolder } from './encode.ts'
import type { SpokenSentence } from './normalise.ts'

const run = promisify(execFile)

const model = '/usr/share/pocketsphinx/model/en-us'

/** How well the English voice was understood when its settings were chosen. */
export type Baseline = {
  /** Share of wrong words over the core messages that was measured, and the most that is let pass. */
  readonly measured: number
  readonly limit: number
  /** What the rejected voice reached on the same sentences: it has to fail. */
  readonly rejected: { readonly voice: string; readonly measured: number }
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'recognition.json'), 'utf8')) as Baseline
}

/** What a speech recogniser for English understands of each file, as words. */
export async function recognise(files: readonly string[]): Promise<(readonly string[])[]> {
  return inTemporaryFolder(async (folder) => {
    const names = files.map((file, index) => `${index}-${basename(file)}`)
    await convertForRecogniser(
      files,
      names.map((name) => join(folder, `${name}.wav`)),
    )
    const [control, understood] = [join(folder, 'control'), join(folder, 'understood')]
    writeFileSync(control, `${names.join('\n')}\n`)
    await run('pocketsphinx_batch', [
      ...['-hmm', `${model}/en-us`, '-lm', `${model}/en-us.lm.bin`],
      ...['-dict', `${model}/cmudict-en-us.dict`, '-adcin', 'yes', '-adchdr', '44'],
      ...['-cepdir', folder, '-cepext', '.wav', '-ctl', control, '-hyp', understood],
      ...['-logfn', '/dev/null'],
    ])
    // One line a file: the words, then the name and a score in brackets.
    const lines = readFileSync(understood, 'utf8').split('\n')
    return names.map(
      (_, index) => (lines[index] ?? '').replace(/\([^()]*\)$/, '').match(/\S+/g) ?? [],
    )
  })
}

/** The words as a recogniser would write them. */
export function wordsToRecognise(sentences: readonly SpokenSentence[]): readonly string[] {
  return sentences.flatMap(({ words }) => words.map(({ text }) => text.toLowerCase()))
}

/** Words that must be changed, left out or added to get from one to the other. */
export function wrongWords(said: readonly string[], heard: readonly string[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, index) => index)
  for (const [index, word] of said.entries()) {
    const above = row
    row = [index + 1]
    for (const [column, other] of heard.entries()) {
      const changed = above[column]! + (word === other ? 0 : 1)
      row.push(Math.min(changed, above[column + 1]! + 1, row[column]! + 1))
    }
  }
  return row[heard.length]!
}

/** The share of wrong words in all that was said. */
export function errorRate(
  said: readonly (readonly string[])[],
  heard: readonly (readonly string[])[],
): number {
  const wrong = said.reduce((sum, words, index) => sum + wrongWords(words, heard[index] ?? []), 0)
  return wrong / said.reduce((sum, words) => sum + words.length, 0)
}
