// Renders the pictures: `npm run pictures -- [--only id[,id]] [--preview] [--sheet] [--accept] [--lines] [--check] [--page]`.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkPictures } from './check/check.ts'
import { drawLines } from './line-art.ts'
import { writePage } from './page.ts'
import { provideTools, type Program } from './programs.ts'
import { acceptPicture, isCurrent, previewPicture, renderPicture } from './picture.ts'
import { listPosterPictures } from './posters.ts'
import { listScenes } from './scenes.ts'
import { makeSheets } from './sheet.ts'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    preview: { type: 'boolean', default: false },
    sheet: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    lines: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
})

const wanted = options.only?.flatMap((ids) => ids.split(','))
const scenes = (await listScenes()).filter((scene) => !wanted || wanted.includes(scene.id))
const unknown = wanted?.filter((id) => !scenes.some((scene) => scene.id === id)) ?? []
if (unknown.length > 0) {
  console.error(`No scene for ${unknown.join(', ')} in tools/pictures/scenes/.`)
  process.exit(1)
}

await provideTools(neededTools())

if (options.check) {
  const report = await checkPictures(wanted)
  console.log(report.text)
  process.exitCode = report.faults === 0 ? 0 : 1
} else if (options.lines) {
  for (const scene of wanted ? scenes : []) {
    console.log(await drawLines(scene))
  }
} else if (options.accept) {
  for (const scene of scenes) {
    await acceptPicture(scene)
  }
} else if (options.preview) {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  for (const scene of scenes) {
    console.log(await previewPicture(scene, folder))
  }
} else if (!options.sheet && !options.page) {
  await renderAll()
}
if (options.sheet) {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'))
  for (const sheet of await makeSheets(folder)) {
    console.log(sheet)
  }
}

if (options.page) {
  console.log(await writePage())
}

function neededTools(): Program[] {
  if (options.check) {
    return ['dwebp']
  }
  if (options.page) {
    return []
  }
  if (options.lines) {
    return ['blender', 'potrace']
  }
  return options.preview ? ['blender'] : ['blender', 'cwebp', 'dwebp']
}

/** Renders what has changed, tells how far it is, and goes on after a scene that fails. */
async function renderAll(): Promise<void> {
  const onPosters = await listPosterPictures()
  const changed = []
  for (const scene of scenes) {
    if (!(await isCurrent(scene, onPosters.has(scene.id)))) {
      changed.push(scene)
    }
  }
  console.log(`${scenes.length} scenes, ${changed.length} to render.`)
  const failed: string[] = []
  const start = Date.now()
  for (const [index, scene] of changed.entries()) {
    const left =
      index === 0
        ? ''
        : `, about ${minutes(((Date.now() - start) / index) * (changed.length - index))} left`
    console.log(`${index + 1}/${changed.length} ${scene.id}${left}`)
    try {
      await renderPicture(scene, onPosters.has(scene.id))
    } catch (error) {
      failed.push(scene.id)
      console.error(`${scene.id}: ${error instanceof Error ? error.message : error}`)
    }
  }
  if (failed.length > 0) {
    console.error(`Not rendered: ${failed.join(', ')}.`)
    process.exitCode = 1
  }
}

function minutes(milliseconds: number): string {
  return `${Math.max(1, Math.round(milliseconds / 60_000))} min`
}
