export type Options = {
  readonly profile: string
  /** Null: as staff have decided for this machine. */
  readonly mode: 'kiosk' | 'classroom' | null
  readonly shell: 'auto' | 'electron' | 'browser'
  readonly open: boolean
  readonly port: number
  /** The staff area's PIN is forgotten, and nothing else is done. */
  readonly forgetPin: boolean
}

export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string }

export function listProfiles(contentRoot: string): string[]

export const startFromSources: string

export type StartedProgram = {
  readonly profiles: readonly string[]
  /** The organisation that it was built for; null from the sources. */
  readonly builtFor?: string | null
  /** What a person types to start it, for the usage line. */
  readonly start?: string
}

export function parseOptions(commandLine: readonly string[], program: StartedProgram): ParsedOptions
