import type { FromFile } from './check-input.ts'
import { contrastOf, differenceOf, leastContrast, nearestPassing, standsOut } from './contrast.ts'
import type { Fault } from './fault.ts'
import type { Profile } from './profile.ts'

/** The tokens of `src/styles/tokens.css` that a profile's colours meet; a test compares them. */
export const brandGrounds = {
  ink: '#0b3f4a',
  paper: '#fffdf8',
  ground: '#f3ecdd',
  sun: '#ffc83d',
  stop: '#b3261e',
} as const

/** Wine and brown differ more than this from the red of danger, brick and crimson do not. */
const leastDifference = 0.11

/** What a profile says of itself must hold together before anything is built from it. */
export function checkProfile(
  { file, value }: FromFile<Profile>,
  profileFiles: ReadonlySet<string>,
): readonly Fault[] {
  return [
    ...checkId(file, value),
    ...checkLanguages(file, value),
    ...checkNames(file, value),
    ...checkBeside(file, value, profileFiles),
    ...checkColours(file, value),
  ]
}

/** The folder is what a person names on the command line, the id what everything else goes by. */
function checkId(file: string, { id }: Profile): readonly Fault[] {
  const folder = file.split('/').at(-2)
  return folder === undefined || folder === id
    ? []
    : [
        {
          file,
          id: 'id',
          problem: `"${id}" is not the name of the folder`,
          cure: `Write "${folder}", or rename the folder.`,
        },
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
  const { paper, ground, stop } = brandGrounds
  const ink = colours.ink ?? brandGrounds.ink
  const sun = colours.sun ?? brandGrounds.sun
  const likeDanger = (colour: string) => differenceOf(colour, stop) < leastDifference
  const fits = (colour: string, against: readonly string[]) =>
    standsOut(colour, against) && !likeDanger(colour)
  const mended = (colour: string, against: readonly string[]) =>
    nearestPassing(colour, (moved) => fits(moved, against))
  const check = (name: 'ink' | 'sun', colour: string, against: readonly string[]): Fault[] => {
    if (fits(colour, against)) {
      return []
    }
    const least = Math.min(...against.map((other) => contrastOf(colour, other)))
    const better = mended(colour, against)
    return [
      {
        file,
        id: `colours.${name}`,
        problem: likeDanger(colour)
          ? `${colour} is too like the red that is kept for danger signs and for "stop"`
          : `${colour} is too weak: letters stand out ${least.toFixed(1)} to 1, and need ${leastContrast} to 1`,
        cure: better
          ? `Write ${better}, the nearest colour that does.`
          : 'Choose a darker ink or a lighter sun: no colour fits between them.',
      },
    ]
  }
  const grounds = [paper, ground]
  const soundInk = fits(ink, grounds) ? ink : (mended(ink, grounds) ?? ink)
  return [
    ...(colours.ink ? check('ink', ink, grounds) : []),
    // Letters on the sun are in the ink; where the ink itself is at fault, it is mended first.
    ...(colours.sun || colours.ink ? check('sun', sun, [soundInk]) : []),
  ]
}
