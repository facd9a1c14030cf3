import { expect, test } from 'vitest'
import { sampleLesson } from '../../../tests/support/lessons.ts'
import { keepClassroom } from './keeper.ts'
import { taughtIn } from './taught.ts'

test('the register knows the lesson, its minutes and the raised hands, and asks for the rest', () => {
  let now = 0
  const keeper = keepClassroom(
    [sampleLesson],
    () => now,
    () => {},
  )
  const opened = { type: 'opened', lesson: 'sample', band: '6-9', locale: 'en', minutes: null }
  keeper.send({ ...opened } as Parameters<typeof keeper.send>[0])
  keeper.send({ type: 'clockRestarted' })
  keeper.send({ type: 'quizOpened', set: 'lesson', run: 'before' })
  keeper.send({ type: 'handsCounted', option: 'stop', count: 7 })
  keeper.send({ type: 'handsCounted', option: 'near', count: 5 })
  now = 24.6 * 60_000
  expect(taughtIn(keeper.read().presentation!, now)).toEqual({
    ...{ lessons: ['sample'], minutes: 25, girls: 0, boys: 0, women: 0, men: 0, disability: 0 },
    ...{ ages: null, before: { right: 7, all: 12 }, after: null },
  })
})
