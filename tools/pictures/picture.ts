// One picture: rendered, packed as WebP in two sizes (three for a poster), described in a sidecar.
import { existsSync } from 'node:fs'
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { blenderVersion, runBlender, runWebp } from './programs.ts'
import { folder, hashInputs, type Scene } from './scenes.ts'

export type Hotspot = { id: string; kind: string; polygon: [number, number][] }
type Facts = {
  kind: string
  place: string
  width: number
  height: number
  focal: [number, number]
  hotspots: Hotspot[]
  items?: Hotspot['polygon'][]
  camera: { from: number[]; to: number[]; lens: number }
  seed: number
  samples: number
  verified: boolean
}
/** Full size first, then the small one, then the one for posters; a drawing by hand is one SVG file. */
type Files = [full: string, small?: string, print?: string]
export type Sidecar = Facts & {
  format: 1
  id: string
  files: Files
  hash: string
  licence: string
  credit: string
  made: string
}

export const results = join(folder, '..', '..', 'assets', 'pictures')
const script = join(folder, 'render_scene.py')
const smallWidth = 640
/** Fills the width of an A4 sheet at 300 dots per inch. */
const printWidth = 2480
const quality = '55'
/** Less: paper shows dots of a twelfth of a millimetre. Grass and gravel hide still more, and are heavy. */
const printQuality = (kind: string) => (kind === 'item' || kind === 'sign' ? '30' : '40')

const sidecarFile = (id: string): string => join(results, `${id}.json`)

export async function readSidecar(id: string): Promise<Sidecar | undefined> {
  const text = await readFile(sidecarFile(id), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Sidecar)
}

/** What is said of every picture, those drawn by hand included. */
export async function listSidecars(): Promise<Sidecar[]> {
  const names = (await readdir(results)).filter(
    (name) => name.endsWith('.json') && name !== 'review.json',
  )
  const read = await Promise.all(names.sort().map((name) => readSidecar(name.slice(0, -5))))
  return read.filter((sidecar) => sidecar !== undefined)
}

/** True if all files are there, for a poster the one for print too, and nothing that the picture is made from has changed. */
export async function isCurrent(scene: Scene, onPoster: boolean): Promise<boolean> {
  const sidecar = await readSidecar(scene.id)
  if (!sidecar || sidecar.hash !== (await hashInputs(scene))) {
    return false
  }
  const isComplete = sidecar.files.length > 2 || !onPoster
  return isComplete && sidecar.files.every((file) => existsSync(join(results, file ?? '')))
}

/** A quick noisy look; gives the path of the PNG file. */
export async function previewPicture(scene: Scene, target: string): Promise<string> {
  const out = join(target, `${scene.id}.png`)
  await runBlender(
    script,
    [`scene=${scene.file}`, `out=${out}`, 'width=480', 'samples=8', 'quick=1'],
    () => {},
  )
  return out
}

/** Renders at full size, for a poster at the size of print. The sidecar comes last, so that a broken run is simply done again. */
export async function renderPicture(scene: Scene, onPoster: boolean): Promise<void> {
  const hash = await hashInputs(scene)
  await mkdir(results, { recursive: true })
  const work = await mkdtemp(join(tmpdir(), `picture-${scene.id}-`))
  try {
    const png = join(work, 'picture.png')
    const factsFile = join(work, 'facts.json')
    await runBlender(
      script,
      [
        `scene=${scene.file}`,
        `out=${png}`,
        `facts=${factsFile}`,
        ...(onPoster ? [`width=${printWidth}`] : []),
      ],
      showProgress,
    )
    const facts = JSON.parse(await readFile(factsFile, 'utf8')) as Facts
    const full = `${scene.id}.webp`
    const small = `${scene.id}-${smallWidth}.webp`
    const print = `${scene.id}-print.webp`
    const files: Files = onPoster ? [full, small, print] : [full, small]
    await pack(png, facts.width, quality, join(work, full))
    await pack(png, smallWidth, quality, join(work, small))
    if (onPoster) {
      await pack(png, printWidth, printQuality(facts.kind), join(work, print))
    }
    const made = `Blender ${await blenderVersion()}, Cycles, tools/pictures/scenes/${basename(scene.file)}`
    const sidecar = describe(scene, facts, files, hash, made)
    await writeFile(join(work, `${scene.id}.json`), format(sidecar))
    for (const file of [...files, `${scene.id}.json`]) {
      await putInPlace(join(work, file!), join(results, file!))
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function pack(png: string, width: number, share: string, target: string): Promise<void> {
  const size = ['-resize', String(width), '0']
  await runWebp('cwebp', ['-q', share, '-m', '6', ...size, png, '-o', target])
}

/** Declares a picture current after a change that does not show, such as a comment in the kit; what may be tapped and where the items lie is read from the scene again. */
export async function acceptPicture(scene: Scene): Promise<void> {
  const sidecar = await readSidecar(scene.id)
  if (!sidecar?.made.startsWith('Blender')) {
    return console.log(`${scene.id}: not rendered yet`)
  }
  const hash = await hashInputs(scene)
  const work = await mkdtemp(join(tmpdir(), `picture-${scene.id}-`))
  try {
    const factsFile = join(work, 'facts.json')
    await runBlender(script, [`scene=${scene.file}`, `facts=${factsFile}`], () => {})
    const facts = JSON.parse(await readFile(factsFile, 'utf8')) as Facts
    const { files, made, seed, samples } = sidecar
    const accepted = describe(scene, { ...facts, seed, samples }, files, hash, made)
    await writeFile(sidecarFile(scene.id), format(accepted))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Copies beside the target first, so that the target is never half-written. */
async function putInPlace(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.new`)
  await rename(`${to}.new`, to)
}

function describe(scene: Scene, facts: Facts, files: Files, hash: string, made: string): Sidecar {
  const { kind, place, width, height, focal, hotspots, items, camera, seed, samples, verified } =
    facts
  return {
    ...{
      format: 1,
      id: scene.id,
      kind,
      place,
      width,
      height,
      files,
      focal,
      hotspots,
      ...(items && { items }),
      camera,
      seed,
      samples,
      hash,
    },
    ...{ licence: 'CC BY 4.0', credit: 'Safe Steps', made, verified },
  }
}

function format(sidecar: Sidecar): string {
  // Lists of numbers stay on one line each.
  const text = JSON.stringify(sidecar, null, 2)
  return `${text.replace(/\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`
}

function showProgress(line: string): void {
  const step = /^STEP (\d)\/(\d)/.exec(line)
  const sample = /Remaining:(\S+).*Sample (\d+)\/(\d+)/.exec(line)
  if (step) {
    console.log(`  step ${step[1]} of ${step[2]} done`)
  } else if (sample && process.stdout.isTTY) {
    process.stdout.write(`\r  sample ${sample[2]}/${sample[3]}, ${sample[1]} left  \r`)
  }
}
