import * as v from 'valibot'

/** One switch: what can be chosen is pointed at in turn, and one press takes it. */
export const Scanning = v.picklist(['off', 'slow', 'middle', 'quick'])
export type Scanning = v.InferOutput<typeof Scanning>

/** From the slowest on. */
export const scanSpeeds = ['slow', 'middle', 'quick'] as const
export type ScanSpeed = (typeof scanSpeeds)[number]

/** How long each is pointed at; what is said of it is always heard to its end. */
export const dwellMilliseconds: Readonly<Record<ScanSpeed, number>> = {
  slow: 3000,
  middle: 2000,
  quick: 1200,
}

export type ScanTarget = {
  readonly id: string
  readonly group: string | null
  /** What leads on comes first; controls that are always there come last. */
  readonly rank: number
}

/** One that is pointed at by itself, or a group that is entered first. */
export type Stop = { readonly group: string | null; readonly targets: readonly string[] }

const mostStops = 6

/** The stops of a screen: groups come apart, the first ones first, as long as there are few. */
export function stopsOf(targets: readonly ScanTarget[]): readonly Stop[] {
  const groups = new Map<string, ScanTarget[]>()
  for (const target of targets) {
    const key = target.group ?? `${target.id} alone`
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  const whole = [...groups.values()].sort((one, other) => one[0]!.rank - other[0]!.rank)
  let count = whole.length
  return whole.flatMap((members): readonly Stop[] => {
    const ids = members.map(({ id }) => id)
    const apart = count + ids.length - 1
    if (apart > mostStops) {
      return [{ group: members[0]!.group, targets: ids }]
    }
    count = apart
    return ids.map((id) => ({ group: null, targets: [id] }))
  })
}

export type Scan = {
  readonly stops: readonly Stop[]
  /** Null while a screen is told: nothing is pointed at yet. */
  readonly stop: number | null
  /** Inside a group that was entered. */
  readonly target: number | null
  readonly since: number
  /** How often everything has been pointed at without an answer. */
  readonly rounds: number
  readonly pressedAt: number
  /** What the press that came just now takes. */
  readonly chosen: string | null
}

export type ScanEvent =
  | { readonly type: 'shown'; readonly stops: readonly Stop[]; readonly now: number }
  | {
      readonly type: 'ticked'
      readonly now: number
      readonly speaking: boolean
      readonly dwell: number
    }
  | { readonly type: 'pressed'; readonly now: number }

export const noScan: Scan = {
  stops: [],
  stop: null,
  target: null,
  since: 0,
  rounds: 0,
  pressedAt: -Infinity,
  chosen: null,
}

/** A trembling hand presses twice; a group that nobody answers is left after so many rounds. */
const trembleMilliseconds = 350
const roundsInGroup = 2

export function transitionScan(scan: Scan, event: ScanEvent): Scan {
  switch (event.type) {
    case 'shown':
      return { ...noScan, stops: event.stops, since: event.now, pressedAt: scan.pressedAt }
    case 'ticked':
      if (event.speaking || scan.stops.length === 0) {
        return scan
      }
      return scan.stop === null || event.now - scan.since >= event.dwell
        ? next(scan, event.now)
        : scan
    case 'pressed': {
      if (event.now - scan.pressedAt < trembleMilliseconds) {
        return { ...scan, pressedAt: event.now, chosen: null }
      }
      const pressed = { ...scan, pressedAt: event.now, rounds: 0 }
      const pointed = pointedAt(scan)
      if (pointed === null) {
        return next(pressed, event.now)
      }
      return pointed.length === 1
        ? { ...pressed, stop: null, target: null, since: event.now, chosen: pointed[0]! }
        : { ...pressed, target: 0, since: event.now, chosen: null }
    }
    default:
      return event satisfies never
  }
}

/** What is pointed at: one target, all of a group, or nothing yet. */
export function pointedAt({ stops, stop, target }: Scan): readonly string[] | null {
  const current = stop === null ? undefined : stops[stop]
  if (!current) {
    return null
  }
  return target === null ? current.targets : [current.targets[target]!]
}

/** Whoever waits for their turn is there; a scan that went round twice unanswered says nothing. */
export function isAwaited({ rounds }: Scan): boolean {
  return rounds < 2
}

function next(scan: Scan, now: number): Scan {
  const { stops, stop, target, rounds } = scan
  const moved = { ...scan, since: now, chosen: null }
  if (stop === null) {
    return { ...moved, stop: stops.length > 0 ? 0 : null, target: null }
  }
  const inGroup = target === null ? stops.length : stops[stop]!.targets.length
  const following = (target ?? stop) + 1
  const wraps = following >= inGroup
  if (target === null) {
    return { ...moved, stop: wraps ? 0 : following, rounds: wraps ? rounds + 1 : rounds }
  }
  if (!wraps) {
    return { ...moved, target: following }
  }
  return rounds + 1 < roundsInGroup
    ? { ...moved, target: 0, rounds: rounds + 1 }
    : { ...moved, stop: (stop + 1) % stops.length, target: null, rounds: 0 }
}
