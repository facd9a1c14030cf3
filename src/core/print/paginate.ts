/** Which blocks stand on which page, by their heights: in order, none of them torn in two. */
export function paginate(
  heights: readonly number[],
  room: number,
  gap: number,
): readonly (readonly number[])[] {
  const pages: number[][] = []
  let left = 0
  heights.forEach((height, index) => {
    const page = pages.at(-1)
    if (page && height + gap <= left) {
      page.push(index)
      left -= height + gap
    } else {
      pages.push([index])
      left = room - height
    }
  })
  return pages
}
