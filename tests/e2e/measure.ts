import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

/** Where to keep pictures of the screens for people to look at; nowhere unless it is named. */
const folder = process.env['SAFE_STEPS_SCREENSHOTS']

/**
 * Look at a screen as a person would: nothing cut off, nothing overlapping its edge, axe content. The
 * largest letters may go on below where that comes into view as it is said.
 */
export async function inspect(
  page: Page,
  name: string,
  withAxe: boolean,
  largest = false,
): Promise<void> {
  if (folder) {
    mkdirSync(folder, { recursive: true })
    // Pictures fade in with the screen; a person looks a moment later as well.
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
  }
  expect.soft(await clipped(page, largest), `text cut off on ${name}`).toEqual([])
  if (withAxe) {
    // There are no frames in the page, for which alone axe opens another page in other modes.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        `axe on ${name}`,
      )
      .toEqual([])
  }
}

/** Controls of less than 64 pixels; a sentence that says itself again may be as low as its line. */
export function hardToHit(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button:not([inert] *)')].flatMap((button) => {
      const { width, height } = button.getBoundingClientRect()
      const least = button.matches('.said') ? 44 : 63.5
      return width > 0 && Math.min(width, height) < least
        ? [`${button.ariaLabel ?? button.textContent} ${Math.round(width)}×${Math.round(height)}`]
        : []
    }),
  )
}

/**
 * Every text that stands on the screen: a sentence as one, although its words are apart. Names for
 * a screen reader alone are not among them.
 */
export function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>()
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement
      if (
        node.textContent?.trim() &&
        parent &&
        !parent.closest('.unseen, script, style, [inert]')
      ) {
        const whole = parent.closest('.said') ?? parent
        texts.add(whole.textContent!.trim().replace(/\s+/g, ' '))
      }
    }
    return [...texts]
  })
}

/** Words that do not fit: beyond the screen, beyond a box that hides or scrolls, or under another. */
function clipped(page: Page, mayScroll: boolean): Promise<readonly string[]> {
  return page.evaluate(async (mayScroll) => {
    await document.fonts.ready
    const slack = 1
    const scrolls = (frame: Element) =>
      frame.matches('[data-scrolls]') ||
      (mayScroll &&
        getComputedStyle(frame).overflowY === 'auto' &&
        frame.scrollHeight > frame.clientHeight)
    const scrollerOf = (element: Element | null): Element | null =>
      element === null || scrolls(element) ? element : scrollerOf(element.parentElement)
    const faults: string[] = []
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const text = node.textContent?.trim()
      const parent = node.parentElement
      if (!text || !parent || parent.closest('.unseen, script, style, [inert]')) {
        continue
      }
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.height === 0) {
          continue
        }
        // What an adult scrolls may go on below, but never beyond its sides.
        const scroller = scrollerOf(parent)?.getBoundingClientRect()
        if (scroller) {
          if (box.left < scroller.left - slack || box.right > scroller.right + slack) {
            faults.push(text)
            break
          }
          continue
        }
        const beyond =
          box.left < -slack ||
          box.top < -slack ||
          box.right > innerWidth + slack ||
          box.bottom > innerHeight + slack
        let hidden = false
        for (let frame = parent.parentElement; frame && !hidden; frame = frame.parentElement) {
          if (getComputedStyle(frame).overflow !== 'visible') {
            const edge = frame.getBoundingClientRect()
            hidden =
              box.left < edge.left - slack ||
              box.right > edge.right + slack ||
              box.top < edge.top - slack ||
              box.bottom > edge.bottom + slack
          }
        }
        // Words stay inside the button, card or dialog that they belong to.
        const edge = parent.closest('button, figure, dialog')?.getBoundingClientRect()
        const outside =
          edge !== undefined &&
          (box.left < edge.left - slack ||
            box.right > edge.right + slack ||
            box.top < edge.top - slack ||
            box.bottom > edge.bottom + slack)
        if (beyond || hidden || outside) {
          faults.push(text)
          break
        }
      }
    }
    // A picture that its words have pushed out of its card.
    for (const picture of document.querySelectorAll<HTMLElement>('[data-picture]:not([inert] *)')) {
      if (scrollerOf(picture)) {
        continue
      }
      const { width, height, top, bottom, left, right } = picture.getBoundingClientRect()
      const scroller = picture.closest('.words, dialog, ul')?.getBoundingClientRect()
      if (
        scroller &&
        (top < scroller.top - 2 ||
          bottom > scroller.bottom + 2 ||
          left < scroller.left - 2 ||
          right > scroller.right + 2)
      ) {
        faults.push(`picture cut off: ${picture.dataset['picture']}`)
      }
      if (width < 60 || height < 44) {
        faults.push(
          `picture too small: ${picture.dataset['picture']} ${Math.round(width)}×${Math.round(height)}`,
        )
      }
    }
    return faults
  }, mayScroll)
}
