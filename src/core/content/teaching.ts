import * as v from 'valibot'
import { PlainId } from './primitives.ts'

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text'))

/** What the teacher says, what to ask, and which misunderstanding to watch for. */
const SlideNotes = v.strictObject({ say: Text, ask: Text, watch: Text })

/**
 * `locales/<locale>/teaching/<lesson>.json`: what a teacher needs beside the slides. Where a core
 * message is said it stands as `{{messages.stop}}`, so that it is the same words everywhere.
 */
export const Teaching = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  plan: v.strictObject({
    aim: Text,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(90)),
    materials: v.array(Text),
    activity: Text,
    closing: Text,
  }),
  discussion: v.pipe(v.array(Text), v.minLength(3), v.maxLength(5)),
  takeHome: Text,
  /** By the slide of the lesson. */
  notes: v.record(PlainId, SlideNotes),
})
export type Teaching = v.InferOutput<typeof Teaching>

/** What was written for the teachers of one lesson, with the file that it was read from. */
export type TeachingRead = {
  readonly lesson: string
  readonly file: string
  readonly value: Teaching
}

export function teachingFile(locale: string, lesson: string): string {
  return `locales/${locale}/teaching/${lesson}.json`
}

/** Every text with an id of its own: `teaching.stop-back-tell.notes.walk.say`. */
export function textsOfTeaching({ lesson, value }: TeachingRead): ReadonlyMap<string, string> {
  const { plan, discussion, takeHome, notes } = value
  const listed = (name: string, texts: readonly string[]) =>
    texts.map((text, index) => [`${name}.${index + 1}`, text] as const)
  const texts = [
    ['plan.aim', plan.aim],
    ...listed('plan.materials', plan.materials),
    ['plan.activity', plan.activity],
    ['plan.closing', plan.closing],
    ...listed('discussion', discussion),
    ['take-home', takeHome],
    ...Object.entries(notes).flatMap(([slide, { say, ask, watch }]) => [
      [`notes.${slide}.say`, say] as const,
      [`notes.${slide}.ask`, ask] as const,
      [`notes.${slide}.watch`, watch] as const,
    ]),
  ] as const
  return new Map(texts.map(([id, text]) => [`teaching.${lesson}.${id}`, text]))
}

const quotation = /\{\{([^}]*)\}\}/g

/** The ids of the core messages that a text quotes. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(quotation)].map(([, id]) => id!)
}

/** The text as it is read, with the core messages in their own words. */
export function withMessages(text: string, message: (id: string) => string | undefined): string {
  return text.replace(quotation, (_, id: string) => message(id) ?? '')
}

/** All of it as a teacher reads it. */
export function readyToTeach(
  { format, plan, discussion, takeHome, notes }: Teaching,
  message: (id: string) => string | undefined,
): Teaching {
  const read = (text: string) => withMessages(text, message)
  return {
    format,
    plan: {
      aim: read(plan.aim),
      minutes: plan.minutes,
      materials: plan.materials.map(read),
      activity: read(plan.activity),
      closing: read(plan.closing),
    },
    discussion: discussion.map(read),
    takeHome: read(takeHome),
    notes: Object.fromEntries(
      Object.entries(notes).map(([slide, { say, ask, watch }]) => [
        slide,
        { say: read(say), ask: read(ask), watch: read(watch) },
      ]),
    ),
  }
}
