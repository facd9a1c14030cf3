import { describe, expect, test } from 'vitest'
import { checkStyle } from '../../src/core/content/check-style.ts'
import {
  checkTeaching,
  checkTeachingWhole,
  reportTeaching,
} from '../../src/core/content/check-teaching.ts'
import { validContent } from './valid-content.ts'

function english() {
  const content = validContent()
  return { content, teaching: content.locales[0]!.teaching[0]!.value }
}

const places = (faults: readonly { readonly id: string }[]) => faults.map(({ id }) => id)

describe('notes for teachers', () => {
  test('that are whole have no fault', () => {
    const { content } = english()
    expect(checkTeaching(content)).toEqual([])
    expect(checkTeachingWhole(content)).toEqual([])
    expect(reportTeaching(content)['ru']).toEqual({ sample: { slides: 7, missing: [] } })
  })

  test('are reported where a slide has none, and a release refuses it', () => {
    const { content, teaching } = english()
    delete teaching.notes['sign']
    expect(reportTeaching(content)['en']).toEqual({ sample: { slides: 7, missing: ['sign'] } })
    expect(checkTeaching(content)).toEqual([])
    expect(checkTeachingWhole(content)).toMatchObject([
      { file: 'locales/en/teaching/sample.json', problem: 'teachers have no words for: sign' },
    ])
  })

  test('are reported where there is no file', () => {
    const { content } = english()
    content.locales[1]!.teaching = []
    expect(reportTeaching(content)['ru']!['sample']!.missing).toContain('plan')
  })

  test('name slides and lessons that there are', () => {
    const { content, teaching } = english()
    teaching.notes['nowhere'] = teaching.notes['sign']!
    content.locales[1]!.teaching[0]!.lesson = 'gone'
    expect(places(checkTeaching(content))).toEqual(['notes.nowhere', 'gone'])
  })

  test('quote only core messages that there are', () => {
    const { content, teaching } = english()
    teaching.takeHome = 'Say: {{messages.run}}'
    expect(checkTeaching(content)).toMatchObject([
      { id: 'teaching.sample.take-home', problem: 'there is no core message "messages.run"' },
    ])
  })

  test('do not write a core message out', () => {
    const { content, teaching } = english()
    teaching.plan.closing = 'All say: Text for messages go back.'
    expect(checkTeaching(content)).toMatchObject([
      { id: 'teaching.sample.plan.closing', cure: 'Write {{messages.go-back}} in its place.' },
    ])
  })

  test.each([
    ['messages.go-back', 'on-path'],
    ['messages.wait', 'inside'],
  ] as const)('say %s only at a slide that shows the place', (message, place) => {
    const { content, teaching } = english()
    const ru = content.locales[0]!.texts.find(({ file }) => file.endsWith('messages.json'))!
    ru.value.texts[message] = 'A core message.'
    for (const { value } of content.pictures) {
      value.place = 'none'
    }
    teaching.notes['sign']!.say = `Listen: {{${message}}}`
    const [fault] = checkTeaching(content)
    expect(fault?.problem).toContain(`does not show the place "${place}"`)
    content.pictures.find(({ value }) => value.id === 'danger')!.value.place = place
    expect(checkTeaching(content).map(({ id }) => id)).not.toContain('notes.sign.say')
  })

  test('are held against the rules of the language, but may name figures and quote beliefs', () => {
    const { content, teaching } = english()
    const rule = {
      problem: 'no',
      cure: 'not',
      except: [],
      where: 'lessons',
      teachersMay: false,
      adultsMay: false,
    }
    content.styles.get('en')!.value.rules = [
      { ...rule, id: 'handling', pattern: 'pick', unsafeMay: true, where: 'lessons' },
      {
        ...rule,
        id: 'figures',
        pattern: '\\p{N}',
        teachersMay: true,
        unsafeMay: false,
        where: 'lessons',
      },
    ]
    teaching.plan.aim = 'They pick it up in 5 minutes.'
    teaching.takeHome = 'Some say «I pick it up». Answer them.'
    teaching.discussion[0] = 'Why'
    const found = checkStyle(content).filter(({ id }) => id.startsWith('teaching.'))
    expect(found.map(({ id, problem }) => `${id} ${problem}`)).toEqual([
      'teaching.sample.discussion.1 the sentence does not end',
      'teaching.sample.plan.aim no: “pick”',
    ])
  })
})
