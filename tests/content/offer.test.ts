import { describe, expect, test } from 'vitest'
import type { Lesson } from '../../src/core/content/lesson.ts'
import { belongsTo, offeredLessons } from '../../src/core/content/offer.ts'
import { pictureIdsOf } from '../../src/core/content/references.ts'
import { validContent, type Open } from './valid-content.ts'

/** What has questions before and after. */
const counting = { collect: true, prePost: true }

/** The sample lesson with an item of three views, and the question that shows it. */
function sample(): Open<Lesson> {
  const lesson = validContent().lessons[0]!.value
  for (const slide of lesson.slides) {
    if (slide.kind === 'item') {
      slide.views = [
        { view: 'near', picture: 'tin-near', say: 'sample.thing.near' },
        { view: 'met', picture: 'can-from-path', say: 'sample.thing.met' },
        { view: 'old', picture: 'tin-old', say: 'sample.thing.old' },
      ]
    }
  }
  lesson.quiz[0]!.picture = 'can-from-path'
  lesson.cover = 'can-from-path'
  return lesson
}

const slides = ([lesson]: readonly Lesson[]) => lesson?.slides.map(({ id }) => id)
const questions = ([lesson]: readonly Lesson[]) => lesson?.quiz.map(({ id }) => id)

describe('what a profile offers', () => {
  test('is everything as it is, where it turns nothing off', () => {
    expect(offeredLessons([sample()], { lessons: 'all' })).toEqual([sample()])
    expect(offeredLessons([sample()], { lessons: ['other'] })).toEqual([])
  })

  test('is what its ages see, and no lesson of which they see nothing', () => {
    const lesson = sample()
    lesson.slides[1]!.bands = ['10-14']
    lesson.quiz[1]!.bands = ['10-14']
    const younger = offeredLessons([lesson], { lessons: 'all', bands: ['6-9'] })
    expect(slides(younger)).not.toContain('sign')
    expect(questions(younger)).not.toContain('way')
    expect(younger[0]!.slides.every(({ bands }) => bands.join() === '6-9')).toBe(true)
    expect(offeredLessons([lesson], { lessons: 'all', bands: ['14+'] })).toEqual([])
  })

  test('is without the facts for older visitors until the profile turns them on', () => {
    const lesson = sample()
    lesson.slides.forEach((slide) => (slide.bands = ['14+']))
    lesson.quiz.forEach((item) => (item.bands = ['14+']))
    expect(offeredLessons([lesson], { lessons: 'all' })).toEqual([])
    expect(offeredLessons([lesson], { lessons: 'all', facts: false })).toEqual([])
    expect(offeredLessons([lesson], { lessons: 'all', facts: true })).toEqual([lesson])
  })

  test('shows an item that is off nowhere, and keeps a slide with two other views', () => {
    const offered = offeredLessons([sample()], { lessons: 'all', itemsOff: ['can'] })
    expect(slides(offered)).toEqual(slides([sample()]))
    expect(questions(offered)).toEqual(['way', 'order'])
    expect([...pictureIdsOf(offered[0]!)].filter((id) => id.startsWith('can-'))).toEqual([])
    expect(offered[0]!.cover).toBe('walk')
  })

  test('has no slide of which one view alone is left', () => {
    const offered = offeredLessons([sample()], { lessons: 'all', itemsOff: ['tin'] })
    expect(slides(offered)).not.toContain('thing')
  })

  test('takes no other item whose name only begins alike', () => {
    expect(offeredLessons([sample()], { lessons: 'all', itemsOff: ['ca'] })).toEqual([sample()])
  })

  test('comes out the same when it is taken from what was offered before', () => {
    const offer: Parameters<typeof offeredLessons>[1] = {
      lessons: 'all',
      itemsOff: ['can'],
      bands: ['10-14'],
    }
    const once = offeredLessons([sample()], offer)
    expect(offeredLessons(once, offer)).toEqual(once)
  })

  test('awaits nothing that it does not show', () => {
    const lesson = { ...sample(), pending: { pictures: ['can-from-path', 'walk'], clips: [] } }
    const [offered] = offeredLessons([lesson], { lessons: 'all', itemsOff: ['can'] })
    expect(offered!.pending).toEqual({ pictures: ['walk'], clips: [] })
  })

  test('has the texts of its lessons and those that belong to none', () => {
    const belongs = belongsTo(
      offeredLessons([sample()], { lessons: 'all', itemsOff: ['can'] }),
      counting,
    )
    expect(belongs('sample.thing.near')).toBe(true)
    expect(belongs('sample.thing.met')).toBe(false)
    expect(belongs('ui.next')).toBe(true)
    expect(belongs('messages.stop')).toBe(true)
  })

  test('has no text of a picture, lamp, chart, age or question that it does not offer', () => {
    const lessons = offeredLessons([sample()], { lessons: 'all' })
    const belongs = belongsTo(lessons, { collect: true, prePost: false })
    const [{ lamp, cover }] = lessons as [Lesson]
    expect(
      ['pictures.calm-stop', `pictures.${cover}`, `ui.lamp.${lamp}`, 'ui.path-older'].map(belongs),
    ).toEqual([true, true, true, true])
    const other = lamp === 'river' ? 'ruin' : 'river'
    expect(
      [
        'pictures.other',
        `ui.lamp.${other}`,
        'ui.chart.as-of',
        'ui.path-oldest',
        'ui.pre-post.yes',
      ].filter(belongs),
    ).toEqual([])
    expect(belongsTo(lessons, counting)('ui.pre-post.yes')).toBe(true)
  })
})
