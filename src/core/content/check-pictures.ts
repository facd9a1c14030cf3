import {
  pictureFile,
  textFile,
  type ContentRead,
  type FromFile,
  type ImageFile,
} from './check-input.ts'
import { textsByLanguage } from './check-texts.ts'
import type { Fault } from './fault.ts'
import { interfacePictures } from './interface-pictures.ts'
import type { Lesson } from './lesson.ts'
import { shownPictures } from './offer.ts'
import type { Picture } from './picture.ts'
import { pictureIdsOf } from './references.ts'
import { overlap } from '../geometry.ts'

/** What all pictures may weigh together, in bytes: old computers have small disks. */
const budget = 30_000_000

export type PictureReport = {
  readonly files: number
  readonly bytes: number
  readonly unused: readonly string[]
  readonly missing: readonly string[]
}

export function reportPictures(content: ContentRead): PictureReport {
  const shown = shownPictures(content.lessons.map(({ value }) => value))
  const drawn = new Set(content.pictures.map(({ value }) => value.id))
  return {
    files: content.pictureFiles.size,
    bytes: [...content.pictureFiles.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    unused: [...drawn].filter((id) => !shown.has(id)),
    missing: [...shown].filter((id) => !drawn.has(id)).sort(),
  }
}

/** Every picture that is shown exists, with its files, its description and what may be tapped. */
export function checkPictures(content: ContentRead): readonly Fault[] {
  const drawn = new Map(content.pictures.map(({ value }) => [value.id, value]))
  return [
    ...content.pictures.flatMap((picture) => checkPicture(picture, content.pictureFiles)),
    ...checkStrayFiles(content),
    ...checkBudget(content),
    ...checkDescriptions(content),
    ...content.lessons.flatMap((lesson) => [
      ...checkShown(content, lesson, drawn),
      ...checkHotspots(lesson, drawn),
    ]),
    ...interfacePictures
      .filter((id) => !drawn.has(id) && !content.unread.has(pictureFile(id)))
      .map((id) => ({
        file: pictureFile(id),
        id,
        problem: 'the interface shows this picture, but it is not there',
        cure: `Draw it: npm run pictures -- --only ${id}`,
      })),
  ]
}

function checkPicture(
  { file, value: picture }: FromFile<Picture>,
  onDisk: ReadonlyMap<string, ImageFile>,
): readonly Fault[] {
  const { id, files, hotspots } = picture
  const fault = (where: string, problem: string, cure: string): Fault => ({
    file,
    id: where,
    problem,
    cure,
  })
  const faults: Fault[] = []
  if (file !== pictureFile(id)) {
    faults.push(fault(id, 'the id differs from the name of the file', 'Make them the same.'))
  }
  const inLines = files.length === 1 && files[0] === `${id}.svg`
  const names = [id, `${id}-640`, `${id}-print`]
  const inPixels =
    files.length >= 2 &&
    files.every((name, place) => stem(name) === names[place] && /\.(webp|avif)$/.test(name))
  if (!inLines && !inPixels) {
    faults.push(
      fault(
        `${id}.files`,
        `the files ${files.join(', ')} are not the full picture, the one 640 pixels wide and, at most, the one for posters`,
        `List ${id}.webp, ${id}-640.webp and, if there is one, ${id}-print.webp; or ${id}.svg alone.`,
      ),
    )
  }
  for (const name of files.filter((name) => !onDisk.get(name)?.bytes)) {
    const problem = onDisk.has(name) ? `${name} is empty` : `${name} is not there`
    faults.push(fault(id, problem, `Draw it again: npm run pictures -- --only ${id}`))
  }
  const spots = hotspots.map((hotspot) => hotspot.id)
  if (new Set(spots).size < spots.length) {
    faults.push(fault(`${id}.hotspots`, 'two hotspots have the same id', 'Give each its own.'))
  }
  return [...faults, ...checkItems(file, picture)]
}

/** Principle 3: nobody is ever asked to touch an item, not even with a finger on a picture. */
function checkItems(file: string, { id, kind, hotspots, items }: Picture): readonly Fault[] {
  if (kind === 'item' && hotspots.length > 0 && items === undefined) {
    const problem = 'it is not said where the items lie, so a hotspot may lie on one'
    const cure = `Let the scene tell it: npm run pictures -- --accept --only ${id}`
    return [{ file, id: `${id}.items`, problem, cure }]
  }
  return hotspots
    .filter(({ polygon }) => items?.some((item) => overlap(polygon, item)))
    .map((hotspot) => ({
      file,
      id: `${id}.hotspots.${hotspot.id}`,
      problem: 'this hotspot lies on an item',
      cure: 'Move the item away from it, or make the hotspot smaller.',
    }))
}

function checkBudget(content: ContentRead): readonly Fault[] {
  const { bytes } = reportPictures(content)
  const megabytes = (size: number) => `${(size / 1_000_000).toFixed(1)} MB`
  return bytes <= budget
    ? []
    : [
        {
          file: 'assets/pictures',
          id: '',
          problem: `all pictures together weigh ${megabytes(bytes)}, more than ${megabytes(budget)}`,
          cure: 'Remove pictures that nothing shows, or pack the largest ones smaller.',
        },
      ]
}

/** Nothing is shipped that no description names: its maker and licence would be unknown. */
function checkStrayFiles({ pictures, pictureFiles, unread }: ContentRead): readonly Fault[] {
  const named = new Set(pictures.flatMap(({ value }) => value.files))
  return [...pictureFiles.keys()]
    .filter(
      (name) =>
        !named.has(name) && !unread.has(pictureFile(stem(name).replace(/-(640|print)$/, ''))),
    )
    .map((name) => ({
      file: `assets/pictures/${name}`,
      id: stem(name),
      problem: 'no picture names this file',
      cure: 'Remove it, or name it in the "files" of its picture.',
    }))
}

function checkShown(
  { unread }: ContentRead,
  { file, value: lesson }: FromFile<Lesson>,
  drawn: ReadonlyMap<string, Picture>,
): readonly Fault[] {
  const shown = pictureIdsOf(lesson)
  const pending = lesson.pending?.pictures ?? []
  return [
    ...[...shown]
      .filter((id) => !drawn.has(id) && !pending.includes(id) && !unread.has(pictureFile(id)))
      .map((id) => ({
        file,
        id,
        problem: `the lesson "${lesson.id}" shows the picture "${id}", which is not there`,
        cure: `Draw it, or list it in "pending.pictures" of the lesson.`,
      })),
    ...pending
      .filter((id) => drawn.has(id) || !shown.has(id))
      .map((id) => ({
        file,
        id,
        problem: drawn.has(id)
          ? `the picture "${id}" is there and no longer pending`
          : `the picture "${id}" is pending, but the lesson does not show it`,
        cure: 'Remove it from "pending.pictures".',
      })),
  ]
}

function checkHotspots(
  { file, value: lesson }: FromFile<Lesson>,
  drawn: ReadonlyMap<string, Picture>,
): readonly Fault[] {
  return [...lesson.slides, ...lesson.quiz].flatMap((part) => {
    const picture = 'spots' in part ? drawn.get(part.picture) : undefined
    if (!('spots' in part) || !picture) {
      return []
    }
    const known = picture.hotspots.map(({ id }) => id)
    return part.spots
      .filter(({ hotspot }) => !known.includes(hotspot))
      .map(({ hotspot }) => ({
        file,
        id: `${lesson.id}.${part.id}.${hotspot}`,
        problem: `the picture "${picture.id}" has no hotspot "${hotspot}"`,
        cure: `Use one of: ${known.join(', ') || 'none, the picture has no hotspots'}.`,
      }))
  })
}

/** Every picture is described in every language, and no description stands alone. */
function checkDescriptions(content: ContentRead): readonly Fault[] {
  const shown = shownPictures(content.lessons.map(({ value }) => value))
  return textsByLanguage(content).flatMap(({ code, files, texts }): readonly Fault[] => {
    const file = textFile(code, 'pictures.')
    if (content.unread.has(file)) {
      return []
    }
    if (!files.has(file)) {
      const problem = 'the file with the descriptions of the pictures is missing'
      return [{ file, id: '', problem, cure: 'Describe every picture in one sentence.' }]
    }
    const described = [...texts.keys()]
      .filter((key) => key.startsWith('pictures.'))
      .map((key) => key.slice('pictures.'.length))
    const drawn = content.pictures.map(({ value }) => value.id)
    return [
      ...drawn
        .filter((id) => !described.includes(id))
        .map((id) => ({
          file,
          id: `pictures.${id}`,
          problem: `the picture "${id}" has no description`,
          cure: 'Say in one sentence what it shows.',
        })),
      ...described
        .filter(
          (id) => !drawn.includes(id) && !shown.has(id) && !content.unread.has(pictureFile(id)),
        )
        .map((id) => ({
          file,
          id: `pictures.${id}`,
          problem: 'describes a picture that is not there',
          cure: 'Remove it, or draw the picture.',
        })),
    ]
  })
}

function stem(name: string): string {
  return name.slice(0, name.lastIndexOf('.'))
}
