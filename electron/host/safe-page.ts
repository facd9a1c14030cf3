import { restingWords } from '../../src/core/resting-words.ts'

export const safePagePath = '/stopped'

/** What staff can do, small and last: the children's words come first. */
const staffWords = [
  {
    lang: 'hy',
    text: 'Անձնակազմին՝ անջատե՛ք և կրկին միացրե՛ք համակարգիչը։ Եթե այս էջը վերադառնա, գրե՛ք ժամը և կանչե՛ք համակարգչի պատասխանատուին։',
  },
  {
    lang: 'az',
    text: 'Heyət üçün: kompüteri söndürüb yenidən yandırın. Bu səhifə qayıtsa, vaxtı yazın və kompüterə baxan şəxsi çağırın.',
  },
  {
    lang: 'ru',
    text: 'Сотрудникам: выключите компьютер и включите снова. Если эта страница вернётся, запишите время и позовите того, кто отвечает за компьютер.',
  },
  {
    lang: 'en',
    text: 'For staff: switch the machine off and on again. If this page comes back, note the time and call the person who looks after the machine.',
  },
] as const

/**
 * Shown when the page has failed too often. It needs nothing else, so that it cannot fail: the
 * words stand here, in all languages at once, and there is neither style nor script; the policy lets
 * attributes through that style sheets have replaced.
 */
export const safePage = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Safe Steps</title>
  <body bgcolor="#000000" text="#ffffff">
    <div align="center">
${restingWords.map(({ lang, text }) => `      <h1 lang="${lang}">${text}</h1>`).join('\n')}
      <hr width="40%">
${staffWords.map(({ lang, text }) => `      <p lang="${lang}">${text}</p>`).join('\n')}
    </div>
  </body>
</html>
`
