import { textsOfChart } from './chart.ts'
import { lessonFile, textFile, type ContentRead } from './check-input.ts'
import { isForAdults, textsByLanguage, type LocaleTexts } from './check-texts.ts'
import type { Fault } from './fault.ts'
import type { Lesson } from './lesson.ts'
import { isForOlderAlone, spokenOnPath } from './references.ts'
import { patternOf, type StyleFile, type StyleRule } from './style.ts'
import { quotedIn, textsOfTeaching } from './teaching.ts'

/**
 * How each language is written, and what is not said to a child in it. The core messages are the
 * wording that others have agreed on: the length of their sentences is not judged.
 */
export function checkStyle(content: ContentRead): readonly Fault[] {
  const lessons = content.lessons.map(({ value }) => value)
  return textsByLanguage(content).flatMap((language) => {
    const style = content.styles.get(language.code)
    if (!style) {
      return missingStyle(content, language.code)
    }
    const judged = [...judgedTexts(content, language), ...ownSentences(content, language)]
    return [
      ...checkTypography(judged, style.value),
      ...checkRules([...judged, ...ownName(content, language)], style.value, lessons),
      ...lessons.flatMap((lesson) => checkLength(lesson, language, style.value)),
    ]
  })
}

function missingStyle({ unread }: ContentRead, code: string): readonly Fault[] {
  const file = `locales/${code}/style.json`
  const problem = 'the file is missing, and nothing watches over the words of this language'
  return unread.has(file)
    ? []
    : [{ file, id: '', problem, cure: 'Write it after the model of another language.' }]
}

const letter = /\p{L}/u
const placeholder = /\{\{[^}]*\}\}/g
/** A text may lead on to what is shown below it. */
const leadsOn = ':․'
const anyQuotes = /["„“”«»]/g

/** A text as it is judged. */
type Judged = {
  readonly file: string
  readonly id: string
  readonly text: string
  readonly inLesson: boolean
  /** Read by teachers, who say it or not. */
  readonly toTeach: boolean
  readonly mustEnd: boolean
}

/** What a child can meet, on the screen or from the teacher. */
function judgedTexts(
  { lessons, locales }: ContentRead,
  { code, texts }: LocaleTexts,
): readonly Judged[] {
  const onCharts = new Set(
    lessons.flatMap(({ value }) =>
      value.slides.flatMap((slide) => (slide.kind === 'chart' ? textsOfChart(slide.chart) : [])),
    ),
  )
  const met = [...texts]
    .filter(([key]) => !isForAdults(key))
    .map(([id, text]): Judged => {
      const file = textFile(code, id)
      const inLesson = file.includes('/lessons/')
      const mustEnd = inLesson && !id.endsWith('.title') && !onCharts.has(id)
      return { file, id, text, inLesson, toTeach: false, mustEnd }
    })
  const teaching = locales.find((locale) => locale.code === code)?.teaching ?? []
  const taught = teaching.flatMap((read) =>
    [...textsOfTeaching(read)].map(([id, text]): Judged => {
      const mustEnd = !id.includes('.materials.') && quotedIn(text).length === 0
      return { file: read.file, id, text, inLesson: true, toTeach: true, mustEnd }
    }),
  )
  return [...met, ...taught]
}

/** What an organisation says in its own words may name its place, and nothing else that others may not. */
function ownSentences({ own }: ContentRead, { code }: LocaleTexts): readonly Judged[] {
  return own
    .filter((each) => each.code === code)
    .flatMap(({ texts }) =>
      texts.flatMap(({ file, value }) =>
        Object.entries(value.texts).map(([id, text]) => ({ ...unjudged, file, id, text })),
      ),
    )
}

/** What it calls the program stands on the first screen that a child sees. */
function ownName({ profile }: ContentRead, { code }: LocaleTexts): readonly Judged[] {
  const text = profile.value.names?.[code]?.program
  return text === undefined
    ? []
    : [{ ...unjudged, file: profile.file, id: `names.${code}.program`, text, inLesson: true }]
}

const unjudged = { inLesson: false, toTeach: false, mustEnd: false }

/** Letters, quotation marks and ends of sentences as the language has them. */
function checkTypography(judged: readonly Judged[], style: StyleFile): readonly Fault[] {
  const own = new RegExp(`\\p{Script=${style.script}}`, 'u')
  return judged.flatMap(({ file, id, text: raw, mustEnd }) => {
    const text = raw.replace(placeholder, '')
    const fault = (problem: string, cure: string): Fault => ({ file, id, problem, cure })
    const foreign = [...text].filter((sign) => letter.test(sign) && !own.test(sign))
    const forbidden = [...text].filter((sign) => style.never.includes(sign))
    const quotes = (text.match(anyQuotes) ?? []).filter((mark) => !style.quotes.includes(mark))
    const last =
      text
        .trim()
        .replace(new RegExp(`[${style.quotes[1]})]+$`), '')
        .at(-1) ?? ''
    return [
      ...(foreign.length > 0
        ? [
            fault(
              `letters of another script: ${foreign.join(' ')}`,
              `Write ${style.script} letters.`,
            ),
          ]
        : []),
      ...(forbidden.length > 0
        ? [fault(`marks that this language does not have: ${forbidden.join(' ')}`, 'Use its own.')]
        : []),
      ...(quotes.length > 0
        ? [fault(`quotation marks ${quotes.join(' ')}`, `Write ${style.quotes.join('…')}.`)]
        : []),
      ...(mustEnd && !(style.ends + leadsOn).includes(last)
        ? [fault('the sentence does not end', `End it with one of: ${[...style.ends].join(' ')}`)]
        : []),
    ]
  })
}

/** What is not said, or not said so. */
function checkRules(
  judged: readonly Judged[],
  style: StyleFile,
  lessons: readonly Lesson[],
): readonly Fault[] {
  const unsafe = new Set(lessons.flatMap(unsafeTexts))
  const adult = lessons.filter(isForOlderAlone).map(({ id }) => id)
  const ofAdults = (id: string) => adult.includes(id.replace(/^teaching\./, '').split('.')[0]!)
  const rules = style.rules.map(compiled)
  return judged.flatMap(({ file, id, text, inLesson, toTeach }) =>
    rules
      .filter(({ where, except }) => (where === 'everywhere' || inLesson) && !except.includes(id))
      .filter(({ unsafeMay }) => !(unsafeMay && unsafe.has(id)))
      .filter(({ teachersMay, adultsMay }) => {
        return !(teachersMay && toTeach) && !(adultsMay && ofAdults(id))
      })
      .flatMap((rule) => {
        const own = rule.unsafeMay ? withoutQuoted(text, style) : text
        const said = toTeach ? own.replace(placeholder, '') : own
        const found = sentencesOf(said, style).flatMap((sentence) => hits(sentence, rule))
        return found.map((words): Fault => {
          return { file, id, problem: `${rule.problem}: “${words}”`, cure: rule.cure }
        })
      }),
  )
}

type Compiled = Omit<StyleRule, 'pattern' | 'unless'> & {
  readonly pattern: RegExp
  readonly unless: RegExp | null
}

/** Ready to look, once for all texts; the schema has tried the patterns. */
function compiled(rule: StyleRule): Compiled {
  return {
    ...rule,
    pattern: patternOf(rule.pattern)!,
    unless: rule.unless === undefined ? null : patternOf(rule.unless),
  }
}

function hits(sentence: string, { pattern, unless }: Compiled): readonly string[] {
  const found = pattern.exec(sentence)
  return found && !unless?.test(sentence) ? [found[0]] : []
}

function withoutQuoted(text: string, { quotes: [open, close] }: StyleFile): string {
  return text.replace(new RegExp(`${open}[^${close}]*${close}`, 'g'), '')
}

function sentencesOf(text: string, { ends }: StyleFile): readonly string[] {
  return text.split(new RegExp(`(?<=[${escaped(ends)}])\\s+`, 'u'))
}

/** What is chosen by mistake: it says what is not to be done. */
function unsafeTexts(lesson: Lesson): readonly string[] {
  return [
    ...lesson.slides.flatMap((slide) =>
      slide.kind === 'story'
        ? slide.scenes.flatMap(({ choices = [] }) =>
            choices.filter(({ safe }) => !safe).map(({ say }) => say),
          )
        : [],
    ),
    ...lesson.quiz.flatMap((item) =>
      'options' in item
        ? item.options.filter(({ verdict }) => verdict !== 'right').map(({ say }) => say)
        : [],
    ),
  ]
}

/** Where the voice pauses; a sentence is heard breath by breath. */
const pauses = '.!?։…:;․'

/** Few words in one breath; what both paths hear is as short as the younger ones need it. */
function checkLength(lesson: Lesson, { code, texts }: LocaleTexts, style: StyleFile) {
  const { words } = style
  const said = (band: '6-9' | '10-14') => spokenOnPath(lesson, band).map(({ say }) => say)
  const young = new Set(said('6-9'))
  const all = new Set([...young, ...said('10-14')])
  return [...all].flatMap((id): Fault[] => {
    const text = texts.get(id)
    if (text === undefined || !id.startsWith(`${lesson.id}.`)) {
      return []
    }
    const band = young.has(id) ? '6-9' : '10-14'
    const breaths = text.split(new RegExp(`[${escaped(pauses + style.quotes.join(''))}]+`, 'u'))
    return breaths
      .map((breath) => ({
        breath,
        count: breath.split(/\s+/).filter((w) => letter.test(w)).length,
      }))
      .filter(({ count }) => count > words[band])
      .map(({ breath, count }) => ({
        file: textFile(code, id),
        id,
        problem: `${count} words without a pause, for children of ${band}: “${breath.trim()}”`,
        cure: `Say it in ${words[band]} words or fewer; ${lessonFile(lesson.id)} shows who hears it.`,
      }))
  })
}

function escaped(marks: string): string {
  return marks.replace(/[\]\\^-]/g, '\\$&')
}
