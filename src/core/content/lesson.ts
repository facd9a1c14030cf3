import * as v from 'valibot'
import { Chart } from './chart.ts'
import { Band, ContentId, Lamp, LocaleCode, PlainId } from './primitives.ts'

/** One picture with the one text that is said about it. */
const Said = v.strictObject({ picture: PlainId, say: ContentId })
export type Said = v.InferOutput<typeof Said>

const Step = v.strictObject({ id: PlainId, picture: PlainId, say: ContentId })
export type Step = v.InferOutput<typeof Step>

/** The belief behind an unsafe choice; each needs another remedy (EORE: five kinds of risk taking). */
const Belief = v.picklist(['unaware', 'uninformed', 'misinformed', 'reckless', 'forced'])

const SignLanguageClip = v.strictObject({
  file: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9./-]+\.webm$/, 'a .webm file below assets/sign-language'),
  ),
  credit: v.string(),
})

const Lines = v.pipe(v.array(ContentId), v.minLength(1), v.maxLength(3))
const Bands = v.pipe(v.array(Band), v.minLength(1))

const slideBase = {
  id: PlainId,
  bands: Bands,
  /** What is said on arrival, in order; one to three short texts. */
  say: Lines,
  /** Sign-language film of the slide, by the locale whose speakers use that sign language. */
  signLanguage: v.optional(v.record(LocaleCode, SignLanguageClip)),
}

const PictureSlide = v.strictObject({ ...slideBase, kind: v.literal('picture'), picture: PlainId })

const SignSlide = v.strictObject({ ...slideBase, kind: v.literal('sign'), picture: PlainId })

/** An item family: near, as you would meet it, old. The views come one after another. */
const ItemSlide = v.strictObject({
  ...slideBase,
  kind: v.literal('item'),
  views: v.pipe(
    v.array(
      v.strictObject({
        view: v.picklist(['near', 'met', 'old', 'new-and-old']),
        picture: PlainId,
        say: ContentId,
      }),
    ),
    v.minLength(2),
    v.maxLength(4),
  ),
})

/** Signs, marks, clues and places to tap; the hotspots themselves stand with the picture. */
const HotspotSlide = v.strictObject({
  ...slideBase,
  kind: v.literal('hotspots'),
  picture: PlainId,
  spots: v.pipe(v.array(v.strictObject({ hotspot: PlainId, say: ContentId })), v.minLength(1)),
})

/** What people use beside what people avoid. */
const CompareSlide = v.strictObject({
  ...slideBase,
  kind: v.literal('compare'),
  used: Said,
  avoided: Said,
})

const StoryChoice = v.strictObject({
  id: PlainId,
  picture: PlainId,
  say: ContentId,
  safe: v.boolean(),
  /** Given for unsafe choices only: why a child would choose it. */
  belief: v.optional(Belief),
  to: PlainId,
})
export type StoryChoice = v.InferOutput<typeof StoryChoice>

const StoryScene = v.strictObject({
  id: PlainId,
  picture: PlainId,
  say: Lines,
  /** A calm scene leads on by itself, mostly back to the choice. */
  then: v.optional(PlainId),
  /** With neither choices nor `then` the scene is an ending, and every ending is safe. */
  choices: v.optional(v.pipe(v.array(StoryChoice), v.minLength(2), v.maxLength(3))),
})
export type StoryScene = v.InferOutput<typeof StoryScene>

/** A story with a choice. It opens with the first scene, after the slide's own lines. */
const StorySlide = v.strictObject({
  ...slideBase,
  kind: v.literal('story'),
  scenes: v.pipe(v.array(StoryScene), v.minLength(2)),
})

/** Steps to be put in order by tapping; listed in the right order. */
const StepsSlide = v.strictObject({
  ...slideBase,
  kind: v.literal('steps'),
  steps: v.pipe(v.array(Step), v.minLength(2), v.maxLength(5)),
})

/** The steps as a chant with a clapping rhythm. */
const ChantSlide = v.strictObject({
  ...slideBase,
  kind: v.literal('chant'),
  steps: v.pipe(v.array(Step), v.minLength(2), v.maxLength(5)),
})

const RecapSlide = v.strictObject({
  ...slideBase,
  kind: v.literal('recap'),
  points: v.pipe(v.array(Said), v.minLength(2), v.maxLength(4)),
})

/** Figures for older pupils and adults: with their date, their source, and how sure they are. */
const ChartSlide = v.strictObject({ ...slideBase, kind: v.literal('chart'), chart: Chart })

export const Slide = v.variant('kind', [
  PictureSlide,
  SignSlide,
  ItemSlide,
  HotspotSlide,
  CompareSlide,
  StorySlide,
  StepsSlide,
  ChantSlide,
  RecapSlide,
  ChartSlide,
])
export type Slide = v.InferOutput<typeof Slide>
export type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>

/**
 * `right` and `wrong` are knowledge; `unsafe` is a safety event: it leads to the calm stop frame
 * and is counted apart.
 */
const Option = v.strictObject({
  id: PlainId,
  picture: PlainId,
  say: ContentId,
  verdict: v.picklist(['right', 'wrong', 'unsafe']),
  belief: v.optional(Belief),
  /** Why, and what to do instead. */
  feedback: ContentId,
})
export type Option = v.InferOutput<typeof Option>

const quizBase = {
  id: PlainId,
  bands: Bands,
  ask: Lines,
  /** The scene that the question is about. */
  picture: v.optional(PlainId),
  /** Lent to the six questions that are asked before and after, and what it asks about. */
  prePost: v.optional(v.picklist(['practice', 'attitude', 'knowledge'])),
}

const ChooseOne = v.strictObject({
  ...quizBase,
  kind: v.literal('choose-one'),
  options: v.pipe(v.array(Option), v.minLength(2), v.maxLength(4)),
})

const ChooseAll = v.strictObject({
  ...quizBase,
  kind: v.literal('choose-all'),
  options: v.pipe(v.array(Option), v.minLength(3), v.maxLength(6)),
})

/** *Stop here*, or *grown-ups have told me that this way is safe* (principle 10). */
const StopOrGo = v.strictObject({
  ...quizBase,
  kind: v.literal('stop-or-go'),
  options: v.pipe(v.array(Option), v.length(2)),
})

const PutInOrder = v.strictObject({
  ...quizBase,
  kind: v.literal('order'),
  steps: v.pipe(v.array(Step), v.minLength(3), v.maxLength(5)),
  feedback: ContentId,
})

const Match = v.strictObject({
  ...quizBase,
  kind: v.literal('match'),
  pairs: v.pipe(
    v.array(v.strictObject({ id: PlainId, left: Said, right: Said })),
    v.minLength(2),
    v.maxLength(4),
  ),
  feedback: ContentId,
})

const FindSigns = v.strictObject({
  ...quizBase,
  kind: v.literal('find-signs'),
  picture: PlainId,
  spots: v.pipe(v.array(v.strictObject({ hotspot: PlainId, say: ContentId })), v.minLength(2)),
  feedback: ContentId,
})

const TrueOrNot = v.strictObject({
  ...quizBase,
  kind: v.literal('true-or-not'),
  options: v.pipe(v.array(Option), v.length(2)),
})

export const QuizItem = v.variant('kind', [
  ChooseOne,
  ChooseAll,
  StopOrGo,
  PutInOrder,
  Match,
  FindSigns,
  TrueOrNot,
])
export type QuizItem = v.InferOutput<typeof QuizItem>
export type QuizItemOf<Kind extends QuizItem['kind']> = Extract<QuizItem, { kind: Kind }>

export const lessonFormat = { written: 2, oldestRead: 1 } as const

/** Structure only: no word a child reads stands here. Texts, sound and pictures join by id. */
export const Lesson = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(lessonFormat.written),
  id: PlainId,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  group: v.picklist(['recognise', 'avoid', 'act', 'understand']),
  lamp: Lamp,
  cover: PlainId,
  slides: v.pipe(v.array(Slide), v.minLength(1)),
  quiz: v.array(QuizItem),
  /** What you can do now: three pictures for the summary. */
  takeaways: v.pipe(v.array(Said), v.length(3)),
  /** What the lesson still awaits: no fault in a draft, and a release refuses it. */
  pending: v.optional(
    v.strictObject({
      pictures: v.optional(v.array(PlainId)),
      clips: v.optional(v.array(ContentId)),
    }),
  ),
})
export type Lesson = v.InferOutput<typeof Lesson>
