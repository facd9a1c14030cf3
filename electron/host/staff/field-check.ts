import { open, readFile, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { LocaleContent } from '../../../src/core/content/pack.ts'
import type { CheckReport, Lockdown } from '../../../src/core/staff/check-report.ts'
import { compareContent, ContentHashes, contentHashesFile, hashContent } from '../content-hashes.ts'
import type { CrashRecord } from '../storage/crash-record.ts'

export type FieldCheck = {
  readonly appRoot: string
  readonly contentRoot: string
  readonly dataFolder: string
  readonly program: Pick<CheckReport, 'version' | 'shell' | 'profileId' | 'collect'>
  readonly placeCode: () => string
  readonly locales: ReadonlyMap<string, LocaleContent>
  readonly crashes: Pick<CrashRecord, 'read'>
  readonly lockdown: () => Promise<Lockdown>
  readonly clock: () => Date
}

export async function checkMachine(check: FieldCheck): Promise<CheckReport> {
  const built = await builtHashes(check.appRoot)
  const now = check.clock()
  const crash = (await check.crashes.read()).at(-1)
  return {
    ...check.program,
    placeCode: check.placeCode(),
    now: now.toLocaleString('sv'),
    clockIsSane: built === null || now.toLocaleDateString('sv') >= built.day,
    freeBytes: await freeBytes(check.dataFolder),
    diskIsSound: await writesAndReadsBack(check.dataFolder),
    content: built && compareContent(built, await hashContent(check.contentRoot)),
    narration: [...check.locales.values()].map(narrationOf),
    lockdown: await check.lockdown(),
    lastCrash: crash ? { day: crash.day, part: crash.part } : null,
  }
}

async function builtHashes(appRoot: string): Promise<ContentHashes | null> {
  try {
    const read = JSON.parse(
      await readFile(path.join(appRoot, contentHashesFile), 'utf8'),
    ) as unknown
    const hashes = v.safeParse(ContentHashes, read)
    return hashes.success ? hashes.output : null
  } catch {
    return null
  }
}

async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}

/** A megabyte: more than the disk's own memory answers for without touching the disk. */
async function writesAndReadsBack(folder: string): Promise<boolean> {
  const file = path.join(folder, 'field-check.tmp')
  const bytes = Buffer.alloc(2 ** 20, 'Safe Steps ')
  try {
    const handle = await open(file, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return bytes.equals(await readFile(file))
  } catch {
    return false
  } finally {
    await rm(file, { force: true }).catch(() => undefined)
  }
}

/** Texts of the interface that staff alone read have no clip, and so count as silent by intent. */
function narrationOf({ code, texts, clips }: LocaleContent): CheckReport['narration'][number] {
  return {
    locale: code,
    clips: Object.keys(clips).length,
    silent: Object.keys(texts).filter((id) => !(id in clips)).length,
    draft: Object.values(clips).filter(({ kind }) => kind === 'draft').length,
  }
}
