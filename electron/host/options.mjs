// Plain JavaScript, because the bootstrap reads the options before anything is installed.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const modes = ['kiosk', 'classroom']
const shells = ['auto', 'electron', 'browser']

const usage =
  'Usage: npm start -- [--profile demo] [--mode kiosk|classroom] [--shell auto|electron|browser] [--no-open] [--port 0] [--forget-pin]'

/** The profiles that exist below a content root. */
export function listProfiles(contentRoot) {
  const folder = path.join(contentRoot, 'profiles')
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return names
    .filter(
      (entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'profile.json')),
    )
    .map((entry) => entry.name)
    .sort()
}

/** The command line of both shells, or one line that says what is wrong with it. */
export function parseOptions(commandLine, profiles) {
  let values
  try {
    values = parseArgs({
      args: [...commandLine],
      options: {
        // A build for one organisation holds its profile alone, and needs no word about it.
        profile: { type: 'string', default: profiles.length === 1 ? profiles[0] : 'demo' },
        mode: { type: 'string' },
        shell: { type: 'string', default: 'auto' },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        'forget-pin': { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return refuse(error.message.split(/\.\s|\.$/)[0])
  }
  const { profile, mode, shell, port } = values
  // The demo profile is built in, so it is there even where its file is not.
  if (profile !== 'demo' && !profiles.includes(profile)) {
    return refuse(`There is no profile "${profile}"; there are: ${profiles.join(', ') || 'demo'}`)
  }
  if (mode !== undefined && !modes.includes(mode)) {
    return refuse(`There is no mode "${mode}"`)
  }
  if (!shells.includes(shell)) {
    return refuse(`There is no shell "${shell}"`)
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return refuse(`"${port}" is no port`)
  }
  if (values['no-open'] && shell === 'electron') {
    return refuse('--no-open serves pages without a window, which Electron cannot do')
  }
  return {
    ok: true,
    options: {
      profile,
      mode: mode ?? null,
      shell,
      open: !values['no-open'],
      port: Number(port),
      forgetPin: values['forget-pin'],
    },
  }
}

function refuse(problem) {
  return { ok: false, message: `${problem}. ${usage}` }
}
