import * as v from 'valibot'
import { IsoDate, Percent, Place, PlainId, Point } from './primitives.ts'

/** What may be tapped in a picture. Never an item (principle 3): there is no such kind. */
const Hotspot = v.strictObject({
  id: PlainId,
  kind: v.picklist(['sign', 'mark', 'clue', 'place', 'lamp']),
  /** Corners in percent of width and height. */
  polygon: v.pipe(v.array(Point), v.minLength(3)),
})
export type Hotspot = v.InferOutput<typeof Hotspot>

const Vector = v.tuple([v.number(), v.number(), v.number()])

/** The sidecar that stands beside every picture: what is shown and how it was made. */
export const Picture = v.strictObject({
  format: v.literal(1),
  id: PlainId,
  kind: v.picklist(['item', 'diorama', 'sign', 'village', 'thought', 'sketch']),
  place: Place,
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The full picture first, then the 640 pixel one, then one for posters if it stands large on any. */
  files: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.(webp|avif|svg)$/))),
    v.minLength(1),
  ),
  focal: v.tuple([Percent, Percent]),
  hotspots: v.array(Hotspot),
  /** Outlines of the dangerous things, so that nothing that may be tapped comes to lie on one. */
  items: v.optional(v.array(v.pipe(v.array(Point), v.minLength(3)))),
  camera: v.optional(v.strictObject({ from: Vector, to: Vector, lens: v.number() })),
  seed: v.optional(v.number()),
  samples: v.optional(v.number()),
  /** SHA-256 over scene, kit and settings; the render is stale when it changes. */
  hash: v.string(),
  licence: v.string(),
  credit: v.string(),
  made: v.string(),
  /** True once an expert has compared it with reference photographs. */
  verified: v.union([
    v.literal(false),
    v.strictObject({ by: v.string(), on: IsoDate, reference: v.optional(v.string()) }),
  ]),
})
export type Picture = v.InferOutput<typeof Picture>
