import type { ContentRead } from './check-input.ts'
import type { HashText } from './check-narration.ts'
import type { Fault } from './fault.ts'
import { ownIds } from './own-texts.ts'

/** A profile's own sentences: only where one may stand, and never without its clip. */
export function checkOwnTexts({ own, profile }: ContentRead, hash: HashText): readonly Fault[] {
  const { id: organisation, languages } = profile.value
  return own.flatMap(({ code, texts, narration, clipFiles }) =>
    texts.flatMap(({ file, value }) =>
      Object.entries(value.texts).flatMap(([id, text]): Fault[] => {
        const fault = (problem: string, cure: string): Fault[] => [{ file, id, problem, cure }]
        if (!languages.includes(code)) {
          return fault(
            `the profile does not offer the language "${code}"`,
            'Remove the file, or add the language to the profile.',
          )
        }
        if (!ownIds.has(id)) {
          return fault(
            'no organisation may replace this sentence',
            `Use one of these: ${[...ownIds].join(', ')}.`,
          )
        }
        const clip = narration?.clips[id]
        return clip?.hash === hash(text) && clipFiles.has(`${id}.webm`)
          ? []
          : fault(
              'nothing speaks this text, and children see the general sentence',
              `Make its clip: npm run narrate -- --only ${code} --profile ${organisation}`,
            )
      }),
    ),
  )
}
