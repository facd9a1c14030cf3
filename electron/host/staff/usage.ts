import { failure, success, type Result } from '../../../src/core/result.ts'
import type { Stick, Written } from '../../../src/core/staff/stick.ts'
import type { Station } from '../../../src/core/staff/station.ts'
import { releaseRegister } from '../../../src/core/register.ts'
import { usageCells, type UsageCell } from '../../../src/core/usage.ts'
import type { CounterStore } from '../storage/counters.ts'
import type { CrashRecord } from '../storage/crash-record.ts'
import type { RegisterStore } from '../storage/register.ts'
import { usageFiles } from './usage-files.ts'
import { writeFolder } from './write-to-stick.ts'

export type Usage = {
  readonly counters: Pick<CounterStore, 'read'>
  readonly register: Pick<RegisterStore, 'read'>
  readonly crashes: Pick<CrashRecord, 'read'>
  readonly sticks: () => Promise<readonly Stick[]>
  readonly adminTexts: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly version: string
  readonly clock: () => Date
}

/** All cells of this machine, its crashes among them. */
export async function readUsage({ counters, crashes }: Usage): Promise<readonly UsageCell[]> {
  const counted = await counters.read()
  const crashed = (await crashes.read()).map(({ day, part }) => ({
    ...{ day, counter: 'crash', event: part },
  }))
  return usageCells([...counted, ...crashed])
}

/** Onto a stick that is in at this moment, and nowhere else. */
export async function exportUsage(
  usage: Usage,
  station: Station,
  { stick, locale }: { readonly stick: string; readonly locale: string },
): Promise<Result<Written>> {
  const sticks = await usage.sticks()
  if (!sticks.some(({ folder }) => folder === stick)) {
    return success({ kind: 'gone' })
  }
  const texts = usage.adminTexts.get(locale)
  if (!texts) {
    return failure('not-found', `There is no language ${locale}.`)
  }
  const day = usage.clock().toLocaleDateString('sv')
  const { placeCode } = station
  const files = usageFiles({
    ...{ placeCode, day, version: usage.version, cells: await readUsage(usage) },
    register: releaseRegister(await usage.register.read()),
    text: (name) => texts[`admin.staff.${name}`] ?? name,
  })
  return success(await writeFolder(stick, `safe-steps-${placeCode}-${day}`, files))
}
