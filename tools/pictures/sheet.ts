// Contact sheets: all finished pictures of one kind on one page, for a first look.
import { join } from 'node:path'
import { readSidecar, results, type Sidecar } from './picture.ts'
import { runBlender, runWebp } from './programs.ts'
import { folder, listScenes } from './scenes.ts'

/** Makes one PNG file for each kind of picture and gives their paths. */
export async function makeSheets(target: string): Promise<string[]> {
  const kinds = new Map<string, Sidecar[]>()
  for (const scene of await listScenes()) {
    const sidecar = await readSidecar(scene.id)
    if (sidecar) {
      kinds.set(sidecar.kind, [...(kinds.get(sidecar.kind) ?? []), sidecar])
    }
  }
  const sheets: string[] = []
  for (const [kind, pictures] of kinds) {
    const tiles: string[] = []
    for (const picture of pictures) {
      const tile = join(target, `${picture.id}.png`)
      await runWebp('dwebp', [join(results, picture.files[1] ?? picture.files[0]), '-o', tile])
      tiles.push(tile)
    }
    const sheet = join(target, `sheet-${kind}.png`)
    await runBlender(join(folder, 'sheet.py'), [sheet, ...tiles], () => {})
    sheets.push(sheet)
  }
  return sheets
}
