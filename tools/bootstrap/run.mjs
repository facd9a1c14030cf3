import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The root of the repository. */
export const root = path.resolve(import.meta.dirname, '../..')

const children = new Set()
let interrupted = false

/** True once the person at the keyboard, or the system, has asked us to stop. */
export function isInterrupted() {
  return interrupted
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true
    for (const child of children) {
      child.kill(signal)
    }
  })
}

/**
 * Run a program to its end. `quiet` hides what it says and hands it back instead; `seconds` ends it
 * when the time is up.
 */
export function run(program, programArguments, { quiet, seconds, environment, shell } = {}) {
  if (interrupted) {
    return Promise.resolve({ code: 130, output: '' })
  }
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: shell ?? false,
      ...(seconds ? { timeout: seconds * 1000, killSignal: 'SIGKILL' } : {}),
    })
    children.add(child)
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.once('error', (error) => settle(1, error.message))
    child.once('close', (code) => settle(code ?? 1, output))

    function settle(code, said) {
      children.delete(child)
      resolve({ code, output: said })
    }
  })
}

/** The Node that comes with the packages, where it could be had; else the one that runs this. */
export function node() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = path.join(root, 'node_modules/node/bin', program)
  return existsSync(packaged) ? packaged : process.execPath
}

export function runNode(programArguments, options) {
  return run(node(), programArguments, options)
}

export function runNpm(programArguments, options) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...programArguments], options)
    : run('npm', programArguments, { ...options, shell: process.platform === 'win32' })
}

/** Say what is being done, and that it still goes on, so that nobody takes it for stuck. */
export async function withProgress(label, work) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.log(`${label} …`)
  const reminder = setInterval(() => console.log(`${label} … (${seconds()} s)`), 15_000)
  try {
    const result = await work()
    console.log(`${label}: ${result.code === 0 ? 'done' : 'failed'} after ${seconds()} s.`)
    return result
  } finally {
    clearInterval(reminder)
  }
}
