import * as v from 'valibot'
import { Band, LocaleCode, PlainId } from '../content/primitives.ts'
import { titleOf } from '../content/references.ts'

export const sheetKinds = [
  'poster',
  'handout',
  'plan',
  'notes',
  'cards',
  'certificate',
  'colouring',
] as const
export type SheetKind = (typeof sheetKinds)[number]

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

/** In one language, or in two side by side. */
const anySheet = {
  locales: v.pipe(v.array(LocaleCode), v.minLength(1), v.maxLength(2)),
  paper: v.picklist(papers),
}

const LessonSheet = v.strictObject({
  ...anySheet,
  kind: v.picklist(sheetKinds),
  lesson: PlainId,
  band: Band,
})
export type LessonSheet = v.InferOutput<typeof LessonSheet>

/** The page that tells a teacher how the classroom works; it is of no lesson. */
const GuideSheet = v.strictObject({ ...anySheet, kind: v.literal('guide') })
export type GuideSheet = v.InferOutput<typeof GuideSheet>

/** What is to be on paper. */
export const Sheet = v.variant('kind', [LessonSheet, GuideSheet])
export type Sheet = v.InferOutput<typeof Sheet>

/** What stands above the sheet, as a text id. */
export function titleIdOf(sheet: Sheet): string {
  return sheet.kind === 'guide' ? 'admin.guide.title' : titleOf(sheet.lesson)
}

/** Where a page shows the sheet and nothing besides, to be made into a PDF. */
export function addressOf(sheet: Sheet): string {
  return `/?sheet=${encodeURIComponent(JSON.stringify(sheet))}`
}

/** The sheet that stands in an address; null where it is none. */
export function readSheet(given: string): Sheet | null {
  try {
    const parsed = v.safeParse(Sheet, JSON.parse(given))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** How far a sheet on its own page has come; a shell prints it once it is `ready`. */
export type SheetState = 'ready' | 'clipped' | 'failed'

/** What a shell asks the page that shows a sheet; empty as long as pictures and letters are missing. */
export const sheetStateExpression = `document.documentElement.dataset.sheet ?? ''`

const a4 = { short: 210, long: 297 }

export type PageSize = {
  readonly name: string
  /** In millimetres. */
  readonly width: number
  readonly height: number
  /** A3 is A4 drawn larger: every length is multiplied with this. */
  readonly scale: number
}

const wide: ReadonlySet<Sheet['kind']> = new Set(['certificate', 'colouring'])

export function pageSizeOf({ kind, paper }: Pick<Sheet, 'kind' | 'paper'>): PageSize {
  const scale = paper === 'a3' ? Math.SQRT2 : 1
  return wide.has(kind)
    ? { name: `${paper}-wide`, width: a4.long, height: a4.short, scale }
    : { name: paper, width: a4.short, height: a4.long, scale }
}
