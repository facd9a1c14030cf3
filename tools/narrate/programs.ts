import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian packages of each engine; Debian 12 is what the drafts were made with. */
const packages = {
  espeak: ['espeak-ng', 'libespeak-ng1'],
  festival: ['festival', 'festvox-ru', 'festvox-us-slt-hts'],
  ffmpeg: ['ffmpeg'],
  recogniser: ['pocketsphinx', 'pocketsphinx-en-us'],
}

export type Program = keyof typeof packages

function isInstalled(name: string): boolean {
  try {
    const status = execFileSync('dpkg-query', ['-W', '-f', '${Status}', name], { stdio: 'pipe' })
    return status.toString().endsWith(' installed')
  } catch {
    return false
  }
}

export function isThere(program: Program): boolean {
  return packages[program].every(isInstalled)
}

/** Installs what is missing on Debian as root; elsewhere says what to install. */
export function providePrograms(programs: readonly Program[]): void {
  const missing = programs
    .flatMap((program) => packages[program])
    .filter((name) => !isInstalled(name))
  if (missing.length === 0) {
    return
  }
  const install = ['install', '-y', '--no-install-recommends', ...missing]
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Please install these packages first: apt-get ${install.join(' ')}`)
  }
  console.log(`Installing ${missing.join(', ')} …`)
  const options = {
    stdio: 'inherit' as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  execFileSync('apt-get', ['update', '-q'], options)
  execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=500', '-q', ...install], options)
}
