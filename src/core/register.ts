import * as v from 'valibot'
import { PlainId } from './content/primitives.ts'
import { smallestCell } from './usage.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))

/** Who was there, by the four groups in which the sector counts: a child is under eighteen. */
export const groups = ['girls', 'boys', 'women', 'men'] as const
/** Children by age, where a teacher wants to tell it. */
export const ages = ['0-5', '6-9', '10-14', '15-17'] as const

const Answered = v.strictObject({ right: Count, all: Count })

/** One lesson before a class: counts, and nothing of anybody. */
export const ClassSession = v.pipe(
  v.strictObject({
    lessons: v.pipe(v.array(PlainId), v.minLength(1), v.maxLength(5)),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
    girls: Count,
    boys: Count,
    women: Count,
    men: Count,
    /** Of all of them; by no age and no group. */
    disability: Count,
    ages: v.nullable(
      v.strictObject({ '0-5': Count, '6-9': Count, '10-14': Count, '15-17': Count }),
    ),
    /** Raised hands for what is right, of all that were raised. */
    before: v.nullable(Answered),
    after: v.nullable(Answered),
  }),
  v.check((session) => peopleIn(session) > 0, 'nobody was there'),
  v.check((session) => session.disability <= peopleIn(session), 'more with a disability than all'),
  v.check(
    (session) => childrenByAge(session) <= session.girls + session.boys,
    'more children by age than girls and boys',
  ),
)
export type ClassSession = v.InferOutput<typeof ClassSession>

/** As it stands in the register; a correction is a new line with the same id. */
export type RegisterLine = ClassSession & {
  readonly id: string
  readonly day: string
  readonly place: string
}

/** What a teacher who counts may get wrong; null where it can be so. */
export function faultIn(session: ClassSession): 'too-many' | 'too-many-ages' | null {
  if (session.disability > peopleIn(session)) {
    return 'too-many'
  }
  return childrenByAge(session) > session.girls + session.boys ? 'too-many-ages' : null
}

function childrenByAge({
  ages: byAge,
}: {
  readonly ages: Readonly<Record<(typeof ages)[number], number>> | null
}): number {
  return byAge === null ? 0 : ages.reduce((sum, age) => sum + byAge[age], 0)
}

type People = Readonly<Record<(typeof groups)[number], number>>

export function peopleIn(people: People): number {
  return groups.reduce((sum, group) => sum + people[group], 0)
}

/** Each session as it was corrected last, in the order in which they were written first. */
export function latestLines(lines: readonly RegisterLine[]): readonly RegisterLine[] {
  return [...new Map(lines.map((line) => [line.id, line])).values()]
}

/** One figure that may leave the machine; null: under five, it could point at somebody. */
export type RegisterCell = {
  readonly place: string
  /** A day; of those with a disability the month alone. */
  readonly period: string
  /** Which session of the day, from 1; empty for what is told of a month. */
  readonly session: string
  readonly lessons: string
  readonly minutes: string
  readonly what: string
  readonly count: number | null
}

/**
 * What leaves the machine. There are no sums beside the cells, so that what is left out cannot be
 * worked out. Those with a disability are told by month and of no session: a session is of one age,
 * and so they would be crossed with it.
 */
export function releaseRegister(lines: readonly RegisterLine[]): readonly RegisterCell[] {
  const sessions = latestLines(lines)
  const told = (count: number) => (count < smallestCell ? null : count)
  const numbers = new Map<string, number>()
  const cells = sessions.flatMap((line): readonly RegisterCell[] => {
    const { place, day, lessons, minutes, before, after } = line
    const number = (numbers.get(`${place} ${day}`) ?? 0) + 1
    numbers.set(`${place} ${day}`, number)
    const counts: readonly (readonly [string, number])[] = [
      ...groups.map((group) => [group, line[group]] as const),
      ...ages.flatMap((age) => (line.ages ? [[`age ${age}`, line.ages[age]] as const] : [])),
      ...answeredCells('before', before),
      ...answeredCells('after', after),
    ]
    return counts.map(([what, count]) => ({
      ...{ place, period: day, session: String(number), lessons: lessons.join(' ') },
      ...{ minutes: String(minutes), what, count: told(count) },
    }))
  })
  const months = new Map<string, { place: string; period: string; count: number }>()
  for (const { place, day, disability } of sessions) {
    const period = day.slice(0, 7)
    const key = `${place} ${period}`
    months.set(key, { place, period, count: (months.get(key)?.count ?? 0) + disability })
  }
  return [
    ...cells,
    ...[...months.values()].map(({ place, period, count }) => ({
      ...{ place, period, session: '', lessons: '', minutes: '' },
      ...{ what: 'disability', count: told(count) },
    })),
  ]
}

function answeredCells(
  run: 'before' | 'after',
  answered: ClassSession['before'],
): readonly (readonly [string, number])[] {
  return answered
    ? [
        [`${run} right`, answered.right],
        [`${run} not right`, answered.all - answered.right],
      ]
    : []
}
