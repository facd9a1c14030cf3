import { expect, test } from 'vitest'
import { emptyLexicon, parseLexicon } from './lexicon.ts'
import { countSyllables, normalise, spokenForm, Unspeakable } from './normalise.ts'

const say = (text: string, locale: string, rows = '') =>
  spokenForm(
    normalise(text, locale, rows ? parseLexicon(rows, locale, 'speech.tsv') : emptyLexicon),
  )

test('Armenian marks are stripped, and tell the tone and the pauses', () => {
  expect(say('Կա՛նգ առ։', 'hy')).toBe('!կանգ առ.')
  expect(say('Ի՞նչ գույնի էր։', 'hy')).toBe('?ինչ գույնի էր.')
  expect(say('Բարձր գոռա՛․ «Օգնությո՛ւն»։', 'hy')).toBe('բարձր !գոռա, !օգնություն.')
})

test('Armenian stems are respelled', () => {
  const rows = 'stem\tառաջ\tառաչ\nstem\tօգն\tօքն'
  expect(say('Առաջին օգնություն։', 'hy', rows)).toBe('առաչին օքնություն.')
})

test('ես is "you are" or "I"', () => {
  expect(say('Որով եկել ես։', 'hy')).toBe('որով եկել էս.')
  expect(say('Դեռ այստե՞ղ ես։', 'hy')).toBe('դեռ ?այստեղ էս.')
  expect(say('Ի՞նչ ես անում։', 'hy')).toBe('?ինչ էս անում.')
  expect(say('Ես մնում եմ։', 'hy')).toBe('ես մնում եմ.')
  expect(say('Ինչ ես չեմ գցել, այն չեմ էլ վերցնի։', 'hy')).toMatch(/^ինչ ես չեմ/)
  expect(say('Եթե ասել է, ես չեմ գնա։', 'hy')).toBe('եթե ասել է, ես չեմ գնա.')
})

test('Azerbaijani gets its stress, and the lexicon goes first', () => {
  expect(say('Ona toxunma.', 'az')).toBe("ona tox'unma.")
  expect(say('İndi harada?', 'az', "word\tharada\th'arada")).toBe("indi h'arada?")
  expect(say('Bacı-qardaşlarına öyrət.', 'az')).toBe('bacı qardaşlarına öyrət.')
})

test('a lone dash and a colon are pauses, quotes are silent', () => {
  expect(say('Не моё — не трогаю.', 'ru')).toBe('не моё, не трогаю.')
  expect(say('Я говорю: «Нет, я возвращаюсь. Пошли!»', 'ru')).toBe(
    'я говорю, нет, я возвращаюсь. пошли!',
  )
})

test('phrases of the lexicon need all their words', () => {
  const rows = 'word\tзаброшенные дома\tзабр+ошенные дом+а'
  expect(say('Заброшенные дома.', 'ru', rows)).toBe('забр+ошенные дом+а.')
  expect(say('Я дома.', 'ru', rows)).toBe('я дома.')
})

test('one written word may be several spoken ones', () => {
  const [sentence] = normalise(
    'Это ПМН-2, мина.',
    'ru',
    parseLexicon('word\tПМН-2\tп+э +эм +эн дв+а', 'ru', 'speech.tsv'),
  )
  expect(sentence?.words.map(({ token }) => token)).toEqual([0, 1, 1, 1, 1, 2])
  expect(sentence?.words.map(({ pause }) => pause)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ])
})

test('English keeps its capitals, splits hyphens and straightens apostrophes', () => {
  expect(say('I don’t. Tell a grown-up!', 'en')).toBe("I don't. Tell a grown up!")
})

test('numbers become words', () => {
  expect(say('Call 1-1-2 now.', 'en')).toBe('Call one one two now.')
})

test.each([
  ['en', 'The PMN-2 mine.', 'PMN-2'],
  ['en', 'Go 1200 m.', '1200'],
  ['en', 'Стой now.', 'Стой'],
  ['az', 'Bu стой.', 'стой'],
  ['ru', 'Это mine.', 'mine'],
  ['hy', 'Սա mine է։', 'mine'],
  ['en', 'Slide {{current}}', 'placeholder'],
  ['en', '…', 'nothing'],
])('%s: refuses "%s"', (locale, text, named) => {
  expect(() => say(text, locale)).toThrow(Unspeakable)
  expect(() => say(text, locale)).toThrow(named)
})

test('syllables are counted', () => {
  expect(countSyllables(normalise('Կա՛նգ առ։', 'hy', emptyLexicon), 'hy')).toBe(2)
  expect(countSyllables(normalise('P M N', 'en', emptyLexicon), 'en')).toBe(3)
})
