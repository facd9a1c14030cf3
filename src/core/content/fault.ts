import * as v from 'valibot'

/** What is wrong, where, and what to do about it; the words are for adults. */
export type Fault = {
  /** Path from the content root, with forward slashes. */
  readonly file: string
  /** The content id or the place inside the file; empty where the file as a whole is meant. */
  readonly id: string
  readonly problem: string
  readonly cure: string
}

/** One fault per schema issue, each with the dotted path to the offending value. */
export function faultsFromIssues(
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
): readonly Fault[] {
  return issues.map((issue) => ({ file, id: v.getDotPath(issue) ?? '', ...wordsFor(issue) }))
}

function wordsFor(issue: v.BaseIssue<unknown>): Pick<Fault, 'problem' | 'cure'> {
  if (issue.expected === 'never') {
    return {
      problem: `${issue.received} is not known here`,
      cure: 'Remove this entry: the format does not know it.',
    }
  }
  if (issue.received === 'undefined') {
    return {
      problem: 'this entry is missing',
      cure: 'Write it; another file of its kind shows how.',
    }
  }
  return { problem: `${received(issue)} does not fit`, cure: `Write ${wanted(issue)}.` }
}

/** What stands there; of a list or an object its kind alone. */
function received({ input, received }: v.BaseIssue<unknown>): string {
  return typeof input === 'object' && input !== null
    ? Array.isArray(input)
      ? 'this list'
      : 'this object'
    : received
}

/** Valibot's words for types, in words for people. */
const types: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in square brackets',
  Object: 'entries in braces',
  null: 'null',
}

/** A rule of ours says itself what it wants; Valibot's own have a requirement. */
function wanted({ kind, type, expected, message, requirement }: v.BaseIssue<unknown>): string {
  if (kind === 'validation') {
    const number = String(requirement)
    const rules: Readonly<Record<string, string>> = {
      min_value: `a number of ${number} or more`,
      max_value: `a number of ${number} or less`,
      integer: 'a whole number',
      min_length: `at least ${number}`,
      max_length: `at most ${number}`,
      non_empty: 'something',
    }
    return message.startsWith('Invalid ') ? (rules[type] ?? expected ?? 'another value') : message
  }
  const choices = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ')
  const named = choices.map((choice) => types[choice] ?? choice)
  return named.length > 3 ? `one of these: ${named.join(', ')}` : named.join(' or ')
}
