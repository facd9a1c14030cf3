import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ClassSession, latestLines, releaseRegister, type RegisterLine } from './register.ts'

const session: ClassSession = {
  ...{ lessons: ['a-dare'], minutes: 25, girls: 12, boys: 9, women: 1, men: 0, disability: 3 },
  ages: { '0-5': 0, '6-9': 4, '10-14': 17, '15-17': 0 },
  ...{ before: { right: 40, all: 100 }, after: { right: 90, all: 92 } },
}
const line = (id: string, changed: Partial<RegisterLine> = {}): RegisterLine => ({
  ...session,
  ...{ id, day: '2026-11-25', place: 'TAV-014' },
  ...changed,
})

describe('a class session', () => {
  test.each([
    ['of nobody', { girls: 0, boys: 0, women: 0, men: 0, disability: 0, ages: null }],
    ['with more disabled people than people', { disability: 23 }],
    ['with more children by age than children', { girls: 0 }],
    ['with half a child', { boys: 1.5 }],
    ['with a name', { name: 'Ani' }],
    ['without a lesson', { lessons: [] }],
  ])('%s is refused', (_, changed) => {
    expect(v.is(ClassSession, session)).toBe(true)
    expect(v.is(ClassSession, { ...session, ...changed })).toBe(false)
  })

  test('counts as it was corrected last, in its first place', () => {
    const lines = [line('one'), line('two'), line('one', { girls: 20 })]
    expect(latestLines(lines).map(({ id, girls }) => [id, girls])).toEqual([
      ['one', 20],
      ['two', 12],
    ])
  })
})

describe('what leaves the machine', () => {
  const cells = releaseRegister([line('one'), line('two', { boys: 7, disability: 2, ages: null })])
  const told = (session: string) =>
    Object.fromEntries(
      cells.filter((cell) => cell.session === session).map(({ what, count }) => [what, count]),
    )

  test('has no figure under five, nought among them, and no sum that would tell it', () => {
    expect(told('1')).toEqual({
      ...{ girls: 12, boys: 9, women: null, men: null },
      ...{ 'age 0-5': null, 'age 6-9': null, 'age 10-14': 17, 'age 15-17': null },
      ...{ 'before right': 40, 'before not right': 60, 'after right': 90, 'after not right': null },
    })
    const counts = cells.flatMap(({ count }) => (count === null ? [] : [count]))
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
    expect(counts).not.toContain(22)
  })

  test('tells a disability by month and place alone: never with an age, a lesson or a session', () => {
    const disability = cells.filter(({ what }) => what === 'disability')
    expect(disability).toEqual([
      {
        ...{ place: 'TAV-014', period: '2026-11', session: '', lessons: '', minutes: '' },
        ...{ what: 'disability', count: 5 },
      },
    ])
    const few = releaseRegister([line('one')]).find(({ what }) => what === 'disability')
    expect(few?.count).toBeNull()
  })

  test('counts a corrected session once', () => {
    const corrected = releaseRegister([line('one'), line('one', { girls: 30 })])
    expect(corrected.filter(({ what }) => what === 'girls').map(({ count }) => count)).toEqual([30])
  })
})
