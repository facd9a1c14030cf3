// `npm run pictures -- --check`: holds every drawn picture against the rules, and tells which nobody has looked at.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listSidecars, results, type Sidecar } from '../picture.ts'
import { judgeReview, readReview, unreviewed } from '../review.ts'
import { readImage } from './image.ts'
import { judge, type Drawn } from './rules.ts'

/** Checks all pictures, or those that are wanted. */
export async function checkPictures(
  wanted?: readonly string[],
): Promise<{ readonly text: string; readonly faults: number }> {
  const all = await listSidecars()
  const chosen = all.filter(({ id }) => !wanted || wanted.includes(id))
  const review = await readReview()
  const faults = judgeReview(review, all)
  for (const sidecar of chosen.filter(({ files }) => files.length > 1)) {
    faults.push(...(await checkPicture(sidecar)).map((problem) => `${sidecar.id}: ${problem}`))
  }
  const waiting = unreviewed(review, chosen)
  const lines = [
    ...faults,
    `${chosen.length} pictures, ${faults.length} faults.`,
    `Not yet looked at by fresh eyes: ${waiting.join(', ') || 'none'} (${waiting.length}).`,
  ]
  return { text: lines.join('\n'), faults: faults.length }
}

async function checkPicture(sidecar: Sidecar): Promise<string[]> {
  const names = sidecar.files.filter((name) => name !== undefined)
  const [full, small, print] = await Promise.all(names.map(readDrawn))
  return judge(sidecar, full!, small!, print)
}

async function readDrawn(name: string): Promise<Drawn> {
  const file = join(results, name)
  return { image: await readImage(file), bytes: (await stat(file)).size }
}
