export type Options = {
  readonly profile: string
  readonly mode: 'kiosk' | 'classroom'
  readonly shell: 'auto' | 'electron' | 'browser'
  readonly open: boolean
  readonly port: number
}

export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string }

export function listProfiles(contentRoot: string): string[]

export function parseOptions(
  commandLine: readonly string[],
  profiles: readonly string[],
): ParsedOptions
