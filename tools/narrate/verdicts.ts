import * as v from 'valibot'
import { parseLexicon } from './lexicon.ts'

const Word = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\t\r\n]+$/, 'one line, no tab'))

/** What a native listener sends back from the report page. */
export const Verdicts = v.strictObject({
  format: v.literal(1),
  locale: v.string(),
  verdicts: v.record(
    v.string(),
    v.strictObject({
      verdict: v.picklist(['', 'good', 'understandable', 'wrong']),
      note: v.string(),
      /** Hash of the text that was heard. */
      hash: v.string(),
    }),
  ),
  /** Corrections by the id of the text in which they were found. */
  lexicon: v.record(v.string(), v.strictObject({ written: Word, spoken: Word })),
})
export type Verdicts = v.InferOutput<typeof Verdicts>

/** Enters corrections into `speech.tsv`: a word that stands there gets its new form, others a line. */
export function correctLexicon(source: string, locale: string, { lexicon }: Verdicts): string {
  const lower = (word: string) => word.normalize('NFC').toLocaleLowerCase(locale)
  const lines = source.replace(/\n$/, '').split('\n')
  for (const { written, spoken } of Object.values(lexicon)) {
    const found = lines.findIndex((line) => {
      const [kind, known = ''] = line.split('\t')
      return kind === 'word' && lower(known.trim()) === lower(written)
    })
    const line = ['word', written, spoken, 'a native listener'].join('\t')
    if (found === -1) {
      lines.push(line)
    } else {
      lines[found] = line
    }
  }
  const corrected = `${lines.join('\n')}\n`
  parseLexicon(corrected, locale, 'speech.tsv')
  return corrected
}

/** What the listener found wanting, and whether the text is still the one that was heard. */
export function complaintsOf(
  { verdicts }: Verdicts,
  hashes: ReadonlyMap<string, string>,
): readonly string[] {
  return Object.entries(verdicts)
    .filter(([, { verdict, note }]) => verdict !== 'good' && (verdict !== '' || note !== ''))
    .map(([id, { verdict, note, hash }]) => {
      const changed = hashes.get(id) === hash ? '' : ' (the text was changed since)'
      return [`${id}: ${verdict || 'note'}${changed}`, note].filter(Boolean).join(': ')
    })
}
