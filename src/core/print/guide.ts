/** What stands on the teacher's one page, in this order. */
const sections = [
  ...['start', 'screens', 'forward', 'say', 'time'],
  ...['quiz', 'register', 'paper', 'found', 'before'],
]

/** Buttons of which the page speaks, called as they are on the screen in the same language. */
const buttons = {
  start: 'admin.classroom.start',
  audience: 'admin.presenter.audience',
  alone: 'admin.presenter.alone',
  grid: 'admin.presenter.grid',
  time: 'admin.classroom.time',
  quiz: 'admin.presenter.quiz',
  lessons: 'admin.presenter.lessons',
  skip: 'admin.register.skip',
  register: 'admin.register.title',
  print: 'admin.print.title',
  save: 'admin.print.save',
  found: 'admin.classroom.found',
}

type Texts = (id: string, values?: Readonly<Record<string, string>>) => string

export type GuideSection = { readonly name: string; readonly text: string }

/** The guide in one language. */
export function guideIn(text: Texts): readonly GuideSection[] {
  const names = Object.fromEntries(Object.entries(buttons).map(([name, id]) => [name, text(id)]))
  return sections.map((section) => ({
    name: text(`admin.guide.${section}`),
    text: text(`admin.guide.${section}-text`, names),
  }))
}
