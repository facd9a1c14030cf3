import type { FromFile } from './check-input.ts'
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
export const leastContrast = 4.5

/** What a profile says of itself must hold together before anything is built from it. */
export function checkProfile(
  { file, value }: FromFile<Profile>,
  profileFiles: ReadonlySet<string>,
): readonly Fault[] {
  return [
    ...checkLanguages(file, value),
    ...checkNames(file, value),
    ...checkBeside(file, value, profileFiles),
    ...checkColours(file, value),
  ]
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

function checkNames(file: string, { languages, names = {} }: Profile): readonly Fault[] {
  return Object.keys(names)
    .filter((code) => !languages.includes(code))
    .map((code) => ({
      file,
      id: `names.${code}`,
      problem: `the profile does not offer the language "${code}"`,
      cure: 'Remove these names, or add the language to the profile.',
    }))
}

/** Logo and icon lie beside the profile. */
function checkBeside(
  file: string,
  { logo, product }: Profile,
  files: ReadonlySet<string>,
): readonly Fault[] {
  return [
    ['logo', logo],
    ['product.icon', product?.icon],
  ].flatMap(([id, name]) =>
    name === undefined || files.has(name)
      ? []
      : [
          {
            file,
            id: id!,
            problem: `there is no file ${name} beside the profile`,
            cure: `Put it there, or remove "${id}".`,
          },
        ],
  )
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
