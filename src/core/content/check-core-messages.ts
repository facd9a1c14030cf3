import type { Fault } from './fault.ts'
import type { Lesson } from './lesson.ts'
import { spokenOnPath } from './references.ts'

/** Each part of an act may be said in one of several core messages. */
type Act = readonly (readonly string[])[]

const acts: Readonly<Record<string, Act>> = {
  'on the path': [
    ['stop', 'four-steps', 'sign-turn-back'],
    ['dont-touch', 'four-steps', 'dont-go-nearer', 'leave-the-sign', 'not-mine'],
    ['go-back', 'four-steps', 'sign-turn-back', 'far-then-call'],
    ['tell-grown-up', 'four-steps', 'ask-to-call'],
  ],
  inside: [['stand-still'], ['shout-for-help'], ['wait']],
  'friends dare me': [['dare'], ['tell-grown-up', 'four-steps', 'ask-to-call']],
  'somebody is hurt': [['dont-go-to-hurt'], ['stay-and-call']],
}

/** Every lesson says one whole act in the words of the core messages, on each of its paths. */
export function checkCoreMessages(file: string, lesson: Lesson): readonly Fault[] {
  const parts = [...lesson.slides, ...lesson.quiz]
  const bands = [...new Set(parts.flatMap((part) => part.bands))].filter((band) => band !== '14+')
  return bands.flatMap((band) => {
    const said = new Set([...spokenOnPath(lesson, band), ...lesson.takeaways].map(({ say }) => say))
    const lacking = Object.entries(acts).map(([name, act]) => ({
      name,
      missing: act.filter((ways) => !ways.some((way) => said.has(`messages.${way}`))),
    }))
    if (lacking.some(({ missing }) => missing.length === 0)) {
      return []
    }
    const nearest = lacking.reduce((best, each) =>
      each.missing.length < best.missing.length ? each : best,
    )
    const wanted = nearest.missing.map((ways) => ways.map((way) => `messages.${way}`).join(' or '))
    return [
      {
        file,
        id: lesson.id,
        problem: `children of ${band} hear no whole safe act in the words of the core messages`,
        cure: `For the act "${nearest.name}" say also: ${wanted.join('; ')}.`,
      },
    ]
  })
}
