import os from 'node:os'
import path from 'node:path'

type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const here: Surroundings = {
  platform: process.platform,
  environment: process.env,
  home: os.homedir(),
}

/**
 * Where settings and counters live: outside the program, so that an update leaves them alone, and
 * each organisation's apart, so that two can lie on one computer.
 */
export function dataFolder(
  builtFor: string | null,
  { platform, environment, home }: Surroundings = here,
): string {
  const chosen = environment['SAFE_STEPS_DATA']
  if (chosen) {
    return path.resolve(chosen)
  }
  const own = builtFor ?? ''
  switch (platform) {
    case 'win32':
      return path.win32.join(
        environment['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local'),
        'Safe Steps',
        own,
      )
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Safe Steps', own)
    default:
      return path.join(
        environment['XDG_DATA_HOME'] ?? path.join(home, '.local/share'),
        'safe-steps',
        own,
      )
  }
}
