export const safePagePath = '/stopped'

/**
 * Shown when the page has failed too often. It needs nothing else, so that it cannot fail: the
 * words stand here, in all languages at once, and there is neither style nor script.
 */
export const safePage = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Safe Steps</title>
  <h1 lang="hy">Այս էկրանը հիմա հանգստանում է։ Ասա՛ ուսուցչիդ։</h1>
  <h1 lang="az">Bu ekran indi dincəlir. Müəlliminə xəbər ver.</h1>
  <h1 lang="ru">Этот экран сейчас отдыхает. Скажи учителю.</h1>
  <h1 lang="en">This screen is resting now. Tell your teacher.</h1>
</html>
`
