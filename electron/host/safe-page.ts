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
 * attributes through that style sheets have replaced. Without a document type, a table may be as
 * high as the screen. A moon, and no black: a dark screen would be taken for a broken machine.
 */
export const safePage = `<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Safe Steps</title>
  <body bgcolor="#f3ecdd" text="#0b3f4a">
    <table role="presentation" width="100%" height="100%" cellpadding="16">
      <tr><td align="center" valign="middle">
        <svg width="112" height="112" viewBox="0 0 24 24" aria-hidden="true">
          <path fill="#ffc83d" d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z"/>
        </svg>
${restingWords.map(({ lang, text }) => `        <h1 lang="${lang}"><font size="6">${text}</font></h1>`).join('\n')}
        <hr width="40%" color="#d9cfba">
${staffWords.map(({ lang, text }) => `        <p lang="${lang}"><font size="4">${text}</font></p>`).join('\n')}
      </td></tr>
    </table>
  </body>
</html>
`
