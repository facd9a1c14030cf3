import { expect, test } from 'vitest'
import { currentPage, pageOf, writtenPage, type Entry } from './page.ts'
import type { Sidecar } from './picture.ts'

function entry(changes: Partial<Sidecar> = {}, rest: Partial<Entry> = {}): Entry {
  const picture: Sidecar = {
    format: 1,
    id: 'act-stop',
    kind: 'diorama',
    place: 'on-path',
    width: 1280,
    height: 960,
    files: ['act-stop.webp', 'act-stop-640.webp'],
    focal: [50, 50],
    hotspots: [],
    camera: { from: [0, 0, 0], to: [0, 1, 0], lens: 40 },
    seed: 1,
    samples: 8,
    hash: '0',
    licence: 'CC BY 4.0',
    credit: 'Safe Steps',
    made: 'by hand',
    verified: false,
    ...changes,
  }
  const texts = new Map([
    ['en', 'A girl says "stop" & waits.'],
    ['ru', 'Девочка говорит «стой».'],
  ])
  return { picture, lines: false, reviewed: false, texts, ...rest }
}

test('every picture stands on the page, small, with what is said of it in every language', () => {
  const page = pageOf([entry()])
  expect(page).toContain('src="../assets/pictures/act-stop-640.webp"')
  expect(page).toContain('alt="A girl says &quot;stop&quot; &amp; waits."')
  expect(page).toContain('<p lang="ru">Девочка говорит «стой».</p>')
})

test('the page tells what nobody has compared or looked at, and counts it', () => {
  expect(pageOf([entry()])).toContain('not yet looked at with fresh eyes')
  expect(pageOf([entry(), entry({ id: 'b' }, { reviewed: true })])).toContain('2 pictures; 1 of')
})

test('line art and drawings without a small size are found', () => {
  const page = pageOf([entry({}, { lines: true }), entry({ id: 'yes', files: ['yes.svg'] })])
  expect(page).toContain('href="../assets/pictures/line-art/act-stop.svg"')
  expect(page).toContain('src="../assets/pictures/yes.svg"')
})

test('the committed page is that of the committed pictures, texts and looks', async () => {
  const stale = 'docs/pictures.html is stale; run npm run pictures -- --page'
  expect((await writtenPage()) === (await currentPage()), stale).toBe(true)
})
