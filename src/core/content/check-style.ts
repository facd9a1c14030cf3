import { lessonFile, textFile, type ContentRead, type FromFile } from './check-input.ts'
import { isForAdults, textsByLanguage, type LocaleTexts } from './check-texts.ts'
import type { Fault } from './fault.ts'
import type { Lesson } from './lesson.ts'
import { spokenOnPath } from './references.ts'
import { patternOf, type StyleFile, type StyleRule } from './style.ts'

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
    return [
      ...checkTypography(language, style.value),
      ...checkRules(language, style, lessons),
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

/** Letters, quotation marks and ends of sentences as the language has them. */
function checkTypography({ code, texts }: LocaleTexts, style: StyleFile): readonly Fault[] {
  const own = new RegExp(`\\p{Script=${style.script}}`, 'u')
  return [...texts].flatMap(([key, raw]) => {
    if (isForAdults(key)) {
      return []
    }
    const text = raw.replace(placeholder, '')
    const fault = (problem: string, cure: string): Fault => {
      return { file: textFile(code, key), id: key, problem, cure }
    }
    const foreign = [...text].filter((sign) => letter.test(sign) && !own.test(sign))
    const forbidden = [...text].filter((sign) => style.never.includes(sign))
    const quotes = (text.match(anyQuotes) ?? []).filter((mark) => !style.quotes.includes(mark))
    const mustEnd = isOfLesson(code, key) && !key.endsWith('.title')
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

function isOfLesson(code: string, key: string): boolean {
  return textFile(code, key).includes('/lessons/')
}

/** What is not said, or not said so. */
function checkRules(
  { code, texts }: LocaleTexts,
  { value: style }: FromFile<StyleFile>,
  lessons: readonly Lesson[],
): readonly Fault[] {
  const unsafe = new Set(lessons.flatMap(unsafeTexts))
  const rules = style.rules.map(compiled)
  return [...texts].flatMap(([key, text]) => {
    if (isForAdults(key)) {
      return []
    }
    const file = textFile(code, key)
    const inLesson = isOfLesson(code, key)
    return rules
      .filter(({ where, except }) => (where === 'everywhere' || inLesson) && !except.includes(key))
      .filter(({ unsafeMay }) => !(unsafeMay && unsafe.has(key)))
      .flatMap((rule) => {
        const own = rule.unsafeMay ? withoutQuoted(text, style) : text
        const found = sentencesOf(own, style).flatMap((sentence) => hits(sentence, rule))
        return found.map((words): Fault => {
          return { file, id: key, problem: `${rule.problem}: “${words}”`, cure: rule.cure }
        })
      })
  })
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
