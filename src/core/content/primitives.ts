import * as v from 'valibot'

/** `lesson.slide.part`, `messages.stop`, `ui.next`: lower case, dots between levels. */
export const ContentId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/,
    'a content id like "lesson.slide.1"',
  ),
)
export type ContentId = v.InferOutput<typeof ContentId>

/** A content id, with the plural category behind it where the text counts something. */
export const TextKey = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+(_(zero|one|two|few|many|other))?$/,
    'a content id like "lesson.slide.1", or "ui.stars_one" for a plural form',
  ),
)

/** One name without dots: a lesson, a slide, a picture, an option. */
export const PlainId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name in lower case with hyphens'),
)

/** BCP 47, as far as we use it: `hy`, `az`, `ru`, `en`, `az-Latn`. */
export const LocaleCode = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language code like "hy"'),
)

export const IsoDate = v.pipe(v.string(), v.isoDate('a date like 2026-11-23'))

export const Band = v.picklist(['6-9', '10-14', '14+'])
export type Band = v.InferOutput<typeof Band>

/** Where the child in the picture stands. It decides what the safe act is (principle 7). */
export const Place = v.picklist(['on-path', 'inside', 'none'])
export type Place = v.InferOutput<typeof Place>

/** The nine lamps along the village's safe road, in the order in which the road meets them. */
export const Lamp = v.picklist([
  'school',
  'meadow',
  'river',
  'ruin',
  'field',
  'forest',
  'trench',
  'market',
  'rescue',
])
export type Lamp = v.InferOutput<typeof Lamp>

export const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
export const Point = v.tuple([Percent, Percent])
export type Point = v.InferOutput<typeof Point>
