import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { validContent } from '../../../tests/content/valid-content.ts'
import { brandGrounds, checkProfile } from './check-profile.ts'
import { contrastOf, differenceOf, nearestPassing, standsOut } from './contrast.ts'

function faultsWith(change: Partial<ReturnType<typeof validContent>['profile']['value']>) {
  const content = validContent()
  Object.assign(content.profile.value, change)
  return checkProfile(content.profile, content.profileFiles)
}

describe('contrast', () => {
  test('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastOf('#ffffff', '#777777')).toBe(contrastOf('#777777', '#ffffff'))
  })

  test('the nearest passing colour passes, and one step nearer does not', () => {
    const onWhite = (colour: string) => standsOut(colour, ['#ffffff'])
    expect(nearestPassing('#777777', onWhite)).toBe('#767676')
    expect(nearestPassing('#767676', onWhite)).toBe('#767676')
  })

  test('there may be none', () => {
    const grounds = ['#000000', '#ffffff', '#777777']
    expect(nearestPassing('#777777', (colour) => standsOut(colour, grounds))).toBeNull()
  })

  test('the difference of two colours is that of Oklab', () => {
    expect(differenceOf('#000000', '#ffffff')).toBeCloseTo(1)
    expect(differenceOf('#ff0000', '#00ff00')).toBeCloseTo(0.52, 2)
    expect(differenceOf('#b3261e', '#b3261e')).toBe(0)
  })
})

describe('a profile', () => {
  test('with the colours of the program has no fault', () => {
    const { ink, sun } = brandGrounds
    expect(faultsWith({ colours: { ink, sun } })).toEqual([])
    expect(faultsWith({})).toEqual([])
  })

  test('with a weak ink is refused, and the cure passes', () => {
    const [fault] = faultsWith({ colours: { ink: '#6f9aa3' } })
    expect(fault).toMatchObject({ id: 'colours.ink' })
    const better = /#[0-9a-f]{6}/.exec(fault!.cure)![0]
    expect(faultsWith({ colours: { ink: better } }).map(({ id }) => id)).not.toContain(
      'colours.ink',
    )
  })

  test('with a weak ink keeps a sun that fits the ink once it is mended', () => {
    const faults = faultsWith({ colours: { ink: '#8899aa', sun: '#ffff00' } })
    expect(faults.map(({ id }) => id)).toEqual(['colours.ink'])
  })

  test('with a sun on which letters vanish is refused', () => {
    expect(faultsWith({ colours: { sun: '#20606a' } })).toMatchObject([{ id: 'colours.sun' }])
  })

  test.each(['#8b0000', '#a01010', '#c2185b'])('with the red of danger, %s, is refused', (ink) => {
    const [fault] = faultsWith({ colours: { ink } })
    expect(fault).toMatchObject({ id: 'colours.ink' })
    expect(fault!.problem).toMatch(/kept for danger signs/)
    const better = /#[0-9a-f]{6}/.exec(fault!.cure)![0]
    expect(faultsWith({ colours: { ink: better, sun: '#ffe9a8' } })).toEqual([])
  })

  test('with wine, brown or violet is not', () => {
    for (const ink of ['#5a0f1f', '#7a3b0a', '#3b1d5e']) {
      expect(faultsWith({ colours: { ink, sun: '#e6c9ff' } })).toEqual([])
    }
  })

  test('that opens in a language it lacks is refused', () => {
    expect(faultsWith({ defaultLanguage: 'hy' })).toMatchObject([{ id: 'defaultLanguage' }])
  })

  test('is measured against the colours of the style sheet', async () => {
    const tokens = await readFile(path.join(import.meta.dirname, '../../styles/tokens.css'), 'utf8')
    const root = tokens.slice(0, tokens.indexOf('}'))
    for (const [name, colour] of Object.entries(brandGrounds)) {
      expect(root).toContain(`--${name}: ${colour};`)
    }
  })
})
