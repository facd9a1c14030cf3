/** The hours at which the home village is drawn, in the order in which they are shown. */
export const villageHours = ['morning', 'day', 'evening', 'snow'] as const
export type VillageHour = (typeof villageHours)[number]

type Shape = { readonly suffix: string; readonly aspect: number }

const shapes: readonly Shape[] = [
  { suffix: '', aspect: 16 / 9 },
  { suffix: '-four-three', aspect: 4 / 3 },
  { suffix: '-portrait', aspect: 9 / 16 },
]

/** The drawn shape that is nearest to a box: the least of it is cut off or left empty. */
export function villageShape(width: number, height: number): Shape {
  const wanted = Math.log(width / height)
  const apart = ({ aspect }: Shape) => Math.abs(Math.log(aspect) - wanted)
  return shapes.reduce((nearest, shape) => (apart(shape) < apart(nearest) ? shape : nearest))
}

export function villagePicture(hour: VillageHour, { suffix }: Shape): string {
  return `village-${hour}${suffix}`
}

export const villagePictures: readonly string[] = villageHours.flatMap((hour) =>
  shapes.map((shape) => villagePicture(hour, shape)),
)
