import * as v from 'valibot'
import { Band, ContentId, LocaleCode, PlainId, Point } from '../content/primitives.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))

/** Points as x, y, pressure one after another: a stroke of a pen is long. */
const Stroke = v.strictObject({
  colour: v.picklist(['ink', 'sun', 'paper']),
  points: v.pipe(v.array(v.number()), v.minLength(3), v.maxLength(6000)),
})
export type Stroke = v.InferOutput<typeof Stroke>

const Zoom = v.strictObject({ at: Point, scale: v.pipe(v.number(), v.minValue(1), v.maxValue(4)) })
export type Zoom = v.InferOutput<typeof Zoom>

const Share = v.pipe(v.number(), v.minValue(0.5), v.maxValue(2))
/** What is done to the picture for a weak or a harsh projector. */
const Look = v.strictObject({ brightness: Share, contrast: Share, saturation: Share })
export type Look = v.InferOutput<typeof Look>
export const plainLook: Look = { brightness: 1, contrast: 1, saturation: 1 }

const ShownScreen = v.picklist(['slide', 'black', 'white'])
export type ShownScreen = v.InferOutput<typeof ShownScreen>

/** `auto` says each slide and goes on by itself. */
const Narration = v.picklist(['off', 'on', 'auto'])
export type Narration = v.InferOutput<typeof Narration>

/** The minutes that a teacher may have. */
export const minutesToChoose = [10, 20, 45] as const
const Minutes = v.nullable(v.picklist(minutesToChoose))

const QuizRun = v.picklist(['before', 'after'])
export type QuizRun = v.InferOutput<typeof QuizRun>

/** The questions of the open lesson, or the six that are the same in every lesson. */
const QuizSet = v.picklist(['lesson', 'six'])
export type QuizSet = v.InferOutput<typeof QuizSet>

/** Everything that a teacher can do to a lesson before a class, from any window. */
export const ClassroomIntent = v.variant('type', [
  v.strictObject({
    type: v.literal('opened'),
    lesson: PlainId,
    band: Band,
    locale: LocaleCode,
    minutes: Minutes,
  }),
  v.strictObject({ type: v.literal('closed') }),
  v.strictObject({ type: v.literal('next') }),
  v.strictObject({ type: v.literal('back') }),
  v.strictObject({ type: v.literal('slideChosen'), index: Count }),
  /** A hotspot, a choice, a step or a view of the slide that is open. */
  v.strictObject({ type: v.literal('tapped'), id: v.pipe(v.string(), v.maxLength(80)) }),
  v.strictObject({ type: v.literal('screenChosen'), screen: ShownScreen }),
  v.strictObject({ type: v.literal('pointerMoved'), at: v.nullable(Point) }),
  v.strictObject({ type: v.literal('zoomChosen'), zoom: v.nullable(Zoom) }),
  /** A stroke that grows: it stands in the place of the last one, where that is still the same. */
  v.strictObject({ type: v.literal('inkDrawn'), stroke: Stroke, begins: v.boolean() }),
  v.strictObject({ type: v.literal('inkErased'), index: Count }),
  v.strictObject({ type: v.literal('inkUndone') }),
  v.strictObject({ type: v.literal('inkWiped') }),
  v.strictObject({ type: v.literal('inkKept'), keep: v.boolean() }),
  v.strictObject({ type: v.literal('lookChosen'), look: Look }),
  v.strictObject({
    type: v.literal('textSizeChosen'),
    size: v.pipe(v.number(), v.minValue(0.8), v.maxValue(1.6)),
  }),
  v.strictObject({ type: v.literal('narrationChosen'), narration: Narration }),
  v.strictObject({
    type: v.literal('spoken'),
    spoken: v.nullable(v.strictObject({ id: ContentId, word: v.pipe(v.number(), v.integer()) })),
  }),
  v.strictObject({ type: v.literal('languageChosen'), locale: LocaleCode }),
  v.strictObject({ type: v.literal('secondLanguageChosen'), locale: v.nullable(LocaleCode) }),
  v.strictObject({ type: v.literal('minutesChosen'), minutes: Minutes }),
  v.strictObject({ type: v.literal('clockRested') }),
  v.strictObject({ type: v.literal('clockRestarted') }),
  v.strictObject({
    type: v.literal('audienceSized'),
    aspect: v.pipe(v.number(), v.minValue(0.4), v.maxValue(4)),
  }),
  v.strictObject({ type: v.literal('quizOpened'), set: QuizSet, run: QuizRun }),
  v.strictObject({ type: v.literal('quizClosed') }),
  /** Another class is there: what was counted for the set that is open is of the one before. */
  v.strictObject({ type: v.literal('handsForgotten') }),
  v.strictObject({ type: v.literal('handsCounted'), option: PlainId, count: Count }),
  v.strictObject({ type: v.literal('barsShown'), shown: v.boolean() }),
  v.strictObject({ type: v.literal('answerShown'), shown: v.boolean() }),
])
export type ClassroomIntent = v.InferOutput<typeof ClassroomIntent>
