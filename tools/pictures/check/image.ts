// A picture as pixels, read with the WebP tools.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Red, green and blue of every pixel, row by row, from 0 to 255. */
export type Image = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

export async function readImage(file: string): Promise<Image> {
  const { stdout } = await run('dwebp', ['-quiet', '-ppm', file, '-o', '-'], {
    encoding: 'buffer',
    maxBuffer: 1 << 26,
  })
  return parsePpm(stdout)
}

/** The simplest of all formats: "P6", width, height, 255, then the pixels. */
export function parsePpm(bytes: Uint8Array): Image {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(
    new TextDecoder('latin1').decode(bytes.slice(0, 64)),
  )
  if (!head) {
    throw new Error('this is no PPM picture with 255 shades')
  }
  const [text, width, height] = [head[0], Number(head[1]), Number(head[2])]
  const pixels = bytes.subarray(text.length)
  if (pixels.length !== width * height * 3) {
    throw new Error(`the picture should have ${width} × ${height} pixels and has not`)
  }
  return { width, height, pixels }
}
