/** Pixels as a canvas hands them over: red, green, blue and opacity, row by row. */
export type Pixels = {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** How far a line reaches, in pixels, and how much darker it must be to be drawn. */
const fine = 1.6
const coarse = 3.2
const faintest = 1.5
const darkest = 16

/** The outlines of a picture, to be coloured in: where it is darker than its surroundings. */
export function lineDrawing({ data, width, height }: Pixels): Pixels {
  const grey = new Float32Array(width * height)
  for (let index = 0; index < grey.length; index += 1) {
    const at = index * 4
    grey[index] = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
  }
  const near = blurred(grey, width, height, fine)
  const far = blurred(grey, width, height, coarse)
  const drawn = new Uint8ClampedArray(data.length)
  for (let index = 0; index < grey.length; index += 1) {
    const darker = (far[index]! - near[index]! - faintest) / (darkest - faintest)
    drawn.fill(255 * (1 - Math.min(1, Math.max(0, darker))), index * 4, index * 4 + 3)
    drawn[index * 4 + 3] = 255
  }
  return { data: drawn, width, height }
}

/** A Gaussian blur, first along the rows and then along the columns. */
function blurred(
  values: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  const reach = Math.ceil(radius * 2.5)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, place) =>
    Math.exp(-((place - reach) ** 2) / (2 * radius ** 2)),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const kernel = Float32Array.from(weights, (weight) => weight / sum)
  const rows = along(
    values,
    kernel,
    reach,
    { count: height, step: width },
    { count: width, step: 1 },
  )
  return along(rows, kernel, reach, { count: width, step: 1 }, { count: height, step: width })
}

type Axis = { readonly count: number; readonly step: number }

function along(
  values: Float32Array,
  kernel: Float32Array,
  reach: number,
  lines: Axis,
  points: Axis,
): Float32Array {
  const result = new Float32Array(values.length)
  const last = points.count - 1
  for (let line = 0; line < lines.count; line += 1) {
    const start = line * lines.step
    for (let point = 0; point <= last; point += 1) {
      let total = 0
      for (let offset = -reach; offset <= reach; offset += 1) {
        const place = Math.min(last, Math.max(0, point + offset))
        total += kernel[offset + reach]! * values[start + place * points.step]!
      }
      result[start + point * points.step] = total
    }
  }
  return result
}
