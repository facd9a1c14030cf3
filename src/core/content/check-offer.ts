import { checkCoreMessages } from './check-core-messages.ts'
import { lessonFile, type ContentRead } from './check-input.ts'
import { checkBands } from './check-lessons.ts'
import type { Fault } from './fault.ts'
import type { Lesson } from './lesson.ts'
import { offeredLessons, showsItem } from './offer.ts'
import { spokenInLesson } from './references.ts'

/** What a profile turns off must be there, and what it leaves of each lesson must still teach. */
export function checkOffer(content: ContentRead): readonly Fault[] {
  const { bands, itemsOff } = content.profile.value
  if (!bands && !itemsOff) {
    return []
  }
  const whole = content.lessons.map(({ value }) => value)
  const offered = offeredLessons(whole, content.profile.value)
  return [
    ...checkChildren(content),
    ...checkItems(content),
    ...offered.flatMap((lesson) => checkLeft(content, lesson)),
  ]
}

function checkChildren({ profile: { file, value } }: ContentRead): readonly Fault[] {
  return (value.bands ?? ['6-9']).some((band) => band !== '14+' || value.facts)
    ? []
    : [
        {
          file,
          id: 'bands',
          problem: 'no age of children is offered, and the kiosk would be empty',
          cure: 'Add "6-9" or "10-14", or turn on "facts".',
        },
      ]
}

function checkItems({ profile: { file, value }, pictures }: ContentRead): readonly Fault[] {
  const items = pictures.filter(({ value: { kind } }) => kind === 'item').map((each) => each.value)
  const known = [...new Set(items.map(({ id }) => id.split('-')[0]!))].sort()
  return (value.itemsOff ?? []).flatMap((item, index) =>
    items.some(({ id }) => showsItem(id, [item]))
      ? []
      : [
          {
            file,
            id: `itemsOff.${index}`,
            problem: `no picture of an item begins with "${item}-"`,
            cure: `Write one of these: ${known.join(', ') || 'there are none'}.`,
          },
        ],
  )
}

/** The same rules that hold for a whole lesson; the cure is the profile's. */
function checkLeft({ profile }: ContentRead, lesson: Lesson): readonly Fault[] {
  const { itemsOff = [] } = profile.value
  const shown = spokenInLesson({ ...lesson, slides: [], quiz: [] })
  const stays = shown.find(({ picture }) => picture && showsItem(picture, itemsOff))?.picture
  const problems = [
    ...[...checkBands('', lesson), ...checkCoreMessages('', lesson)].map((fault) => fault.problem),
    ...(stays ? [`its summary shows ${stays}`] : []),
  ]
  return problems.map((problem) => ({
    file: profile.file,
    id: 'lessons',
    problem: `without what the profile turns off, "${lesson.id}" is no lesson: ${problem}`,
    cure: `Turn it off too: list the lessons that you want, without "${lesson.id}"; or see ${lessonFile(lesson.id)}.`,
  }))
}
