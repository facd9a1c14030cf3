import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lesson } from '../content/lesson.ts'
import type { Picture } from '../content/picture.ts'
import { itemsOfPoster, mainPictureOfPoster } from './poster.ts'

const assets = path.join(import.meta.dirname, '../../../assets')
const readAll = <Value>(folder: string) =>
  readdirSync(path.join(assets, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(assets, folder, file), 'utf8')) as Value)
const pictures = new Map(readAll<Picture>('pictures').map((picture) => [picture.id, picture]))
const pictureOf = (id: string) => pictures.get(id)

describe.each(readAll<Lesson>('lessons'))('the poster of $id', (lesson) => {
  test('has a main picture in which a way shows where somebody stands', () => {
    const main = pictureOf(mainPictureOfPoster(lesson, pictureOf))!
    expect(main.kind === 'item' && main.place === 'none').toBe(false)
  })

  test('has a main picture that is sharp on a wall: drawn for print, or in lines', () => {
    const main = mainPictureOfPoster(lesson, pictureOf)
    const { files } = pictureOf(main)!
    expect([`${main}-print.webp`, `${main}.svg`]).toContain(files.at(-1))
  })

  test('shows items only where the lesson does, each of them once and beside the main picture', () => {
    const items = itemsOfPoster(lesson, '10-14', pictureOf)
    expect(new Set(items).size).toBe(items.length)
    expect(items).not.toContain(mainPictureOfPoster(lesson, pictureOf))
    expect(items.length > 0).toBe(lesson.slides.some(({ kind }) => kind === 'item'))
  })
})
