// How colours look: to an eye, on a washed-out projector, and to people who see colours differently.

/** Linear light, 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number]

type Matrix = readonly [Light, Light, Light]

/**
 * Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
 * Deficiency (2009), the whole loss of one kind of cone.
 */
const simulations = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} satisfies Record<string, Matrix>

/** Black and white print, and the three kinds of colour blindness. */
export type Eye = keyof typeof simulations
export const eyes = Object.keys(simulations) as Eye[]

const toLight = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

export function lightOf(value: number): number {
  return toLight[value]!
}

export function seenBy(eye: Eye, light: Light): Light {
  const [red, green, blue] = simulations[eye]
  return [through(red, light), through(green, light), through(blue, light)]
}

function through(row: Light, [red, green, blue]: Light): number {
  return Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue))
}

/** CIE L*a*b* under D65: equal distances look about equally different. */
export function labOf([red, green, blue]: Light): readonly [number, number, number] {
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function root(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
}

/** Daylight on the wall beside the beam, as a share of the projector's white. */
const ambient = 0.18
/** Projectors darken the middle tones more than screens do. */
const projectorGamma = 2.6

/** The lightness (0 to 100) that is left of a light on the wall of a bright classroom. */
export function projected([red, green, blue]: Light): number {
  const shown = (light: number) => encode(light) ** projectorGamma
  const wall = labOf([shown(red), shown(green), shown(blue)].map(mixed) as unknown as Light)
  return wall[0]
}

function mixed(light: number): number {
  return (ambient + light) / (1 + ambient)
}

function encode(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
}
