/**
 * General sentences in whose place a profile may put its own, in `profiles/<org>/texts/<locale>.json`:
 * the names of people and places that children know. What keeps a child safe is never among them.
 */
const replaceable = ['ui.report.who', 'ui.report.no-number']

/** What the profile's sentence is called: `own.report.who` in place of `ui.report.who`. */
export function ownIdOf(id: string): string {
  return id.replace(/^ui\./, 'own.')
}

export const ownIds: ReadonlySet<string> = new Set(replaceable.map(ownIdOf))
