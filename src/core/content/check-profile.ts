import type { ContentRead } from './check-input.ts'
import { contrastOf, nearestPassing } from './contrast.ts'
import type { Fault } from './fault.ts'
import type { Profile } from './profile.ts'

/** The tokens of `src/styles/tokens.css` that a profile's colours meet; a test compares them. */
export const brandGrounds = {
  ink: '#0b3f4a',
  paper: '#fffdf8',
  ground: '#f3ecdd',
  sun: '#ffc83d',
} as const

/** WCAG 2.2, 1.4.3: letters against what they stand on. */
const leastContrast = 4.5

/** What a profile says of itself must hold together before anything is built from it. */
export function checkProfile({ profile: { file, value } }: ContentRead): readonly Fault[] {
  return [...checkLanguages(file, value), ...checkColours(file, value)]
}

function checkLanguages(file: string, { languages, defaultLanguage }: Profile): readonly Fault[] {
  return languages.includes(defaultLanguage)
    ? []
    : [
        {
          file,
          id: 'defaultLanguage',
          problem: `"${defaultLanguage}" is not among the profile's languages`,
          cure: `Write one of these: ${languages.join(', ')}.`,
        },
      ]
}

function checkColours(file: string, { colours = {} }: Profile): readonly Fault[] {
  const { paper, ground } = brandGrounds
  const ink = colours.ink ?? brandGrounds.ink
  const sun = colours.sun ?? brandGrounds.sun
  const weak = (name: 'ink' | 'sun', colour: string, against: readonly string[]): Fault[] => {
    const least = Math.min(...against.map((other) => contrastOf(colour, other)))
    if (least >= leastContrast) {
      return []
    }
    const better = nearestPassing(colour, against, leastContrast)
    return [
      {
        file,
        id: `colours.${name}`,
        problem: `${colour} is too weak: letters stand out ${least.toFixed(1)} to 1, and need ${leastContrast} to 1`,
        cure: better
          ? `Write ${better}, the nearest colour that is strong enough.`
          : 'Choose a darker ink or a lighter sun: no colour fits between them.',
      },
    ]
  }
  return [
    ...(colours.ink ? weak('ink', ink, [paper, ground]) : []),
    // Letters on the sun are in the ink; where the ink itself is at fault, it is mended first.
    ...(colours.sun || colours.ink ? weak('sun', sun, [ink]) : []),
  ]
}
