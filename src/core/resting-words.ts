/**
 * What stands on the screen once the host is gone, and so cannot come from a file. A test holds it to
 * `ui.resting`, whose clip is loaded ahead.
 */
export const restingWords = [
  { lang: 'hy', text: 'Այս էկրանը հիմա հանգստանում է։ Ասա՛ ուսուցչիդ։' },
  { lang: 'az', text: 'Bu ekran indi dincəlir. Müəlliminə xəbər ver.' },
  { lang: 'ru', text: 'Этот экран сейчас отдыхает. Скажи учителю.' },
  { lang: 'en', text: 'This screen is resting now. Tell your teacher.' },
] as const

/**
 * Stands in the page until the program takes its place: where that is broken and never starts, the
 * screen is not black, as after a while the style sheet, or the lack of it, shows these words.
 */
export const notStarted = `<main class="not-started">${restingWords
  .map(({ lang, text }) => `<p lang="${lang}">${text}</p>`)
  .join('')}</main>`
