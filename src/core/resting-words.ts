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
