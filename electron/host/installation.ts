import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Installation = {
  readonly appRoot: string
  readonly contentRoot: string
  readonly version: string
}

/** The program as it lies on the disk; `SAFE_STEPS_CONTENT` points at other content. */
export function installationAt(appRoot: string): Installation {
  const { version } = JSON.parse(readFileSync(path.join(appRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  return {
    appRoot,
    contentRoot: path.resolve(process.env['SAFE_STEPS_CONTENT'] ?? appRoot),
    version,
  }
}
