type Rgb = readonly [red: number, green: number, blue: number]

/** How much two colours like #0b3f4a differ in brightness, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminance(channels(one)), luminance(channels(other))].sort(
    (first, second) => first - second,
  )
  return (lighter! + 0.05) / (darker! + 0.05)
}

/**
 * The colour nearest to this one that stands out enough on every ground: the same hue, moved towards
 * black or white step by step. Null where no such colour exists.
 */
export function nearestPassing(
  colour: string,
  grounds: readonly string[],
  least: number,
): string | null {
  for (let step = 0; step <= 255; step += 1) {
    for (const end of [0, 255]) {
      const moved = mixed(colour, written([end, end, end]), step / 255)
      if (grounds.every((ground) => contrastOf(moved, ground) >= least)) {
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

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function channels(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function written(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
