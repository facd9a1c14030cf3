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
  // A rule on a value of the right type says itself what it wants; a wrong type has `expected`.
  return issue.kind === 'validation'
    ? { problem: `${issue.received} does not fit`, cure: `Write ${issue.message}.` }
    : {
        problem: issue.message,
        cure: `Write ${issue.expected ?? 'what the schema asks for'} here.`,
      }
}
