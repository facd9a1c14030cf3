import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { phonemesOf } from './phonemes.ts'
import type { Plan } from './plan.ts'
import { isThere } from './programs.ts'
import { reportPage } from './report-page.ts'

/** What each voice makes of its texts; empty where the voice is not installed. */
function soundsOf({ planned, voice, locale }: Plan): readonly string[] {
  if (!isThere(voice.engine)) {
    console.warn(`${locale}: the voice is not installed, so its sounds are left out`)
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'narration-sounds-'))
  try {
    return phonemesOf(
      planned.map(({ sentences }) => sentences),
      voice,
      folder,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A folder per language that can be handed to a native listener as it is: a page with sentence,
 * spoken form, sounds, play button and verdict box, and the clips beside it.
 */
export function writeReport(plans: readonly Plan[], target: string): void {
  for (const plan of plans) {
    const { locale, voice, folder: clipFolder, planned, clips } = plan
    const folder = join(target, locale)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'clips'), { recursive: true })
    const sounds = soundsOf(plan)
    const rows = planned.map(({ id, text, spoken, state, wanted }, index) => {
      const name = `${id}.webm`
      const isHere = existsSync(join(clipFolder, name))
      if (isHere) {
        copyFileSync(join(clipFolder, name), join(folder, 'clips', name))
      }
      return {
        id,
        hash: wanted.hash,
        text,
        spoken,
        sounds: sounds[index] ?? '',
        state: state === 'fresh' ? (clips[id]?.kind ?? 'missing') : state,
        clip: isHere ? `clips/${name}` : null,
      }
    })
    const page = join(folder, 'index.html')
    writeFileSync(page, reportPage(locale, voice.label, rows))
    console.log(`${page}: ${describeStates(rows.map(({ state }) => state))}`)
  }
}

/** "human 3, draft 180, missing 0, stale 1" */
function describeStates(states: readonly string[]): string {
  const count = (...names: string[]) => states.filter((state) => names.includes(state)).length
  return (
    `human ${count('human')}, draft ${count('draft')}, missing ${count('missing')}, ` +
    `stale ${count('stale', 'stale-recording')}`
  )
}
