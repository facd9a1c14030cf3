import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Lockdown, LockdownHole } from '../../../src/core/staff/check-report.ts'

/** What is asked of the machine; a test answers in its place. */
export type LockdownMachine = {
  readonly platform: NodeJS.Platform
  readonly shell: 'electron' | 'browser' | 'html'
  /** Names of the programs that this one was started by, up to the first. */
  ancestors(): Promise<readonly string[]>
  /** Whether this user may change the system. */
  isAdministrator(): Promise<boolean>
  /** Whether Windows' own desktop runs in this session. */
  hasDesktop(): Promise<boolean>
}

/** Sessions that show one program and nothing else. */
const kioskSessions = /^(cage|xinit|weston|gamescope)$/

/** Which tier really holds now, and what stays open; what cannot be asked counts as open. */
export async function readLockdown(machine: LockdownMachine): Promise<Lockdown> {
  const isAdministrator = await machine.isAdministrator().catch(() => true)
  const isAlone = await isInKioskSession(machine).catch(() => false)
  const tier = isAdministrator ? 'app' : isAlone ? 'session' : 'user'
  const onWindows = machine.platform === 'win32'
  const holes: readonly (readonly [LockdownHole, boolean])[] = [
    ['administrator', isAdministrator],
    ['system-keys', !isAlone],
    ['secure-keys', onWindows],
    ['browser-keys', machine.shell === 'browser' && !isAlone],
    ['other-displays', machine.shell === 'browser'],
    ['power', true],
    ['stick', true],
  ]
  return { tier, holes: holes.flatMap(([hole, isOpen]) => (isOpen ? [hole] : [])) }
}

async function isInKioskSession(machine: LockdownMachine): Promise<boolean> {
  return machine.platform === 'win32'
    ? !(await machine.hasDesktop())
    : (await machine.ancestors()).some((name) => kioskSessions.test(name))
}

/** Groups whose members may become root on common systems. */
const powerful = new Set(['root', 'sudo', 'wheel', 'admin', 'docker', 'lxd'])

const run = promisify(execFile)

export function thisMachine(shell: LockdownMachine['shell']): LockdownMachine {
  const { platform } = process
  return {
    platform,
    shell,
    async ancestors() {
      const names: string[] = []
      for (let id = process.ppid; id > 1 && names.length < 50;) {
        const status = await readFile(`/proc/${id}/status`, 'utf8')
        names.push(/^Name:\s*(.*)$/m.exec(status)?.[1] ?? '')
        id = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? 0)
      }
      return names
    },
    async isAdministrator() {
      if (platform === 'win32') {
        // The well-known number of the group, whatever Windows calls it in this language.
        return (await run('whoami', ['/groups'], { windowsHide: true })).stdout.includes(
          'S-1-5-32-544',
        )
      }
      const { stdout } = await run('id', ['-nG'])
      return process.getuid?.() === 0 || stdout.split(/\s/).some((group) => powerful.has(group))
    },
    async hasDesktop() {
      const command =
        '@(Get-Process explorer -ErrorAction Ignore | Where-Object SessionId -eq (Get-Process -Id $PID).SessionId).Count'
      const { stdout } = await run('powershell.exe', ['-NoProfile', '-Command', command], {
        ...{ timeout: 15_000, windowsHide: true },
      })
      return stdout.trim() !== '0'
    },
  }
}
