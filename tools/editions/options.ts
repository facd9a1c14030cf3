import { parseArgs } from 'node:util'

const usage = `Usage: npm run dist -- --profile <organisation> [--release] [--edition browser|html|electron|all]
  [--platform windows|linux|all] [--dry-run] [--electron-dist <zip or folder>] [--node <folder>]`

const editions = ['browser', 'html', 'electron'] as const
export type Edition = (typeof editions)[number]

const platforms = ['windows', 'linux'] as const
export type Platform = (typeof platforms)[number]

export type Options = {
  readonly profile: string
  readonly release: boolean
  readonly editions: readonly Edition[]
  /** For which systems Electron packages are made. */
  readonly platforms: readonly Platform[]
  /** Everything up to packing: for machines that cannot have Electron. */
  readonly dryRun: boolean
  /** Where Electron lies already, for machines without a network. */
  readonly electronDist: string | null
  /** An unpacked Node that goes along with the browser edition. */
  readonly node: string | null
}

export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string }

export function parseOptions(
  commandLine: readonly string[],
  system: NodeJS.Platform,
): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: {
        profile: { type: 'string' },
        release: { type: 'boolean', default: false },
        // What needs nothing that is not here.
        edition: { type: 'string', default: 'browser,html' },
        platform: { type: 'string', default: system === 'win32' ? 'windows' : 'linux' },
        'dry-run': { type: 'boolean', default: false },
        'electron-dist': { type: 'string' },
        node: { type: 'string' },
      },
    })
    if (values.profile === undefined) {
      return refuse('Name the profile to build')
    }
    const chosen = chosenOf(editions, values.edition)
    const systems = chosenOf(platforms, values.platform)
    if (!chosen) {
      return refuse(`There is no edition "${values.edition}"`)
    }
    if (!systems) {
      return refuse(`There is no platform "${values.platform}"`)
    }
    return {
      ok: true,
      options: {
        profile: values.profile,
        release: values.release,
        editions: chosen,
        platforms: systems,
        dryRun: values['dry-run'],
        electronDist: values['electron-dist'] ?? null,
        node: values.node ?? null,
      },
    }
  } catch (error) {
    return refuse((error as Error).message.split('. ')[0]!)
  }
}

/** One name, several with commas between, or all; null where one is unknown. */
function chosenOf<Name extends string>(
  names: readonly Name[],
  said: string,
): readonly Name[] | null {
  const wanted = said === 'all' ? names : said.split(',')
  return wanted.every((name) => (names as readonly string[]).includes(name))
    ? names.filter((name) => wanted.includes(name))
    : null
}

function refuse(problem: string): ParsedOptions {
  return { ok: false, message: `${problem}.\n${usage}` }
}
