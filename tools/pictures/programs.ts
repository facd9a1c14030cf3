// The programs that pictures need: Blender and the WebP tools.
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const run = promisify(execFile)
const packages = {
  blender: 'blender python3-numpy fonts-dejavu-core',
  cwebp: 'webp',
  dwebp: 'webp',
  potrace: 'potrace',
}
export type Program = keyof typeof packages

/** Makes sure the programs are there: installs them on Debian as root, otherwise says what to install. */
export async function provideTools(programs: Program[]): Promise<void> {
  const missing: Program[] = []
  for (const program of programs) {
    if (!(await isThere(program))) {
      missing.push(program)
    }
  }
  if (missing.length === 0) {
    return
  }
  const names = [...new Set(missing.flatMap((program) => packages[program].split(' ')))]
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `Pictures need ${missing.join(' and ')}. On Debian or Ubuntu: sudo apt-get install ${names.join(' ')}`,
    )
    process.exit(1)
  }
  console.log(`Installing ${names.join(', ')} …`)
  await run('apt-get', ['update', '-q'])
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
    maxBuffer: 1 << 26,
  })
}

async function isThere(program: string): Promise<boolean> {
  return run(program, [program === 'blender' ? '--version' : '-version']).then(
    () => true,
    () => false,
  )
}

/** Runs the WebP tools. */
export async function runWebp(program: 'cwebp' | 'dwebp', parameters: string[]): Promise<void> {
  await run(program, ['-quiet', ...parameters])
}

/** Turns a black and white picture into outlines; gives the path data in tenths of a pixel. */
export async function trace(bitmap: string): Promise<string> {
  const parameters = ['-b', 'svg', '--flat', '-t', '40', '-O', '0.8', '-o', '-', bitmap]
  const { stdout } = await run('potrace', parameters, { maxBuffer: 1 << 26 })
  return stdout
}

/** Blender's version, such as "3.4.1". */
export async function blenderVersion(): Promise<string> {
  const { stdout } = await run('blender', ['--version'])
  return /Blender (\S+)/.exec(stdout)?.[1] ?? 'unknown'
}

/** Runs a script inside Blender; every line of its output goes to onLine. */
export async function runBlender(
  script: string,
  parameters: string[],
  onLine: (line: string) => void,
): Promise<void> {
  const child = spawn(
    'blender',
    ['-b', '--factory-startup', '--python-exit-code', '1', '-P', script, '--', ...parameters],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } },
  )
  const lastLines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (!line.startsWith('Fra:')) {
        lastLines.push(line)
      }
      if (lastLines.length > 15) {
        lastLines.shift()
      }
      onLine(line)
    })
  }
  const code = await new Promise((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  if (code !== 0) {
    throw new Error(`Blender stopped with ${code}:\n${lastLines.join('\n')}`)
  }
}
