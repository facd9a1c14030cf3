import * as v from 'valibot'
import { Band, LocaleCode, PlainId } from './content/primitives.ts'

/**
 * One step of one daily counter. Nothing in it points at a child, a visit or an hour: a teacher saw
 * who stood at the kiosk.
 */
export const Increment = v.variant('counter', [
  v.strictObject({
    counter: v.literal('visit'),
    ended: v.picklist(['finished', 'left']),
  }),
  v.strictObject({
    counter: v.literal('lesson'),
    lesson: PlainId,
    band: Band,
    event: v.picklist(['started', 'completed']),
  }),
  v.strictObject({
    counter: v.literal('answer'),
    lesson: PlainId,
    item: PlainId,
    option: PlainId,
    band: Band,
    /** An unsafe answer is a safety event, apart from right and wrong. */
    verdict: v.picklist(['right', 'wrong', 'unsafe']),
  }),
  /** The first answer to a question that is asked before and after. */
  v.strictObject({
    counter: v.literal('pre-post'),
    run: v.picklist(['before', 'after']),
    lesson: PlainId,
    item: PlainId,
    band: Band,
    verdict: v.picklist(['right', 'wrong', 'unsafe']),
  }),
  /** Kept by month only and in a file of its own: language stands for ethnicity here. */
  v.strictObject({ counter: v.literal('language'), locale: LocaleCode }),
])
export type Increment = v.InferOutput<typeof Increment>
