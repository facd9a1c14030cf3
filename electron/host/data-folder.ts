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

/** Where settings and counters live: outside the program, so that an update leaves them alone. */
export function dataFolder({ platform, environment, home }: Surroundings = here): string {
  const chosen = environment['SAFE_STEPS_DATA']
  if (chosen) {
    return path.resolve(chosen)
  }
  switch (platform) {
    case 'win32':
      return path.join(
        environment['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'),
        'Safe Steps',
      )
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Safe Steps')
    default:
      return path.join(
        environment['XDG_DATA_HOME'] ?? path.join(home, '.local/share'),
        'safe-steps',
      )
  }
}
