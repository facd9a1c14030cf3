import type { Fault } from '../../src/core/content/fault.ts'

/** For the person who looks after the machine; children never see any of it. */
export type Log = (message: string) => void

export const logToStandardError: Log = (message) => {
  process.stderr.write(`${message}\n`)
}

export function describeFault({ file, id, problem, cure }: Fault): string {
  return `${file}: ${id === '' ? '' : `${id}: `}${problem} — ${cure}`
}
