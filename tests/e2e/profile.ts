import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, startShell, test as base } from './kiosk.ts'

const root = path.resolve(import.meta.dirname, '../..')

type Change = (profile: Record<string, unknown>) => object

/** The content of the program with another profile. */
export function contentWith(change: Change): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-new-'))
  for (const part of ['assets', 'locales']) {
    symlinkSync(path.join(root, part), path.join(folder, part))
  }
  cpSync(path.join(root, 'profiles'), path.join(folder, 'profiles'), { recursive: true })
  const file = path.join(folder, 'profiles/demo/profile.json')
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify(change(profile)))
  return folder
}

type Machine = {
  /** Where the program keeps what it may keep. */
  readonly data: string
  /** What is in the machine to carry counts away. */
  readonly stick: string
}

/** A machine whose profile turns something on that the demo leaves off, open in the page. */
export const test = base.extend<{
  startWith: (change: Change, ...shellArguments: readonly string[]) => Promise<Machine>
}>({
  startWith: async ({ page }, use) => {
    const faults: string[] = []
    const cleanups: (() => void)[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await use(async (change, ...shellArguments) => {
      const folder = contentWith(change)
      const data = path.join(folder, 'data')
      const stick = path.join(folder, 'sticks/STICK')
      mkdirSync(stick, { recursive: true })
      const shell = await startShell(data, shellArguments, {
        SAFE_STEPS_CONTENT: folder,
        SAFE_STEPS_STICKS: path.dirname(stick),
      })
      cleanups.push(shell.stop, () => rmSync(folder, { recursive: true, force: true }))
      await page.goto(shell.address)
      return { data, stick }
    })
    for (const cleanUp of cleanups) {
      cleanUp()
    }
    expect(faults).toEqual([])
  },
})
