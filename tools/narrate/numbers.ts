/**
 * Numbers in words, as far as a child's lesson may need them: cardinals up to 999, ordinals up to
 * ten. Anything else comes back undefined, and the author is asked to write it out.
 */
type NumberWords = {
  readonly units: readonly string[]
  readonly teens: readonly string[]
  readonly tens: readonly string[]
  readonly hundreds: readonly string[]
  readonly ordinals: readonly string[]
  /** What may stand behind the digits of an ordinal. */
  readonly ordinalEnding: RegExp
}

const split = (words: string) => words.split(' ')

const numberWords: Readonly<Record<string, NumberWords>> = {
  hy: {
    units: split('զրո մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը'),
    teens: split(
      'տասը տասնմեկ տասներկու տասներեք տասնչորս տասնհինգ տասնվեց տասնյոթ տասնութ տասնինը',
    ),
    tens: split('քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն'),
    hundreds: [
      'հարյուր',
      ...split('երկու երեք չորս հինգ վեց յոթ ութ ինը').map((word) => `${word} հարյուր`),
    ],
    ordinals: split(
      'առաջին երկրորդ երրորդ չորրորդ հինգերորդ վեցերորդ յոթերորդ ութերորդ իններորդ տասներորդ',
    ),
    ordinalEnding: /^-?(ին|րդ)$/,
  },
  az: {
    units: split('sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz'),
    teens: [
      'on',
      ...split('bir iki üç dörd beş altı yeddi səkkiz doqquz').map((word) => `on ${word}`),
    ],
    tens: split('iyirmi otuz qırx əlli altmış yetmiş səksən doxsan'),
    hundreds: [
      'yüz',
      ...split('iki üç dörd beş altı yeddi səkkiz doqquz').map((word) => `${word} yüz`),
    ],
    ordinals: split(
      'birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu',
    ),
    ordinalEnding: /^-?c[ıiuü]$/,
  },
  ru: {
    units: split('ноль один два три четыре пять шесть семь восемь девять'),
    teens: split(
      'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    tens: split('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
    hundreds: split('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
    ordinals: split('первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый'),
    ordinalEnding: /^-?й$/,
  },
  en: {
    units: split('zero one two three four five six seven eight nine'),
    teens: split('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    tens: split('twenty thirty forty fifty sixty seventy eighty ninety'),
    hundreds: split('one two three four five six seven eight nine').map(
      (word) => `${word} hundred`,
    ),
    ordinals: split('first second third fourth fifth sixth seventh eighth ninth tenth'),
    ordinalEnding: /^(st|nd|rd|th)$/,
  },
}

function cardinal(value: number, words: NumberWords): string {
  const parts: (string | undefined)[] = []
  const rest = value % 100
  if (value >= 100) {
    parts.push(words.hundreds[Math.floor(value / 100) - 1])
  }
  if (rest >= 10 && rest < 20) {
    parts.push(words.teens[rest - 10])
  } else {
    if (rest >= 20) {
      parts.push(words.tens[Math.floor(rest / 10) - 2])
    }
    if (rest % 10 !== 0 || value === 0) {
      parts.push(words.units[rest % 10])
    }
  }
  return parts.join(' ')
}

/** "12" → "twelve", "1-1-2" → "one one two", "2nd" → "second"; undefined where it cannot tell. */
export function inWords(written: string, locale: string): string | undefined {
  const words = numberWords[locale]
  if (!words) {
    return undefined
  }
  // Telephone numbers are said digit by digit.
  if (/^\d(-\d)+$/.test(written)) {
    return written
      .split('-')
      .map((digit) => words.units[Number(digit)])
      .join(' ')
  }
  const [, digits, ending] = /^(\d{1,3})(\D*)$/.exec(written) ?? []
  if (digits === undefined) {
    return undefined
  }
  const value = Number(digits)
  if (ending === '') {
    return cardinal(value, words)
  }
  return words.ordinalEnding.test(ending ?? '') ? words.ordinals[value - 1] : undefined
}
