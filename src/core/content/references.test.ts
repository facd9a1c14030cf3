import { describe, expect, test } from 'vitest'
import type { Lesson, QuizItem, Slide } from './lesson.ts'
import {
  mainPicture,
  pathFor,
  pictureIdsOf,
  spokenInLesson,
  spokenInQuizItem,
  spokenInSlide,
  textIdsOf,
} from './references.ts'

const bands: Slide['bands'] = ['6-9']
const opening: Slide = {
  id: 'opening',
  bands,
  kind: 'picture',
  picture: 'road',
  say: ['a.1', 'a.2'],
}
const story: Slide = {
  id: 'story',
  bands,
  kind: 'story',
  say: ['a.story'],
  scenes: [
    {
      id: 'one',
      picture: 'dare',
      say: ['a.one'],
      choices: [
        { id: 'back', picture: 'back', say: 'a.back', safe: true, to: 'two' },
        { id: 'look', picture: 'look', say: 'a.look', safe: false, belief: 'reckless', to: 'two' },
      ],
    },
    { id: 'two', picture: 'home', say: ['a.two'] },
  ],
}
const question: QuizItem = {
  id: 'what',
  bands,
  kind: 'choose-one',
  ask: ['a.ask'],
  options: [
    { id: 'stop', picture: 'stop', say: 'a.stop', verdict: 'right', feedback: 'a.why' },
    { id: 'go', picture: 'go', say: 'a.go', verdict: 'wrong', feedback: 'a.instead' },
  ],
}
const lesson: Lesson = {
  format: 2,
  id: 'a',
  number: 1,
  group: 'act',
  lamp: 'field',
  cover: 'cover',
  slides: [opening, story],
  quiz: [question],
  takeaways: [
    { picture: 'stop', say: 'a.stop' },
    { picture: 'back', say: 'a.back' },
    { picture: 'home', say: 'a.tell' },
  ],
}

const said = { picture: 'p1', say: 'a.said.1' }
const other = { picture: 'p2', say: 'a.said.2' }
const step = (id: string, { picture, say }: { picture: string; say: string }) => ({
  id,
  picture,
  say,
})

const figures: Slide = {
  id: 's',
  bands,
  say: ['a.s'],
  kind: 'chart',
  chart: {
    kind: 'bars',
    title: 'a.figures',
    source: 'a.source',
    asOf: '2004',
    status: 'confirmed',
    rows: [
      { label: 'a.one', value: 1 },
      { label: 'a.two', value: 2, note: 'a.note' },
    ],
  },
}

describe('references', () => {
  test('a chart is heard whole, and stands without a picture', () => {
    const spoken = spokenInSlide(figures)
    expect(spoken.map(({ say }) => say).toSorted()).toEqual(idsIn(figures).toSorted())
    expect(spoken.every(({ picture }) => picture === null)).toBe(true)
    expect(mainPicture(figures)).toBeNull()
  })

  test('an older visitor takes the path of the older children where a lesson has no other', () => {
    const facts = { ...lesson, slides: [{ ...opening, bands: ['14+' as const] }] }
    const older = { ...lesson, slides: [{ ...opening, bands: ['10-14' as const] }] }
    expect(pathFor(facts, '14+')).toBe('14+')
    expect(pathFor(facts, '10-14')).toBeNull()
    expect(pathFor(older, '14+')).toBe('10-14')
    expect(pathFor(lesson, '14+')).toBeNull()
  })

  test('lines stand with the picture that opens the slide', () => {
    expect(spokenInSlide(opening)).toEqual([
      { say: 'a.1', picture: 'road' },
      { say: 'a.2', picture: 'road' },
    ])
  })

  test('a story says its lines, its scenes and its choices', () => {
    expect(spokenInSlide(story).map(({ say, picture }) => [say, picture])).toEqual([
      ['a.story', 'dare'],
      ['a.one', 'dare'],
      ['a.back', 'back'],
      ['a.look', 'look'],
      ['a.two', 'home'],
    ])
  })

  test.each<Slide>([
    { id: 's', bands, say: ['a.s'], kind: 'sign', picture: 'p1' },
    {
      id: 's',
      bands,
      say: ['a.s'],
      kind: 'item',
      views: [
        { ...said, view: 'near' },
        { ...other, view: 'met' },
      ],
    },
    {
      id: 's',
      bands,
      say: ['a.s'],
      kind: 'hotspots',
      picture: 'p1',
      spots: [{ hotspot: 'tape', say: 'a.said.2' }],
    },
    { id: 's', bands, say: ['a.s'], kind: 'compare', used: said, avoided: other },
    { id: 's', bands, say: ['a.s'], kind: 'steps', steps: [step('one', said), step('two', other)] },
    { id: 's', bands, say: ['a.s'], kind: 'chant', steps: [step('one', said), step('two', other)] },
    { id: 's', bands, say: ['a.s'], kind: 'recap', points: [said, other] },
  ])('nothing that a slide of the kind $kind says is forgotten', (slide) => {
    const texts = spokenInSlide(slide).map(({ say }) => say)
    expect(texts[0]).toBe('a.s')
    expect(texts.filter((say) => say !== 'a.s').toSorted()).toEqual(
      idsIn(slide)
        .filter((id) => id !== 'a.s')
        .toSorted(),
    )
    expect(mainPicture(slide)).toBe('p1')
  })

  test.each<QuizItem>([
    question,
    {
      id: 'q',
      bands,
      ask: ['a.ask'],
      kind: 'order',
      steps: [step('one', said), step('two', other)],
      feedback: 'a.why',
    },
    {
      id: 'q',
      bands,
      ask: ['a.ask'],
      kind: 'match',
      pairs: [{ id: 'one', left: said, right: other }],
      feedback: 'a.why',
    },
    {
      id: 'q',
      bands,
      ask: ['a.ask'],
      kind: 'find-signs',
      picture: 'p1',
      spots: [{ hotspot: 'tape', say: 'a.said.1' }],
      feedback: 'a.why',
    },
  ])('nothing that a question of the kind $kind says is forgotten', (item) => {
    const texts = spokenInQuizItem(item).map(({ say }) => say)
    expect(texts.toSorted()).toEqual(idsIn(item).toSorted())
  })

  test('a lesson says its title first and its takeaways last', () => {
    const spoken = spokenInLesson(lesson)
    expect(spoken[0]).toEqual({ say: 'a.title', picture: 'cover' })
    expect(spoken.at(-1)).toEqual({ picture: 'home', say: 'a.tell' })
  })

  test('texts and pictures of a lesson are listed once', () => {
    expect([...textIdsOf(lesson)].filter((id) => id === 'a.stop')).toHaveLength(1)
    expect([...pictureIdsOf(lesson)].toSorted()).toEqual([
      'back',
      'cover',
      'dare',
      'go',
      'home',
      'look',
      'road',
      'stop',
    ])
  })
})

/** Every content id in a value, wherever it stands: found without knowing the kinds. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return value.includes('.') ? [value] : []
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
