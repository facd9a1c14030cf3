import type { Answers } from './answers.ts'
import { faultsIn } from './answers.ts'

/** Puts one question; an empty line takes what is suggested. */
export type Ask = (question: string, suggested: string) => Promise<string>

type Step = {
  readonly question: string
  readonly suggested: (answers: Answers) => string
  readonly take: (answers: Answers, line: string) => Answers
  /** Where in the profile a fault of this answer stands. */
  readonly place: RegExp
  readonly when?: (answers: Answers) => boolean
}

const who: readonly Step[] = [
  {
    question: 'What is your organisation called, as children and teachers shall read it?',
    suggested: ({ organisation }) => organisation,
    take: (answers, organisation) => ({ ...answers, organisation }),
    place: /^organisation/,
  },
  {
    question: 'Which languages, with commas between them?',
    suggested: ({ languages }) => languages.join(','),
    take: (answers, line) => {
      const languages = listed(line)
      return { ...answers, languages, defaultLanguage: languages[0] ?? '' }
    },
    place: /^languages/,
  },
  {
    question: 'Which of them stands there when nobody has chosen yet?',
    suggested: ({ defaultLanguage }) => defaultLanguage,
    take: (answers, defaultLanguage) => ({ ...answers, defaultLanguage }),
    place: /^defaultLanguage/,
    when: ({ languages }) => languages.length > 1,
  },
]

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** One language among several may have another name for the organisation. */
function nameIn(code: string): Step {
  return {
    question: `What is it called in ${languageNames.of(code)}? Empty: the same.`,
    suggested: ({ names }) => names[code] ?? '',
    take: (answers, line) => ({
      ...answers,
      names: line ? { ...answers.names, [code]: line } : answers.names,
    }),
    place: new RegExp(`^names\\.${code}`),
  }
}

const what: readonly Step[] = [
  {
    question:
      'Which telephone number shall be called, digits alone? Empty: the school writes it in.',
    suggested: ({ numbers }) => numbers.join(','),
    take: (answers, line) => ({ ...answers, numbers: listed(line) }),
    place: /^reportNumbers/,
  },
  {
    question: 'Who has called it and asked? Empty: to be confirmed, and no child sees it.',
    suggested: ({ confirmedBy }) => confirmedBy ?? '',
    take: (answers, line) => ({ ...answers, confirmedBy: line || null }),
    place: /^reportNumbers\.\d+\.confirmedBy/,
    when: ({ numbers }) => numbers.length > 0,
  },
  {
    question: 'On which day?',
    suggested: ({ confirmedOn }) => confirmedOn ?? '',
    take: (answers, line) => ({ ...answers, confirmedOn: line || null }),
    place: /^reportNumbers\.\d+\.confirmedOn/,
    when: ({ confirmedBy }) => confirmedBy !== null,
  },
  {
    question: 'Which dark colour for letters, like #0b3f4a? Empty: the program’s own.',
    suggested: ({ ink }) => ink ?? '',
    take: (answers, line) => ({ ...answers, ink: line || null }),
    place: /^colours\.ink/,
  },
  {
    question: 'Which bright colour for the next step, like #ffc83d? Empty: the program’s own.',
    suggested: ({ sun }) => sun ?? '',
    take: (answers, line) => ({ ...answers, sun: line || null }),
    place: /^colours\.sun/,
  },
]

/** Ask one thing after another, each until its answer is sound; names in the default language first. */
export async function askAll(
  start: Answers,
  known: readonly string[],
  ask: Ask,
  tell: (line: string) => void,
): Promise<Answers> {
  const asked = await askSteps(who, start)
  const { languages, defaultLanguage } = asked
  const others = languages.filter((code) => code !== defaultLanguage)
  const names = languages.length > 1 ? [defaultLanguage, ...others].map(nameIn) : []
  return askSteps([...names, ...what], asked)

  async function askSteps(steps: readonly Step[], before: Answers): Promise<Answers> {
    let answers = before
    for (const { question, suggested, take, place, when } of steps) {
      while (when?.(answers) ?? true) {
        const line = (await ask(question, suggested(answers))).trim()
        const taken = take(answers, line || suggested(answers))
        const fault = faultsIn(taken, known).find(({ id }) => place.test(id))
        if (!fault) {
          answers = taken
          break
        }
        tell(`That does not do: ${fault.problem}. ${fault.cure}`)
      }
    }
    return answers
  }
}

export function listed(line: string): readonly string[] {
  return line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
