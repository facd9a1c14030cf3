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

export function parseOptions(
  commandLine: readonly string[],
  profiles: readonly string[],
): ParsedOptions
