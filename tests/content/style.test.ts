import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { checkCoreMessages } from '../../src/core/content/check-core-messages.ts'
import { checkStyle } from '../../src/core/content/check-style.ts'
import { StyleFile } from '../../src/core/content/style.ts'
import { validContent } from './valid-content.ts'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * For every rule of every language a sentence that it refuses, and one beside it that it lets pass.
 * The languages are those of the repository, with their own style files.
 */
const planted: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  en: {
    technical: ['It has a fuze.', 'It has a round top.'],
    handling: ['I pick it up.', 'I never pick it up.'],
    metres: ['I stay ten metres away.', 'I stay far away.'],
    figures: ['There are 7 of them.', 'This is a PMN-2 mine.'],
    toponyms: ['It lies near Goris.', 'It lies near the village.'],
    blame: ['It is your fault.', 'It is not your fault.'],
    victim: ['The victim waits.', 'The person who was hurt waits.'],
    'safe-by-look': ['This meadow looks safe.', 'A clean thing is not safe.'],
    terms: ['I tell an adult.', 'I tell a grown-up.'],
  },
  hy: {
    technical: ['Դա պայթուցիչ ունի։', 'Դա կլոր է։'],
    handling: ['Ես վերցնում եմ դա։', 'Ես երբեք չեմ վերցնում դա։'],
    metres: ['Ես տասը մետր հեռու եմ։', 'Ես հեռու եմ։'],
    figures: ['Այնտեղ 7 իր կա։', 'Սա ՊՄՆ-2 ական է։'],
    toponyms: ['Դա Գորիսի մոտ է։', 'Դա գյուղի մոտ է։'],
    blame: ['Դու մեղավոր ես։', 'Դու մեղավոր չես։'],
    victim: ['Զոհը սպասում է։', 'Վիրավոր մարդը սպասում է։'],
    'safe-by-look': ['Այս իրը վտանգավոր չէ։', 'Այս իրը վտանգավոր է։'],
    terms: ['Ես քայլում եմ շավիղով։', 'Ես քայլում եմ արահետով։'],
  },
  az: {
    technical: ['Onun partladıcısı var.', 'O, girdədir.'],
    handling: ['Mən onu götürürəm.', 'Mən onu heç vaxt götürmürəm.'],
    metres: ['Mən on metr uzaqda dururam.', 'Mən uzaqda dururam.'],
    figures: ['Orada 7 əşya var.', 'Bu, PMN-2 minasıdır.'],
    toponyms: ['O, Laçın yolundadır.', 'O, kənd yolundadır.'],
    blame: ['Sən günahkarsan.', 'Sən günahkar deyilsən.'],
    victim: ['Qurbanlar gözləyir.', 'Yaralanmış adam gözləyir.'],
    'safe-by-look': ['Bu çəmən təhlükəsizdir.', 'Bu çəmən təhlükəlidir.'],
    terms: ['Mən patika ilə gedirəm.', 'Mən cığırla gedirəm.'],
  },
  ru: {
    technical: ['В нём взрыватель.', 'Сверху он круглый.'],
    handling: ['Я возьму это.', 'Я никогда не возьму это.'],
    metres: ['Я стою в десяти метрах.', 'Я стою далеко.'],
    figures: ['Там 7 предметов.', 'Это мина ПМН-2.'],
    toponyms: ['Это возле Гориса.', 'Это возле деревни.'],
    blame: ['Ты виноват.', 'Никто не виноват.'],
    victim: ['Жертва ждёт.', 'Раненый человек ждёт.'],
    'safe-by-look': ['Этот луг безопасный.', 'Взрослые назвали путь безопасным.'],
    terms: ['Я иду по тропе.', 'Я иду по тропинке.'],
    'masculine-past': ['Я это увидел.', 'Я вижу это.'],
    yo: ['Я еще жду.', 'Я ещё жду.'],
  },
}

const styles = new Map(
  Object.keys(planted).map((code) => {
    const file = `locales/${code}/style.json`
    const value = v.parse(StyleFile, JSON.parse(readFileSync(path.join(root, file), 'utf8')))
    return [code, { file, value }] as const
  }),
)

/** What is found in one lesson text of a language. */
function findings(
  code: string,
  text: string,
  id = 'sample.opening.1',
  forOlder = false,
): readonly string[] {
  const content = {
    ...validContent(),
    styles,
    locales: [
      {
        ...validContent().locales[0]!,
        teaching: [],
        code,
        texts: [
          {
            file: `locales/${code}/lessons/sample.json`,
            value: { format: 1 as const, texts: { [id]: text } },
          },
        ],
      },
    ],
  }
  content.profile.value.languages = [code]
  for (const part of forOlder ? content.lessons.flatMap(({ value }) => value.slides) : []) {
    part.bands = ['14+']
  }
  return checkStyle(content).map(({ problem }) => problem)
}

describe.each(Object.keys(planted))('the style of %s', (code) => {
  const { rules, quotes, words } = styles.get(code)!.value

  test('has a planted fault for every rule', () => {
    expect(Object.keys(planted[code]!).sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  test.each(Object.entries(planted[code]!))('%s bites, and not too often', (id, [bad, good]) => {
    const { problem } = rules.find((rule) => rule.id === id)!
    expect(findings(code, bad)).toContainEqual(expect.stringContaining(problem))
    expect(findings(code, good)).toEqual([])
  })

  test('an unsafe option may say what is not to be done, and so may a friend', () => {
    const [bad] = planted[code]!['handling']!
    expect(findings(code, bad, 'sample.friend.look')).toEqual([])
    const end = code === 'hy' ? '։' : '.'
    const name = { en: 'Friend', hy: 'Ընկեր', az: 'Dost', ru: 'Друг' }[code]!
    expect(findings(code, `${name} ${quotes.join(bad.slice(0, -1))}${end}`)).toEqual([])
  })

  test('figures and places may stand in a lesson for 14 and older alone, and nothing else', () => {
    for (const [id, [bad]] of Object.entries(planted[code]!)) {
      const mayStand = rules.find((rule) => rule.id === id)!.adultsMay
      expect(mayStand).toBe(['figures', 'toponyms'].includes(id) || `${code}.${id}` === 'hy.victim')
      expect(findings(code, bad, undefined, true).length).toBe(mayStand ? 0 : 1)
    }
  })

  test('counts the words between two pauses', () => {
    const [word] = planted[code]!['terms']![1].split(' ')
    const end = code === 'hy' ? '։' : '.'
    const breath = (count: number) => `${Array(count).fill(word).join(' ')}${end}`
    const young = words['6-9']
    expect(findings(code, breath(young))).toEqual([])
    expect(findings(code, `${breath(young)} ${breath(young)}`)).toEqual([])
    expect(findings(code, breath(young + 1))).toEqual([
      expect.stringContaining(`${young + 1} words without a pause`),
    ])
  })
})

describe('typography', () => {
  test.each([
    ['hy', 'Ես կանգ եմ առնում.', /marks that this language does not have: \./],
    ['hy', 'Ես կանգ եմ առնում:', /marks that this language does not have: :/],
    ['hy', 'Ես кանգ եմ առնում։', /letters of another script: к/],
    ['hy', 'Ես ասում եմ “ոչ”։', /quotation marks/],
    ['az', 'Mən wərəm.', /marks that this language does not have: w/],
    ['az', 'Mən durаm.', /letters of another script: а/],
    ['ru', 'Я cтою.', /letters of another script: c/],
    ['ru', 'Я говорю “нет”.', /quotation marks/],
    ['en', 'I say «no».', /quotation marks/],
    ['en', 'I stop', /does not end/],
  ])('%s: %s', (code, text, problem) => {
    expect(findings(code, text)).toContainEqual(expect.stringMatching(problem))
  })

  test('a language without a style file is named', () => {
    const content = validContent()
    content.styles.delete('ru')
    expect(checkStyle(content)).toEqual([
      expect.objectContaining({ file: 'locales/ru/style.json' }),
    ])
  })
})

describe('core messages', () => {
  test('a lesson that says no whole act is named, with what it lacks', () => {
    const lesson = validContent().lessons[0]!.value
    expect(checkCoreMessages('sample', lesson)).toEqual([])
    const without = JSON.parse(
      JSON.stringify(lesson).replaceAll('messages.tell-grown-up', 'messages.stop'),
    ) as typeof lesson
    const faults = checkCoreMessages('sample', without)
    expect(faults).toHaveLength(2)
    expect(faults[0]!.cure).toContain('messages.tell-grown-up')
  })
})
