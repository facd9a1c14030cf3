import type { ScanTarget } from '../core/scanning.ts'

const ids = new WeakMap<Element, string>()
let lastId = 0

/** An element keeps its id as long as it stays on the screen. */
function idOf(element: Element): string {
  const known = ids.get(element)
  if (known !== undefined) {
    return known
  }
  lastId += 1
  const id = String(lastId)
  ids.set(element, id)
  return id
}

export type OnScreen = {
  readonly targets: readonly ScanTarget[]
  readonly elements: ReadonlyMap<string, HTMLElement>
}

/**
 * What can be chosen now, of the topmost dialog where there is one. Markup tells the rest:
 * `data-scan-group` names a group by what is said of it, `data-scan-rank` puts last what does not
 * lead on, and `data-scan-skip` leaves out what scanning has no use for. What is inert waits unseen.
 */
export function targetsOnScreen(root: ParentNode): OnScreen {
  const top = [...root.querySelectorAll('dialog[open]')].at(-1) ?? root
  const buttons = [
    ...top.querySelectorAll<HTMLElement>('button:not(:disabled, [aria-disabled="true"])'),
  ].filter(
    (button) => !button.closest('[data-scan-skip], [inert]') && button.getClientRects().length > 0,
  )
  return {
    elements: new Map(buttons.map((button) => [idOf(button), button])),
    targets: buttons.map((button) => ({
      id: idOf(button),
      group: dataOf(button, 'scan-group') ?? null,
      rank: Number(dataOf(button, 'scan-rank') ?? 0),
    })),
  }
}

function dataOf(element: Element, name: string): string | null | undefined {
  return element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
}

/** Show what is pointed at, a group as a whole, bring it into view, and tell who reads it aloud. */
export function pointAt(elements: readonly HTMLElement[]): () => void {
  const [first] = elements
  const group = elements.length > 1 ? first?.closest('[data-scan-group]') : null
  const groups = group
    ? [...new Set(elements.map((element) => element.closest('[data-scan-group]')!))]
    : elements
  groups.forEach((element) => element.setAttribute('data-pointed', ''))
  first?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  document.dispatchEvent(new CustomEvent('pointed', { detail: elements }))
  return () => groups.forEach((element) => element.removeAttribute('data-pointed'))
}
