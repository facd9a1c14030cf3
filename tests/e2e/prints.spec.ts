import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { addressOf, papers, sheetKinds, type Sheet } from '../../src/core/print/sheet.ts'
import { lessons, locales, textsOf, type Locale } from './content.ts'
import { expect, startShell, test as base } from './kiosk.ts'
import { inspect } from './measure.ts'
import { readPdf, withoutSpaces } from './pdf.ts'

type Teacher = { readonly page: Page; readonly stick: string }

const test = base.extend<{ teacher: Teacher }>({
  teacher: async ({ page }, use) => {
    const prints = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-prints-'))
    const stick = path.join(prints, 'sticks/STICK')
    mkdirSync(stick, { recursive: true })
    const shell = await startShell(path.join(prints, 'data'), ['--mode', 'classroom'], {
      SAFE_STEPS_PRINTS: path.join(prints, 'out'),
      SAFE_STEPS_STICKS: path.dirname(stick),
    })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(shell.address)
    await use({ page, stick })
    shell.stop()
    rmSync(prints, { recursive: true, force: true })
    expect(faults).toEqual([])
  },
})

const lesson = lessons.find(({ id }) => id === 'stop-back-tell')!
const nameOf = (locale: Locale) =>
  (
    JSON.parse(
      readFileSync(path.join(import.meta.dirname, `../../locales/${locale}/locale.json`), 'utf8'),
    ) as { name: string }
  ).name

/** Every way to write a sheet. */
const languages: readonly (readonly Locale[])[] = [
  ...locales.map((locale) => [locale]),
  ['hy', 'ru'],
  ['az', 'en'],
]

const choose = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true })

/** What every sheet for children and families says, in one language. */
function wordsOf(locale: Locale): readonly string[] {
  const texts = textsOf(locale)
  return [
    ...[`${lesson.id}.title`, 'ui.report.title', 'ui.report.no-number', 'admin.html.draft'],
    ...lesson.takeaways.map(({ say }) => say),
  ].map((id) => withoutSpaces(texts[id]!))
}

test('a teacher takes the poster in two languages along on a stick, as a PDF that stands on its own', async ({
  teacher: { page, stick },
}) => {
  const texts = textsOf('hy')
  await choose(page, nameOf('hy')).click()
  await page.locator(`[data-lesson="${lesson.id}"]`).click()
  await choose(page, texts['admin.print.title']!).click()
  await page
    .getByRole('group', { name: texts['admin.print.beside']! })
    .getByRole('button', { name: nameOf('ru') })
    .click()
  await choose(page, 'A3').click()
  await expect(page.locator('[data-page="a3"][data-fitted="yes"]')).toBeVisible()
  await inspect(page, 'prints', true)
  await choose(page, texts['admin.staff.export']!).click()
  await expect(page.getByRole('status')).toContainText('.pdf', { timeout: 100_000 })

  const [file] = readdirSync(stick)
  expect(await page.getByRole('status').textContent()).toContain(file!)
  const pdf = await readPdf(path.join(stick, file!))
  expect(pdf.pages).toEqual([[297, 420]])
  expect(pdf.fonts).toBeGreaterThan(0)
  expect(pdf.missingFonts).toEqual([])
  expect(pdf.tagged).toBe(true)
  expect(pdf.title).toBe(textsOf('hy')[`${lesson.id}.title`])
  for (const words of [...wordsOf('hy'), ...wordsOf('ru')]) {
    expect(pdf.text).toContain(words)
  }
})

/** What a page of the teacher's asks of the host, without a way through the screens. */
function save(page: Page, sheet: Sheet): Promise<string> {
  return page.evaluate(
    async (input) => {
      const answer = await fetch('/op/print.save', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${sessionStorage.getItem('token')}`,
        },
        body: JSON.stringify(input),
      })
      return ((await answer.json()) as { value: { file: string } }).value.file
    },
    { session: null, sheet, stick: null },
  )
}

test('words can be copied out of a PDF in every script, from one page and from several', async ({
  teacher: { page },
}) => {
  const rest = { lesson: lesson.id, band: '6-9', paper: 'a4' } as const
  const handout = await readPdf(await save(page, { ...rest, kind: 'handout', locales: ['az'] }))
  expect(handout.pages).toEqual([[210, 297]])
  expect(handout.missingFonts).toEqual([])
  for (const words of wordsOf('az')) {
    expect(handout.text).toContain(words)
  }
  const notes = await readPdf(await save(page, { ...rest, kind: 'notes', locales: ['en'] }))
  expect(notes.pages.length).toBeGreaterThan(1)
  expect(new Set(notes.pages.map(String))).toEqual(new Set(['210,297']))
  expect(notes.missingFonts).toEqual([])
  for (const id of ['messages.go-back', 'ui.chant-hint', 'admin.presenter.watch']) {
    expect(notes.text).toContain(withoutSpaces(textsOf('en')[id]!))
  }
})

/** Words that stand on a sheet whatever its lesson, and words of this one. */
const onPaper: readonly [Sheet['kind'], Locale, readonly [number, number], readonly string[]][] = [
  ['handout', 'hy', [297, 420], ['ui.report.title', 'admin.print.family', `${lesson.id}.title`]],
  ['plan', 'ru', [297, 420], ['admin.classroom.aim', 'admin.print.closing', `${lesson.id}.title`]],
  ['notes', 'az', [297, 420], ['messages.go-back', 'admin.presenter.watch']],
  ['cards', 'hy', [297, 420], ['admin.print.cards-hint']],
  ['certificate', 'az', [420, 297], ['admin.print.certificate', lesson.takeaways[0]!.say]],
  ['guide', 'ru', [297, 420], ['admin.guide.title', 'admin.guide.before-text']],
]

test('every other sheet is a PDF on A3 too, with its own letters, and words to be copied', async ({
  teacher: { page },
}) => {
  for (const [kind, locale, size, ids] of onPaper) {
    const rest = { locales: [locale], paper: 'a3' as const }
    const pdf = await readPdf(
      await save(
        page,
        kind === 'guide' ? { kind, ...rest } : { kind, ...rest, lesson: lesson.id, band: '6-9' },
      ),
    )
    expect(new Set(pdf.pages.map(String)), kind).toEqual(new Set([String(size)]))
    expect(pdf.fonts, kind).toBeGreaterThan(0)
    expect(pdf.missingFonts, kind).toEqual([])
    expect(pdf.tagged, kind).toBe(true)
    for (const id of ids) {
      expect(pdf.text, `${id} on ${kind}`).toContain(withoutSpaces(textsOf(locale)[id]!))
    }
  }
})

test('the guide for teachers is one page, in every language and in two side by side', async ({
  teacher: { page },
}) => {
  for (const each of languages) {
    const texts = textsOf(each[0]!)
    await choose(page, nameOf(each[0]!)).click()
    await choose(page, texts['admin.guide.button']!).click()
    const guide = page.getByRole('dialog', { name: texts['admin.guide.title']! })
    await expect(guide).toContainText(texts['admin.guide.before-text']!)
    await guide.getByRole('button', { name: texts['admin.print.title']! }).click()
    if (each[1]) {
      await page
        .getByRole('group', { name: texts['admin.print.beside']! })
        .getByRole('button', { name: nameOf(each[1]) })
        .click()
    }
    await expect(page.locator('[data-fitted="yes"]')).toHaveCount(1)
    await expect(page.locator('[lang] strong')).toHaveCount(10 * each.length)
    await inspect(page, `guide-${each.join('-')}`, true)
    await choose(page, texts['ui.close']!).click()
  }
  const file = await save(page, { kind: 'guide', locales: ['hy'], paper: 'a4' })
  const pdf = await readPdf(file)
  expect(pdf.pages).toEqual([[210, 297]])
  expect(pdf.title).toBe(textsOf('hy')['admin.guide.title'])
  expect(pdf.text).toContain(withoutSpaces(textsOf('hy')['admin.guide.before-text']!))
  expect(path.basename(file)).toContain('(hy, A4).pdf')
})

// Every lesson is met with two sheets, and every sheet in every way to write it.
const sheets = lessons.flatMap(({ id, slides }, place) =>
  (['poster', sheetKinds[1 + (place % (sheetKinds.length - 1))]!] as const).map(
    (kind, index): Sheet => ({
      ...{ kind, lesson: id, band: slides[0]!.bands[0]! },
      paper: papers[(place + index) % papers.length]!,
      locales: [...languages[(place + index) % languages.length]!],
    }),
  ),
)

test('no word is cut off on any sheet', async ({ teacher: { page } }) => {
  for (const sheet of sheets) {
    await page.goto(new URL(addressOf(sheet), page.url()).href)
    await page.waitForFunction(() => document.documentElement.dataset['sheet'])
    const state = await page.evaluate(() => document.documentElement.dataset['sheet'])
    expect({ state, cut: await cutOff(page) }, JSON.stringify(sheet)).toEqual({
      state: 'ready',
      cut: [],
    })
    if (sheet.kind === 'poster') {
      const main = page.locator('.main .picture img').first()
      expect(
        await main.evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBeGreaterThanOrEqual(2480)
    }
  }
})

/** Words beyond their page or a box that hides them, measured letter by letter before printing. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 3
    const cut: string[] = []
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        let frame = node.parentElement
        for (; frame && !frame.matches('.sheet'); frame = frame.parentElement) {
          const edge = frame.getBoundingClientRect()
          const hides = getComputedStyle(frame).overflow !== 'visible'
          const beyond =
            box.left < edge.left - slack ||
            box.right > edge.right + slack ||
            box.top < edge.top - slack ||
            box.bottom > edge.bottom + slack
          if (hides && beyond) {
            cut.push(node.textContent!.trim())
          }
        }
      }
    }
    return cut
  })
}
