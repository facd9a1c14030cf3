import * as v from 'valibot'
import type { Fault } from '../../src/core/content/fault.ts'
import { faultsFromIssues } from '../../src/core/content/fault.ts'
import { checkProfile } from '../../src/core/content/check-profile.ts'
import { Profile } from '../../src/core/content/profile.ts'

/** What a person says of their organisation; the rest has good values already. */
export type Answers = {
  readonly id: string
  readonly organisation: string
  /** What the organisation is called in a language, where it is another name. */
  readonly names: Readonly<Record<string, string>>
  readonly languages: readonly string[]
  readonly defaultLanguage: string
  /** Telephone numbers, digits alone. */
  readonly numbers: readonly string[]
  readonly confirmedBy: string | null
  readonly confirmedOn: string | null
  readonly ink: string | null
  readonly sun: string | null
}

/** A whole profile, as it is written to the disk. */
export function profileFrom(answers: Answers): Readonly<Record<string, unknown>> {
  const { id, organisation, names, languages, defaultLanguage, numbers, ink, sun } = answers
  const confirmed = answers.confirmedBy !== null && answers.confirmedOn !== null
  return {
    $schema: '../../schemas/profile.schema.json',
    format: 1,
    id,
    organisation,
    ...(Object.keys(names).length > 0
      ? {
          names: Object.fromEntries(
            Object.entries(names).map(([code, name]) => [code, { organisation: name }]),
          ),
        }
      : {}),
    languages,
    defaultLanguage,
    lessons: 'all',
    reportNumbers: numbers.map((digits) => ({
      digits,
      confirmedBy: confirmed ? answers.confirmedBy : null,
      confirmedOn: confirmed ? answers.confirmedOn : null,
    })),
    minefieldRule: 'stand-still',
    approval: null,
    idle: { warnAfterSeconds: 60, resetAfterSeconds: 20 },
    volume: { start: 0.7, ceiling: 1 },
    attractSound: false,
    scanning: 'off',
    collect: false,
    ...(ink || sun ? { colours: { ...(ink && { ink }), ...(sun && { sun }) } } : {}),
  }
}

/** What is wrong with the answers, each fault with its cure. */
export function faultsIn(answers: Answers, known: readonly string[]): readonly Fault[] {
  const file = `profiles/${answers.id}/profile.json`
  const unknown = answers.languages.filter((code) => !known.includes(code))
  const parsed = v.safeParse(Profile, profileFrom(answers))
  return [
    ...unknown.map((code) => ({
      file,
      id: 'languages',
      problem: `there is no language "${code}"`,
      cure: `Choose of these: ${known.join(', ')}.`,
    })),
    ...(parsed.success
      ? checkProfile({ file, value: parsed.output }, new Set())
      : faultsFromIssues(file, parsed.issues)),
  ]
}
