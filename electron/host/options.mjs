// Plain JavaScript, because the bootstrap reads the options before anything is installed.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const modes = ['kiosk', 'classroom']
const shells = ['auto', 'electron', 'browser']

const choices = '[--mode kiosk|classroom] [--no-open] [--port 0] [--forget-pin]'
const choicesOfSources = `[--profile demo] [--shell auto|electron|browser] ${choices}`

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

/** How people start what runs from the sources, and what was built. */
export const startFromSources = 'npm start --'

/**
 * The command line of both shells, or one line that says what is wrong with it. What was built for
 * one organisation holds its profile alone, whatever else may lie there: the demo's PIN is known.
 */
export function parseOptions(commandLine, { profiles, builtFor = null, start = startFromSources }) {
  const known = builtFor === null ? profiles : [builtFor]
  let values
  try {
    values = parseArgs({
      args: [...commandLine],
      options: {
        profile: { type: 'string', default: known.length === 1 ? known[0] : 'demo' },
        mode: { type: 'string' },
        ...(builtFor === null ? { shell: { type: 'string', default: 'auto' } } : {}),
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        'forget-pin': { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return refuse(error.message.split(/\.\s|\.$/)[0])
  }
  const { profile, mode, shell = 'auto', port } = values
  // From the sources the demo is there even where its file is not.
  if (!known.includes(profile) && (builtFor !== null || profile !== 'demo')) {
    return refuse(`There is no profile "${profile}"; there are: ${known.join(', ') || 'demo'}`)
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

  function refuse(problem) {
    const usage = `${start} ${builtFor === null ? choicesOfSources : choices}`
    return { ok: false, message: `${problem}. Usage: ${usage}` }
  }
}
