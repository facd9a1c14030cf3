type Rgb = readonly [red: number, green: number, blue: number]

/** How much two colours like #0b3f4a differ in brightness, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminance(channels(one)), luminance(channels(other))].sort(
    (first, second) => first - second,
  )
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** WCAG 2.2, 1.4.3: letters against what they stand on. */
export const leastContrast = 4.5

export function standsOut(colour: string, grounds: readonly string[]): boolean {
  return grounds.every((ground) => contrastOf(colour, ground) >= leastContrast)
}

/** How different two colours look, 0 to 1: their distance in Oklab. */
export function differenceOf(one: string, other: string): number {
  const [first, second] = [oklab(channels(one)), oklab(channels(other))]
  return Math.hypot(...first.map((value, index) => value - second[index]!))
}

/**
 * The colour nearest to this one that passes: the same hue, moved towards black or white step by
 * step. Null where no such colour exists.
 */
export function nearestPassing(colour: string, passes: (moved: string) => boolean): string | null {
  for (let step = 0; step <= 255; step += 1) {
    for (const end of [0, 255]) {
      const moved = mixed(colour, written([end, end, end]), step / 255)
      if (passes(moved)) {
        return moved
      }
    }
  }
  return null
}

/** The colour on the way from one to the other. */
export function mixed(one: string, other: string, share: number): string {
  const target = channels(other)
  return written(
    channels(one).map((channel, index) => Math.round(channel + (target[index]! - channel) * share)),
  )
}

/** A colour as CSS wants it in rgb(): three numbers with blanks between them. */
export function channelsOf(colour: string): string {
  return channels(colour).join(' ')
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = linear(rgb)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Björn Ottosson's space, in which equal steps look equal. */
function oklab(rgb: Rgb): readonly number[] {
  const [red, green, blue] = linear(rgb)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

/** Light instead of a screen's numbers for it. */
function linear(rgb: Rgb): Rgb {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return [red!, green!, blue!]
}

function channels(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function written(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
