import path from 'node:path'
import { startFromSources } from './options.mjs'

type Started = {
  readonly platform: NodeJS.Platform
  /** The program's own file. */
  readonly execPath: string
  /** An AppImage unpacks itself elsewhere, and tells here where it lies. */
  readonly env: { readonly APPIMAGE?: string | undefined }
}

/** What a person types to start this program, as its usage line says it. */
export function startCommand(
  builtFor: string | null,
  shell: 'electron' | 'browser',
  { platform, execPath, env }: Started = process,
): string {
  const onWindows = platform === 'win32'
  if (builtFor === null) {
    return startFromSources
  }
  if (shell === 'browser') {
    return onWindows ? 'start.cmd' : 'sh start.sh'
  }
  const name = (onWindows ? path.win32 : path.posix).basename(env.APPIMAGE ?? execPath)
  return onWindows ? `"${name}"` : `./${name}`
}
