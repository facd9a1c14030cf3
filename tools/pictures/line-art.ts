// Line art: a scene as black outlines on white, for colouring pages and for printers without colour.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { results } from './picture.ts'
import { runBlender, trace } from './programs.ts'
import { folder, type Scene } from './scenes.ts'

export const lineArt = join(results, 'line-art')

/** Draws one scene in lines; gives the path of the SVG file. */
export async function drawLines(scene: Scene): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), `lines-${scene.id}-`))
  try {
    const bitmap = join(work, 'lines.pbm')
    const script = join(folder, 'render_scene.py')
    await runBlender(script, [`scene=${scene.file}`, `lines=${bitmap}`], () => {})
    const file = join(lineArt, `${scene.id}.svg`)
    await mkdir(lineArt, { recursive: true })
    await writeFile(file, plainSvg(await trace(bitmap)))
    return file
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Only the shape and its size: no fixed width in points, no words about the program that traced it. */
export function plainSvg(traced: string): string {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(traced)
  const drawing = /<g[^]*<\/g>/.exec(traced)
  if (!size || !drawing) {
    throw new Error('the lines could not be traced')
  }
  const [width, height] = [Math.round(Number(size[1])), Math.round(Number(size[2]))]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${drawing[0]}\n</svg>\n`
}
