import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Installation = {
  readonly appRoot: string
  readonly contentRoot: string
  readonly version: string
  /** The organisation that this was built for; null where the program runs from its sources. */
  readonly builtFor: string | null
  /** Whether it was built as a release, with nothing lacking. */
  readonly release: boolean
}

/** What a build writes into its `package.json`, beside name and version. */
export type BuildMark = {
  readonly profile: string
  readonly release: boolean
  /** Where the content lies, from the program's own folder. */
  readonly content: string
}

/** The program as it lies on the disk; `SAFE_STEPS_CONTENT` points at other content. */
export function installationAt(appRoot: string): Installation {
  const { version, safeSteps } = JSON.parse(
    readFileSync(path.join(appRoot, 'package.json'), 'utf8'),
  ) as { version: string; safeSteps?: BuildMark }
  const otherContent = process.env['SAFE_STEPS_CONTENT']
  return {
    appRoot,
    contentRoot: otherContent
      ? path.resolve(otherContent)
      : path.resolve(appRoot, safeSteps?.content ?? '.'),
    version,
    builtFor: safeSteps?.profile ?? null,
    // What was approved is the content that was built in, and no other.
    release: safeSteps?.release === true && !otherContent,
  }
}
