import { paginate } from '../../core/print/paginate.ts'

/** Letters become smaller in these steps until all of them stand on the page. */
const step = 0.04
const smallest = 0.5

/**
 * Give the letters of a page the largest size at which nothing is cut off. Boxes that could cut
 * something off are marked with `data-fits`.
 */
export function fitted(largest: number): (page: HTMLElement) => void {
  return (page) => {
    void lettersAreThere(page).then(() => {
      let size = largest
      do {
        page.style.setProperty('--type', String(size))
        size -= step
      } while (isClipped(page) && size >= smallest)
      page.dataset['fitted'] = isClipped(page) ? 'clipped' : 'yes'
    })
  }
}

/** Letters of several pages, the largest first: a smaller size is taken where it saves a page. */
const sizesOfPages = [1, 0.95, 0.9]

/** How the blocks of a sheet stand on its pages, and in which size of letters. */
export type Arranged = {
  readonly size: number
  readonly pages: readonly (readonly number[])[]
}

/** Measure the blocks of a page on which all of them stand. */
export function arranged(tell: (found: Arranged) => void): (page: HTMLElement) => void {
  return (page) => {
    void lettersAreThere(page).then(() => {
      const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')]
      const content = page.querySelector<HTMLElement>('[data-fits]')
      const gap = Number.parseFloat(getComputedStyle(blocks[0]!.parentElement!).rowGap)
      const tried = sizesOfPages.map((size): Arranged => {
        page.style.setProperty('--type', String(size))
        const heights = blocks.map(({ offsetHeight }) => offsetHeight)
        return { size, pages: paginate(heights, content!.clientHeight, gap) }
      })
      tell(tried.reduce((best, each) => (each.pages.length < best.pages.length ? each : best)))
    })
  }
}

/** Letters are loaded only once something is laid out with them. */
async function lettersAreThere(page: HTMLElement): Promise<void> {
  page.getBoundingClientRect()
  await document.fonts.ready
}

function isClipped(page: HTMLElement): boolean {
  return [...page.querySelectorAll<HTMLElement>('[data-fits]')].some(
    (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
  )
}

/** Once every page has its size and every picture is there; false where something is cut off. */
export async function settled(sheet: HTMLElement): Promise<boolean> {
  const pages = () => [...sheet.querySelectorAll<HTMLElement>('[data-page]')]
  const pictures = () => [...sheet.querySelectorAll('img')]
  while (
    pages().length === 0 ||
    pages().some(({ dataset }) => dataset['fitted'] === undefined) ||
    pictures().some(({ complete }) => !complete)
  ) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return pages().every(({ dataset }) => dataset['fitted'] === 'yes')
}
