import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { reportPage } from '../../tools/narrate/report-page.ts'
import { Verdicts } from '../../tools/narrate/verdicts.ts'

const row = (id: string, text: string) => ({
  ...{ id, text, hash: '0123456789abcdef', spoken: text, sounds: '', state: 'draft', clip: null },
})
const rows = [row('messages.stop', 'Կա՛նգ առ։'), row('messages.wait', 'Սպասի՛ր։')]

test('a listener judges, corrects a word, and finds it all again after a break', async ({
  page,
}) => {
  await page.route('http://report.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: reportPage('hy', 'a voice', rows) }),
  )
  await page.goto('http://report.test/')
  const article = page.locator('article').first()
  await article.getByRole('combobox').selectOption('wrong')
  await article.getByPlaceholder('word as it is written').fill('առ')
  await article.getByPlaceholder('as it is to be said').fill('առռ')
  await article.getByPlaceholder('what is wrong').fill('too short')
  await article.getByPlaceholder('what is wrong').blur()
  await expect(page.locator('output')).toHaveText('1 / 2')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save verdicts' }).click()
  const file = await (await download).path()
  const sent = v.parse(Verdicts, JSON.parse(readFileSync(file, 'utf8')))
  expect(sent).toEqual({
    format: 1,
    locale: 'hy',
    verdicts: {
      'messages.stop': { verdict: 'wrong', note: 'too short', hash: '0123456789abcdef' },
    },
    lexicon: { 'messages.stop': { written: 'առ', spoken: 'առռ' } },
  })

  await page.reload()
  await expect(article.getByRole('combobox')).toHaveValue('wrong')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.locator('output')).toHaveText('0 / 2')
  await page.getByLabel('Load verdicts').setInputFiles(file)
  await expect(article.getByPlaceholder('as it is to be said')).toHaveValue('առռ')
})
