import type { Page } from '@playwright/test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { textsOf } from './content.ts'
import { expect } from './kiosk.ts'
import { inspect } from './measure.ts'
import { test } from './profile.ts'
import { demoPin, exportUsage, unlock } from './staff.ts'

const texts = textsOf('en')
const lesson = 'stop-back-tell'

test('a class is counted at the end of a lesson, corrected the same day, and no small number leaves', async ({
  page,
  startWith,
}) => {
  const { data, stick } = await startWith(
    (profile) => ({ ...profile, register: true }),
    ...['--mode', 'classroom'],
  )
  const button = (id: string) => page.getByRole('button', { name: texts[id]!, exact: true })
  const sheet = page.getByRole('dialog', { name: texts['admin.register.title']! })

  // Who only looks is not asked; two touches pass by who taught.
  await begin(page)
  await button('admin.presenter.lessons').click()
  await expect(button('admin.classroom.children')).toBeVisible()
  await expect(sheet).toBeHidden()
  await begin(page)
  await button('admin.presenter.next').click()
  await button('admin.presenter.lessons').click()
  await sheet.getByRole('button', { name: texts['admin.register.skip']! }).click()
  await expect(sheet).toBeHidden()
  expect(linesIn(data)).toEqual([])

  await begin(page)
  await button('admin.presenter.quiz').click()
  await page.locator('button[data-count]').first().click()
  await page.locator('[data-number="12"]').click()
  await button('admin.presenter.quiz').click()
  await button('admin.presenter.next').click()
  await button('admin.presenter.lessons').click()
  const count = (group: string) =>
    sheet.getByLabel(texts[`admin.register.${group}`]!, { exact: true })
  await inspect(page, 'register', true)
  await count('girls').fill('12')
  await count('boys').fill('3')
  await count('women').fill('1')
  await count('disability').fill('40')
  await expect(sheet.getByRole('status')).toHaveText(texts['admin.register.too-many']!)
  await expect(button('admin.register.save')).toBeDisabled()
  await count('disability').fill('2')
  await button('admin.register.save').click()
  await expect(sheet.getByRole('status')).toHaveText(texts['admin.register.saved']!)
  await sheet.getByRole('button', { name: texts['admin.register.correct']! }).click()
  await expect(count('girls')).toHaveValue('12')
  await count('boys').fill('11')
  await button('admin.register.save').click()
  await expect(sheet).toContainText('24')
  await sheet.getByRole('button', { name: texts['ui.close']! }).last().click()
  expect(linesIn(data)).toMatchObject([
    { girls: 12, boys: 3, women: 1, disability: 2, before: { all: 12 } },
    { girls: 12, boys: 11, women: 1, disability: 2, before: { all: 12 } },
  ])

  await button('admin.classroom.children').click()
  await unlock(page, demoPin)
  const rows = (await exportUsage(page, stick))('register.csv').split('\r\n')
  const told = (what: string) => rows.find((row) => row.includes(`,${what},`))
  expect(told('girls')).toMatch(/,12,false$/)
  expect(told('boys')).toMatch(/,11,false$/)
  expect(told('women')).toMatch(/,,true$/)
  // Of no session: with the lesson it would tell an age.
  expect(told('disability')).toMatch(/^DEMO,\d{4}-\d\d,,,,disability,,true$/)
})

async function begin(page: Page): Promise<void> {
  await page.locator(`[data-lesson="${lesson}"]`).click()
  await page.getByRole('button', { name: texts['admin.classroom.start']! }).click()
  await expect(page.locator('[data-view="presenter"]')).toBeVisible()
}

/** What the register keeps, line by line. */
function linesIn(data: string): readonly unknown[] {
  const folder = path.join(data, 'register')
  return existsSync(folder)
    ? readdirSync(folder).flatMap((file) =>
        readFileSync(path.join(folder, file), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as unknown),
      )
    : []
}
