import { prePostItems, prePostLength } from '../pre-post.ts'
import type { ContentRead } from './check-input.ts'
import type { Fault } from './fault.ts'
import { offeredLessons } from './offer.ts'

/** Six questions, most of them on what is done, and each answered by one choice. */
export function checkPrePost(content: ContentRead): readonly Fault[] {
  const { file, value: profile } = content.profile
  return [
    ...content.lessons.flatMap(({ file: lessonFile, value }) =>
      value.quiz
        .filter((item) => item.prePost && (!('options' in item) || item.kind === 'choose-all'))
        .map(({ id }) => ({
          file: lessonFile,
          id: `${value.id}.${id}`,
          problem: 'the question is asked before and after, but one choice does not answer it',
          cure: 'Choose a question of the kind choose-one, stop-or-go or true-or-not.',
        })),
    ),
    ...(profile.prePost ? checkProfile(content, file) : []),
  ]
}

function checkProfile(content: ContentRead, file: string): readonly Fault[] {
  const { profile } = content
  const whole = content.lessons.map(({ value }) => value)
  const lessons = offeredLessons(whole, profile.value)
  const bands = (profile.value.bands ?? ['6-9', '10-14']).filter((band) => band !== '14+')
  const few = bands
    .map((band) => ({ band, items: prePostItems(lessons, band) }))
    .filter(({ items }) => items.length !== prePostLength)
    .map(({ band, items }) => ({
      file,
      id: 'prePost',
      problem: `ages ${band} would be asked ${items.length} questions before and after`,
      cure: `Offer the lessons that lend the ${prePostLength} questions ("prePost" in their quiz), or turn it off.`,
    }))
  return profile.value.collect
    ? few
    : [
        ...few,
        {
          file,
          id: 'prePost',
          problem: 'questions are asked before and after, but nothing is counted',
          cure: 'Set "collect" to true, or "prePost" to false.',
        },
      ]
}
