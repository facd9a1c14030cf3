/** What a page consists of for somebody who hears it: one text or one control after another. */

const readable = 'h1, h2, h3, p, li, tr, dl > div, aside, output, button'
const unread = '[aria-hidden="true"], [role="img"], [data-scan-skip]'

/** Of the topmost dialog where there is one, in the order of the page. */
export function piecesOf(root: ParentNode): readonly HTMLElement[] {
  const top = [...root.querySelectorAll('dialog[open]')].at(-1) ?? root
  return [...top.querySelectorAll<HTMLElement>(readable)].filter(
    (element) =>
      element.querySelector(readable) === null &&
      element.closest(unread) === null &&
      element.getClientRects().length > 0 &&
      shownIn(element).length > 0,
  )
}

/** The name of a control or the texts that stand in an element. */
export function shownIn(element: Element): readonly string[] {
  const label = element.getAttribute('aria-label')
  if (label !== null && element.matches('button')) {
    return [label]
  }
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? ''
    if (text !== '' && walker.currentNode.parentElement?.closest(unread) === null) {
      texts.push(text)
    }
  }
  return texts
}

/** What the group is called in which an element stands. */
export function groupOf(element: Element): string {
  const group = element.closest('[role="group"]')
  const labelledBy = group?.getAttribute('aria-labelledby')
  return (
    group?.getAttribute('aria-label') ??
    (labelledBy ? document.getElementById(labelledBy)?.textContent?.trim() : null) ??
    ''
  )
}

export type ControlState = 'chosen' | 'not-chosen' | 'unavailable'

/** How a control stands; null where its name says all. */
export function stateOf(element: Element): ControlState | null {
  if (element.matches(':disabled')) {
    return 'unavailable'
  }
  if (element.matches('[aria-pressed="true"], [aria-current="page"]')) {
    return 'chosen'
  }
  return element.matches('[aria-pressed="false"]') ? 'not-chosen' : null
}

/** The part of the page that tells by itself when something has happened. */
export function liveRegionOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('[role="status"], [role="alert"], [aria-live]') ?? null
}
