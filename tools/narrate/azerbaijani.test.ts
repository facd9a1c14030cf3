import { expect, test } from 'vitest'
import { markStress } from './azerbaijani.ts'

test.each([
  // Negative commands: stress before -ma, or they become nouns.
  ['toxunma', "tox'unma"],
  ['götürmə', "göt'ürmə"],
  ['yaxınlaşma', "yaxınl'aşma"],
  ['tərpənmə', "tərp'ənmə"],
  ['atma', "'atma"],
  ['toxunmayın', "tox'unmayın"],
  ['götürməsinlər', "göt'ürməsinlər"],
  // Other negatives.
  ['getmirəm', "g'etmirəm"],
  ['salmamışam', "s'almamışam"],
  ['olmayan', "'olmayan"],
  ['getməyəcəyəm', "g'etməyəcəyəm"],
  // Copula and person endings.
  ['təhlükəlidir', "təhlükəl'idir"],
  ['dəmirdir', "dəm'irdir"],
  ['çadır', 'çadır'],
  ['gedirəm', "ged'irəm"],
  ['görmüşəm', "görm'üşəm"],
  ['görmüsən', "görm'üsən"],
  ['danışacağam', "danışac'ağam"],
  ['cığırdayam', "cığırd'ayam"],
  ['cığırdasan', "cığırd'asan"],
  ['yaralanıbsa', "yaralan'ıbsa"],
  // Question particle.
  ['istəyirsənmi', "istəy'irsənmi"],
  ['doğrudurmu', "doğr'udurmu"],
  ['gəlirmi', "gəl'irmi"],
])('%s is stressed %s', (word, spoken) => {
  expect(markStress(word)).toBe(spoken)
})

test.each([
  'anama',
  'nənəmə',
  'dəmir',
  'hündür',
  'çadır',
  'bildir',
  'gedir',
  'qayıdır',
  'dəyirmi',
  'götürmək',
  'toxunmaq',
  'qorxsan',
  'kimi',
  'böyüklərə',
])('%s keeps its stress on the last syllable', (word) => {
  expect(markStress(word)).toBe(word)
})

test('a stress that is marked already stays', () => {
  expect(markStress("b'urada")).toBe("b'urada")
})
