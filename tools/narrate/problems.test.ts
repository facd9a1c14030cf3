import path from 'node:path'
import { expect, test } from 'vitest'
import { makePlan } from './plan.ts'
import { problemsOf } from './problems.ts'
import { readVoices } from './voices.ts'

const root = path.join(import.meta.dirname, '../..')

test.each(Object.entries(readVoices()))(
  '%s: every text has a fresh clip, each word in its time, at a speed that can be followed',
  (locale, voice) => {
    const plan = makePlan(root, locale, voice)
    expect(plan.planned.length).toBeGreaterThan(0)
    expect(problemsOf(plan)).toEqual([])
  },
)
