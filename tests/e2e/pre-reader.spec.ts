import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Listener, type SeenControl } from './listener.ts'
import type { Lesson, QuizItem, Slide } from '../../src/core/content/lesson.ts'
import { half, lessons, locales } from './content.ts'
import { expect, test } from './kiosk.ts'

test.use({ hasTouch: true })
test.setTimeout(900_000)

/**
 * Which pictures answer what was heard, in order. Made by a reader who was told what each clip says
 * and saw the pictures, but no text on any screen; see the note in the file.
 */
const { answers } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'pre-reader-table.json'), 'utf8'),
) as { answers: Readonly<Record<string, readonly string[]>> }

test('the reader has answered every question and every choice, and rightly', () => {
  const asked = lessons.flatMap((lesson) => [
    ...lesson.slides.flatMap(choicesOf),
    ...lesson.quiz.flatMap(questionsOf),
  ])
  for (const { say, right, inOrder } of asked) {
    const clip = say.find((id) => id in answers)
    expect(clip, `an answer to ${say.join()}`).toBeDefined()
    expect([...answers[clip!]!].sort(), clip).toEqual([...right].sort())
    if (inOrder) {
      expect(answers[clip!], clip).toEqual(right)
    }
  }
})

for (const [index, locale] of locales.entries()) {
  // Each language once, each path twice, with half of the lessons each time: what is proved here
  // does not differ by language.
  const band = index % 2 === 0 ? '6-9' : '10-14'
  test(`${locale}, ${band}: a child who cannot read finishes lessons and quizzes`, async ({
    kiosk,
  }) => {
    const { page } = kiosk
    const listener = new Listener(page)
    await listener.attend()
    const onScreen = (name: string) => expect(page.locator(`[data-screen="${name}"]`)).toBeVisible()

    // One big thing to touch, then four languages that lie two by two.
    await page.touchscreen.tap(683, 500)
    await onScreen('language')
    const languages = (await listener.controls()).filter(({ y }) => y > 200)
    expect(languages).toHaveLength(locales.length)
    await listener.press(languages[index]!)
    await onScreen('home')
    await answer(listener, band === '6-9' ? 'ui.path-younger' : 'ui.path-older')

    const share = half(index >> 1)
    for (const lesson of share) {
      // Which lamp and which lesson is touched is up to the child; what follows is not.
      await expect(page.locator('[data-lamp]')).toHaveCount(lampsOf(lessons).size)
      await page.locator(`[data-lamp="${lesson.lamp}"]`).tap()
      await page.locator(`dialog [data-lesson="${lesson.id}"] button`).tap()
      await onScreen('lesson')
      await goOnUntilSummary(listener)
      await listener.press(await listener.forward())
      await onScreen('home')
    }
    await expect(page.locator('.lamp.alight')).toHaveCount(lightedBy(share))
  })
}

const lampsOf = (some: readonly Lesson[]) => new Set(some.map(({ lamp }) => lamp))

/** How many lamps burn when these lessons are done: a lamp burns when all of its lessons are. */
function lightedBy(share: readonly Lesson[]): number {
  const waiting = lampsOf(lessons.filter((lesson) => !share.includes(lesson)))
  return [...lampsOf(share)].filter((lamp) => !waiting.has(lamp)).length
}

type Asked = {
  readonly say: readonly string[]
  readonly right: readonly string[]
  readonly inOrder?: boolean
}

/** Where a child chooses within a slide: what is heard, and the pictures that lead on safely. */
function choicesOf(slide: Slide): readonly Asked[] {
  if (slide.kind === 'steps') {
    return [{ say: slide.say, right: slide.steps.map(({ picture }) => picture), inOrder: true }]
  }
  return slide.kind === 'story'
    ? slide.scenes.flatMap(({ say, choices }) =>
        choices
          ? [{ say, right: choices.filter(({ safe }) => safe).map(({ picture }) => picture) }]
          : [],
      )
    : []
}

/** What is found in a scene is no picture to choose: it is tapped where it lies. */
function questionsOf(item: QuizItem): readonly Asked[] {
  switch (item.kind) {
    case 'find-signs':
      return []
    case 'order':
      return [{ say: item.ask, right: item.steps.map(({ picture }) => picture), inOrder: true }]
    case 'match':
      return [
        {
          say: item.ask,
          right: item.pairs.flatMap(({ left, right }) => [left.picture, right.picture]),
          inOrder: true,
        },
      ]
    default: {
      const right = item.options.filter(({ verdict }) => verdict === 'right')
      return [{ say: item.ask, right: right.map(({ picture }) => picture) }]
    }
  }
}

/** Press the picture (or pictures, in order) that answer a clip. */
async function answer(listener: Listener, clip: string): Promise<void> {
  for (const picture of answers[clip] ?? []) {
    const control = (await listener.controls()).find((each) => each.picture === picture)
    expect(control, `${picture}, which answers ${clip}`).toBeDefined()
    await listener.press(control!)
  }
}

async function goOnUntilSummary(listener: Listener): Promise<void> {
  const { page } = listener
  for (let step = 0; step < 120; step += 1) {
    if (await page.locator('[data-screen="summary"]').isVisible()) {
      return
    }
    await tapAll(listener)
    const choices = (await listener.controls()).filter(isChoice)
    if (choices.length >= 2) {
      await chooseAmong(listener, choices)
    }
    if (await page.locator('[data-screen="summary"]').isVisible()) {
      return
    }
    const forward = await listener.forward()
    if (forward.enabled) {
      listener.forget()
      await listener.press(forward)
      await page.waitForTimeout(60)
    }
  }
  throw new Error('The summary was not reached')
}

/** In a scene without cards, what can be tapped are its signs and marks. */
async function tapAll(listener: Listener): Promise<void> {
  if ((await listener.page.locator('[data-phase="asking"] [data-hotspot]').count()) === 0) {
    return
  }
  for (const control of (await listener.controls()).filter((each) => each.y < 640)) {
    listener.forget()
    await listener.press(control)
  }
}

/** Choices bear a picture each and stand above the controls. */
function isChoice({ picture, y }: SeenControl): boolean {
  return picture !== null && y < 660
}

async function chooseAmong(listener: Listener, choices: readonly SeenControl[]): Promise<void> {
  const { page } = listener
  const pictures = choices.map(({ picture }) => picture)
  expect(new Set(pictures).size, `two options with one picture: ${pictures.join()}`).toBe(
    pictures.length,
  )
  // Wait for a question that the reader has an answer to.
  const known = () => listener.heard().find((clip) => clip in answers)
  const deadline = Date.now() + 20_000
  while (!known() && Date.now() < deadline) {
    if (await isThumbnails(page)) {
      return
    }
    await page.waitForTimeout(100)
  }
  const question = known()
  expect(question, `a known question among ${listener.heard().join()}`).toBeDefined()
  const fitting = answers[question!]!.filter((picture) => pictures.includes(picture))
  for (const picture of fitting) {
    listener.forget()
    await listener.press(choices.find((each) => each.picture === picture)!)
    await expect
      .poll(() => listener.heard().length, { message: `${picture} is heard` })
      .toBeGreaterThan(0)
  }
}

/** The small views below an item are not a question. */
async function isThumbnails(page: Listener['page']): Promise<boolean> {
  return (
    (await page.locator('[data-kind="item"], [data-kind="recap"], [data-kind="chant"]').count()) > 0
  )
}
